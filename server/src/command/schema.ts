import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { get, put } from '../../../src/fields/structure';
import type { Scene } from '../../../src/index';
import { Failure, messageOf } from './failure';

/** A scene of a schema module, whatever its fields are. */
export type AnyScene = Pick<
  Scene<Record<string, never>>,
  'version' | 'maxLength' | 'fields' | 'encode' | 'decode' | 'read' | 'measure'
>;

/** The scenes that a module of the user exports, by name. */
export async function loadScenes(path: string): Promise<Map<string, AnyScene>> {
  const file = resolve(path);
  if (!existsSync(file)) throw new Failure(`There is no ${path}.`);
  let module: Record<string, unknown>;
  try {
    module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  } catch (error) {
    throw new Failure(`${path} cannot be loaded: ${messageOf(error)}`);
  }
  // A CommonJS module's exports are the default, and maybe names too.
  const exported = { ...Object(module['default']), ...module } as Record<string, unknown>;
  const scenes = new Map<string, AnyScene>();
  for (const [name, value] of Object.entries(exported)) {
    if (isScene(value) && ![...scenes.values()].includes(value)) scenes.set(name, value);
  }
  if (scenes.size < 1)
    throw new Failure(`${path} exports no scene: write export const poster = defineScene({ … })`);
  return scenes;
}

/** The one scene of a module, or the one that is named. */
export async function loadScene(path: string, name?: string): Promise<AnyScene> {
  const scenes = await loadScenes(path);
  const names = [...scenes.keys()].join(', ');
  if (name === undefined && scenes.size > 1)
    throw new Failure(`${path} exports ${names}: say which with --export`);
  const scene = name === undefined ? [...scenes.values()][0] : scenes.get(name);
  if (!scene) throw new Failure(`${path} exports ${names}, and no ${name}`);
  return scene;
}

/** The record that texts spell, field by field; what a field does not understand is left for it to refuse. */
export function parseTexts(
  scene: AnyScene,
  texts: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(scene.fields) as [string, { parse(text: string): unknown }][]) {
    const text = get(texts, name) as string | undefined;
    const value = text === undefined ? undefined : field.parse(text);
    if (value !== undefined) put(record, name, value);
  }
  return record;
}

function isScene(value: unknown): value is AnyScene {
  const { fields, encode, decode, read, measure } = Object(value) as Record<string, unknown>;
  return (
    typeof fields === 'object' && [encode, decode, read, measure].every((one) => typeof one === 'function')
  );
}
