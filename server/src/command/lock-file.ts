// The lock file beside a schema module: the schemas that have printed codes, records with their scenes, and pages.
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { SceneDefinition } from 'miniprogram-scene';
import { compare } from 'miniprogram-scene/schema';
import { saveFile } from '../client/save-file';
import { Failure, messageOf } from './failure';
import { isObject, parseJsonObject } from './json-object';
import type { LockedRecord } from './lock-records';

/** A record of a version, with its scene. */
export interface VersionRecord extends LockedRecord {
  readonly version: number;
}

/** A scene that has printed codes. */
export interface LockedScene {
  /** The pages that its codes open. */
  readonly pages: readonly string[];
  readonly schema: SceneDefinition;
  readonly records: readonly VersionRecord[];
}

/** The scenes of a module, by their names. */
export type Lock = ReadonlyMap<string, LockedScene>;

/** The number of the form of the file. */
const FORM = 1;

/** The path of the lock file of a module: `scenes.lock.json` beside `scenes.ts`. */
export function lockPathOf(module: string): string {
  return join(dirname(module), `${basename(module, extname(module))}.lock.json`);
}

/** Writes a lock file. */
export async function writeLock(path: string, lock: Lock): Promise<void> {
  await saveFile(path, formatLock(lock));
}

/** The text of a lock file: scenes in the order of their names, and one line for each page, field and record. */
export function formatLock(lock: Lock): string {
  const names = [...lock.keys()].sort();
  const scenes = Object.fromEntries(names.map((name) => [name, lock.get(name)!]));
  return `${format({ lock: FORM, scenes }, '')}\n`;
}

/** The keys of arrays whose items have one line each. */
const LISTS = ['pages', 'fields', 'records'];

function format(value: unknown, indent: string, key = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const isArray = Array.isArray(value);
  const parts = isArray
    ? value.map((item) => (LISTS.includes(key) ? JSON.stringify(item) : format(item, deeper)))
    : Object.entries(value).map(([name, own]) => `${JSON.stringify(name)}: ${format(own, deeper, name)}`);
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  return parts.length < 1
    ? open + close
    : `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}

/**
 * Reads a lock file.
 *
 * @returns undefined if there is none.
 * @throws Failure for a file that was damaged, with the place.
 */
export async function readLock(path: string): Promise<Lock | undefined> {
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return parseLock(text);
  } catch (error) {
    const message = messageOf(error);
    throw new Failure(`${path} is damaged: ${message}. Restore it from version control, and run lock again.`);
  }
}

/** The marks of a merge that needs a decision. */
const CONFLICT = /^(<{7}|={7}|>{7})(\s|$)/m;

function parseLock(text: string): Lock {
  if (CONFLICT.test(text))
    throw new Failure('it has the marks of a merge conflict, of which one side is enough');
  const { lock, scenes } = parseFile(text);
  if (lock !== FORM)
    throw new Failure(`it is of the form ${JSON.stringify(lock)}, and this release knows the form ${FORM}`);
  if (!isObject(scenes)) throw new Failure('it has no object of scenes');
  return new Map(Object.entries(scenes).map(([name, scene]) => [name, checkScene(name, scene)]));
}

function parseFile(text: string): Record<string, unknown> {
  try {
    return parseJsonObject(text);
  } catch (error) {
    throw new Failure(error instanceof SyntaxError ? `it is not JSON (${error.message})` : messageOf(error));
  }
}

function checkScene(name: string, value: unknown): LockedScene {
  const { pages, schema, records } = Object(value) as LockedScene;
  if (!isArrayOf(pages, (page) => typeof page === 'string'))
    throw new Failure(`the pages of ${name} are no array of texts`);
  try {
    compare(schema, schema);
  } catch (error) {
    throw new Failure(`the schema of ${name} is none (${messageOf(error)})`);
  }
  const versions = schema.versions.map(({ version }) => version);
  const isRecord = (each: unknown) => {
    const { version, record, scene } = Object(each) as VersionRecord;
    return versions.includes(version) && isObject(record) && typeof scene === 'string';
  };
  if (!isArrayOf(records, isRecord))
    throw new Failure(`the records of ${name} are no array of records with their versions and scenes`);
  return { pages, schema, records };
}

function isArrayOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
