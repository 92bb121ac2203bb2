// Explains a text from a log: a scene, options, a path, a query or a URL.
import { decodeQuery, decodeText, pairs, readEntry } from 'miniprogram-scene';
import type { Entry, Measure } from 'miniprogram-scene';
import { LIMITS } from 'miniprogram-scene/codes';
import { zh } from 'miniprogram-scene/zh';
import { findMeant } from './look-alikes';
import { optionsOf } from './pasted-options';
import { printable, printableValue } from '../printable';
import { NOTHING, reasonOf } from './reason';
import type { Sentence } from './reason';
import type { AnyScene } from './schema-module';

/** The result of one reader. */
export interface Reading {
  /** The name of a schema, or the call of a function. */
  readonly by: string;
  readonly record: unknown;
  /** The bits of every field, and those of version and check, if the reader is a schema. */
  readonly cost?: Pick<Measure<object>, 'header'> & { readonly bits: Readonly<Record<string, number>> };
  readonly note?: string;
}

/** A schema that has no record, and the reason. */
export interface Refusal {
  /** The name of the schema. */
  readonly by: string;
  readonly reason: Sentence;
  /** The scenes that may have been meant, if the text was typed from a picture. */
  readonly meant: readonly string[];
}

/** The explanation of a text. */
export interface Inspection {
  readonly entry: Entry;
  readonly readings: readonly Reading[];
  /** The refusals of all schemas; none if one of them has a record. */
  readonly refusals: readonly Refusal[];
}

/**
 * Reads a text with every schema; if none of them has a record, with every function that needs no schema.
 *
 * @param scenes the schemas, by their names.
 */
export function inspect(text: string, scenes: ReadonlyMap<string, AnyScene>): Inspection {
  const options = optionsFor(text.trim(), [...scenes.values()]);
  const entry = readEntry(options);
  const readings: Reading[] = [];
  const refusals: Refusal[] = [];
  for (const [name, scene] of scenes) {
    const { record, by, version, error } = scene.inspect(options);
    if (record !== undefined) {
      const { bits, header } = scene.measure(record);
      const note = by === 'reader' ? `by a reader of version ${version}` : `of version ${version}`;
      const isNewest = by === 'scene' && version === scene.version;
      readings.push({ by: name, record, cost: { bits, header }, ...(!isNewest && { note }) });
    } else {
      refusals.push({
        by: name,
        reason: reasonOf(entry, error, scene.version),
        meant: meantBy(entry, scene),
      });
    }
  }
  if (readings.length > 0) return { entry, readings, refusals: [] };
  for (const { by, read } of PLAIN_READERS) {
    const record = attempt(() => read(entry.scene!));
    if (record !== undefined) readings.push({ by, record });
  }
  const handMade = pairs()(entry.scene ?? '');
  if (handMade) readings.push({ by: 'pairs()', record: handMade });
  return { entry, readings, refusals };
}

/** The scenes of a schema that look like the scene of an entry. */
function meantBy({ scene = '' }: Entry, { decode }: AnyScene): string[] {
  if (scene.length > LIMITS.scene) return [];
  return findMeant(scene, (other) => attempt(() => decode(other)) !== undefined);
}

/** The functions that need no schema, with all alphabets, the default first. */
const PLAIN_READERS: readonly { by: string; read(scene: string): unknown }[] = (
  ['portable', 'unreserved', 'wechat'] as const
).flatMap((alphabet) => {
  const named = alphabet === 'portable' ? [] : [`alphabet: '${alphabet}'`];
  const by = (name: string, ...more: string[]) => {
    const options = [...more, ...named].join(', ');
    return options ? `${name}(scene, { ${options} })` : `${name}(scene)`;
  };
  return [
    { by: by('decodeQuery'), read: (scene: string) => decodeQuery(scene, { alphabet }) },
    { by: by('decodeText'), read: (scene: string) => decodeText(scene, { alphabet }) },
    {
      by: by('decodeText', 'model: zh'),
      read: (scene: string) => decodeText(scene, { model: zh, alphabet }),
    },
  ];
});

const NO_SCHEMA: Sentence = [
  'No reader knows it: give its schema with --schema.',
  '读不出来：请用 --schema 指定字段定义。',
];

/** Formats an inspection for the terminal. */
export function describe({ entry, readings, refusals }: Inspection): string {
  const lines = Object.entries(entry).map(([name, value]) => `${name.padEnd(12)}${printableValue(value)}`);
  if (entry.scene !== undefined)
    lines.push(`${'length'.padEnd(12)}${entry.scene.length} of ${LIMITS.scene} characters`);
  for (const { by, record, cost, note } of readings) {
    lines.push('', note ? `${by} (${note})` : by);
    if (!cost) {
      lines.push(`  ${printableValue(record)}`);
      continue;
    }
    const line = (name: string, own: number, value: string) =>
      lines.push(`  ${name.padEnd(12)}${own.toFixed(1).padStart(6)} bits  ${value}`);
    for (const [name, own] of Object.entries(cost.bits))
      line(name, own, printableValue((record as Record<string, unknown>)[name]));
    line('header', cost.header, 'version and check');
  }
  for (const { by, reason, meant } of refusals) {
    lines.push('', `${by} (no record)`, ...reason.map((sentence) => `  ${printable(sentence)}`));
    if (meant.length > 0) lines.push('  With look-alike characters exchanged, it is a scene:');
    for (const scene of meant) lines.push(`    ${scene}`);
  }
  if (refusals.length < 1 && isUnread({ entry, readings, refusals }))
    lines.push('', ...(entry.kind === 'none' ? NOTHING : NO_SCHEMA));
  return lines.join('\n');
}

/** Whether there is no record: every schema refuses it, or without a schema, no function reads its scene. */
export function isUnread({ entry, readings, refusals }: Inspection): boolean {
  if (refusals.length > 0) return true;
  return readings.length < 1 && (entry.scene !== undefined || entry.kind === 'none');
}

/** The options of a pasted text. */
function optionsFor(text: string, scenes: readonly AnyScene[]): unknown {
  const scene = { scene: text };
  // A scene of the alphabet `wechat` may look like anything else: `?`, `=`, `&`, `/` and `:` are legal in it.
  return scenes.some(({ inspect }) => inspect(scene).by === 'scene') ? scene : optionsOf(text);
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
