import type { Random } from '../../../scripts/random.mjs';
import { SceneError } from '../../../src';
import type { AnyScene, Values } from './any-scene';

/** A text of random characters of an alphabet. */
export function randomText({ pick }: Random, alphabet: string, length: number): string {
  let text = '';
  while (text.length < length) text += pick(alphabet);
  return text;
}

/** Whether a text is taken for a scene. A text that is taken must be the scene of its record; any other must be refused as a scene or a version. */
export function isTaken(scene: AnyScene, foreign: string): boolean {
  let values: Values;
  try {
    values = scene.decode(foreign);
  } catch (error) {
    if (!(error instanceof SceneError) || (error.code !== 'scene' && error.code !== 'version')) throw error;
    return false;
  }
  if (scene.encode(values) !== foreign)
    throw new Error(`${foreign} is another spelling of ${scene.encode(values)}`);
  return true;
}
