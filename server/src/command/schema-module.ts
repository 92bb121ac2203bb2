// The user's schema module: a file that exports scenes made with defineScene().
import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Scene } from 'miniprogram-scene';
import { Failure, messageOf } from './failure';
import { printMessage } from './output';

/** A scene with any fields. */
export type AnyScene = Pick<
  Scene<Record<string, never>>,
  'version' | 'maxLength' | 'fields' | 'encode' | 'decode' | 'read' | 'inspect' | 'measure' | 'toJSON'
>;

/** The options that select a scene. Without `schema`, a command uses encodeQuery and encodeText. */
export interface SchemaOptions {
  /** The path of the schema module. */
  schema?: string;
  /** The name of the export. It may be left out if the module exports one scene. */
  export?: string;
}

/** Loads the scenes that a module exports, by their names. */
export async function loadScenes(path: string): Promise<Map<string, AnyScene>> {
  const file = resolve(path);
  const info = statSync(file, { throwIfNoEntry: false });
  if (!info) throw new Failure(`There is no ${path}.`);
  // A read of a pipe without a writer never ends.
  if (!info.isFile()) throw new Failure(`${path} cannot be loaded: it is no regular file`);
  let scenes: Map<string, AnyScene>;
  // The process would end without a result, and as if all was well.
  const onExit = (code: number) => {
    if (code !== 0) return;
    printMessage(`${path} has not finished: it ends the process, or waits for something that never comes.`);
    process.exitCode = 1;
  };
  process.once('exit', onExit);
  try {
    scenes = findScenes(await loadModule(file));
  } catch (error) {
    throw new Failure(`${path} cannot be loaded: ${messageOf(error).replace(/\s+/g, ' ')}`, { cause: error });
  } finally {
    process.off('exit', onExit);
  }
  if (scenes.size < 1)
    throw new Failure(`${path} exports no scene: write export const poster = defineScene({ … })`);
  return scenes;
}

/** Loads the scene with a name, or the only scene of a module. */
export async function loadScene(path: string, name?: string): Promise<AnyScene> {
  return (await loadNamedScene(path, name)).scene;
}

/** The same, with the name of its export. */
export async function loadNamedScene(
  path: string,
  name?: string,
): Promise<{ name: string; scene: AnyScene }> {
  const scenes = await loadScenes(path);
  const names = [...scenes.keys()].join(', ');
  if (name === undefined && scenes.size > 1)
    throw new Failure(`${path} exports ${names}: select one with --export`);
  const [found = ''] = name === undefined ? scenes.keys() : [name];
  const scene = scenes.get(found);
  if (!scene) throw new Failure(`${path} exports ${names}, but no ${found}`);
  return { name: found, scene };
}

/** The extensions whose modules Node loads by itself. In a `.js` file, projects with a bundler write ES modules, whatever package.json says. */
const NATIVE = ['.mjs', '.cjs'];

async function loadModule(file: string): Promise<Record<string, unknown>> {
  if (NATIVE.includes(extname(file)))
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  const { createJiti } = await import('jiti');
  // No cache on the disk: nothing is written but what the user asks for.
  const jiti = createJiti(file, { fsCache: false, interopDefault: false, tsconfigPaths: true });
  return (await jiti.import(file)) as Record<string, unknown>;
}

function findScenes(module: Record<string, unknown>): Map<string, AnyScene> {
  // The exports of a CommonJS module are the default export, and perhaps named exports, too.
  const { default: standard, ...named } = module;
  const exported = { ...Object(standard), ...named, default: standard } as Record<string, unknown>;
  // A newer Node gives a CommonJS module's exports a second name.
  Reflect.deleteProperty(exported, 'module.exports');
  const scenes = new Map<string, AnyScene>();
  for (const [name, value] of Object.entries(exported)) {
    if (isScene(value) && ![...scenes.values()].includes(value)) scenes.set(name, value);
  }
  return scenes;
}

/**
 * Parses the texts of a record, each by its field. Texts without a field are ignored. A text that its field cannot parse
 * stays a text, and the field refuses it later.
 */
export function parseTexts(
  scene: AnyScene,
  texts: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const fields = Object.entries(scene.fields) as [string, { parse(text: string): unknown }][];
  const values = fields
    .filter(([name]) => Object.hasOwn(texts, name))
    .map(([name, field]) => [name, field.parse(texts[name]!)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function isScene(value: unknown): value is AnyScene {
  const { fields, encode, decode, read, measure } = Object(value) as Record<string, unknown>;
  return (
    typeof fields === 'object' && [encode, decode, read, measure].every((one) => typeof one === 'function')
  );
}
