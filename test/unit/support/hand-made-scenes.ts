import { readFileSync } from 'node:fs';

/** A scene that the code of a public project has printed, its format, and the fields that the code meant. */
export interface HandMadeScene {
  scene: string;
  format: string;
  fields: { name: string; example: string }[];
}

export const handMadeScenes: HandMadeScene[] = readFileSync(
  new URL('../fixtures/hand-made-scenes.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as HandMadeScene);
