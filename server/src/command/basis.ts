// The basis of the codes in a folder: a run must not go on with another one.
import { join } from 'node:path';
import { saveFile } from '../client/save-file';
import { Failure } from './failure';
import type { Settings } from './line-request';
import { readPlainFile } from './plain-file';

/** The settings and hashes that the codes of a folder depend on. */
export interface Basis {
  /** The base URL of the platform. */
  readonly platform: string;
  /** The hash of the appid, or undefined where only an access token is given. */
  readonly app?: string | undefined;
  /** The fingerprint of the schema. */
  readonly schema: string;
  /** The column that names the pictures. */
  readonly name?: string | undefined;
  /** The parameters that all codes share. */
  readonly settings: Settings;
}

const FILE = 'settings.json';

/** Saves the basis, before the first code. */
export async function saveBasis(folder: string, basis: Basis): Promise<void> {
  await saveFile(join(folder, FILE), `${JSON.stringify(basis, undefined, 2)}\n`);
}

/**
 * Compares a basis with that of the codes in a folder.
 *
 * @throws Failure that says what differs, and what to do.
 */
export function checkBasis(folder: string, basis: Basis): void {
  const path = join(folder, FILE);
  const then = parse(readPlainFile(path)?.toString());
  if (!then)
    throw new Failure(
      `${folder} has codes, but ${path} is missing or damaged, so nobody knows their settings: restore it, or generate into another folder (--out)`,
    );
  const differences = findDifferences(then, JSON.parse(JSON.stringify(basis)) as Flat);
  if (differences.length < 1) return;
  throw new Failure(
    `${folder} has codes of other settings: ${differences.join('; ')}. Go on with the former ones, or generate into another folder (--out)`,
  );
}

type Flat = Readonly<Record<string, unknown>>;

function parse(text = ''): Flat | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'schema' in value ? (value as Flat) : undefined;
  } catch {
    return undefined;
  }
}

/** Differences whose values nobody would recognise. */
const WORDS: Readonly<Record<string, string>> = {
  app: 'the app is another one (WECHAT_APPID, or an access token in its place)',
  schema: 'the schema is another one (its version, or a field with its options)',
};

function findDifferences(then: Flat, now: Flat): string[] {
  const { settings: thenSettings, ...thenOthers } = then;
  const { settings: nowSettings, ...nowOthers } = now;
  return [
    ...differencesOf(thenOthers, nowOthers),
    ...differencesOf(Object(thenSettings), Object(nowSettings)),
  ];
}

function differencesOf(then: Flat, now: Flat): string[] {
  const names = new Set([...Object.keys(then), ...Object.keys(now)]);
  const show = (value: unknown) => (value === undefined ? 'not given' : JSON.stringify(value));
  return [...names]
    .filter((name) => JSON.stringify(then[name]) !== JSON.stringify(now[name]))
    .map((name) => WORDS[name] ?? `${name} was ${show(then[name])}, and is ${show(now[name])}`);
}
