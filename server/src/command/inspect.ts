import JSON5 from 'json5';
import { LIMITS } from '../../../src/codes';
import { decodeQuery, decodeText, pairs, readEntry } from '../../../src/index';
import { zh } from '../../../src/zh';
import type { AnyScene } from './schema';

/** What one reader makes of a scene. */
export interface Reading {
  /** Which reader. */
  readonly by: string;
  readonly record: unknown;
  /** Bits by field, where a schema tells. */
  readonly bits?: Readonly<Record<string, number>>;
  readonly note?: string;
}

/** What a text from a log is. */
export interface Inspection {
  readonly entry: ReturnType<typeof readEntry>;
  readonly readings: readonly Reading[];
}

/**
 * Tells what a scene, options, a path, a query or a URL from a log are, and every field in them.
 *
 * @param scenes schemas to read it with, by name.
 */
export function inspect(text: string, scenes: ReadonlyMap<string, AnyScene>): Inspection {
  const options = optionsOf(text.trim());
  const entry = readEntry(options);
  const readings: Reading[] = [];
  for (const [name, scene] of scenes) {
    const record = scene.read(options);
    if (record === undefined) continue;
    const { bits } = scene.measure(record);
    const isOwn = attempt(() => scene.encode(record)) === entry.scene;
    readings.push({ by: name, record, bits, ...(!isOwn && { note: 'of an earlier version, or hand-made' }) });
  }
  for (const alphabet of ['portable', 'wechat'] as const) {
    const options = alphabet === 'portable' ? '' : ", { alphabet: 'wechat' }";
    const tryReader = (by: string, read: (scene: string) => unknown) => {
      const record = attempt(() => read(entry.scene!));
      if (record !== undefined) readings.push({ by, record });
    };
    tryReader(`decodeQuery(scene${options})`, (scene) => decodeQuery(scene, { alphabet }));
    tryReader(`decodeText(scene${options && ', undefined'}${options})`, (scene) =>
      decodeText(scene, undefined, { alphabet }),
    );
    tryReader(`decodeText(scene, zh${options})`, (scene) => decodeText(scene, zh, { alphabet }));
  }
  const handMade = pairs()(entry.scene ?? '');
  if (handMade) readings.push({ by: 'pairs()', record: handMade });
  return { entry, readings };
}

/** An inspection in lines for people. */
export function describe({ entry, readings }: Inspection): string {
  const lines = Object.entries(entry).map(([name, value]) => `${name.padEnd(12)}${show(value)}`);
  if (entry.scene !== undefined)
    lines.push(`${'length'.padEnd(12)}${entry.scene.length} of ${LIMITS.scene} characters`);
  for (const { by, record, bits, note } of readings) {
    lines.push('', note ? `${by} (${note})` : by);
    if (!bits) lines.push(`  ${show(record)}`);
    for (const [name, cost] of Object.entries(bits ?? {})) {
      const value = name === 'header' ? 'version and check' : show((record as Record<string, unknown>)[name]);
      lines.push(`  ${name.padEnd(12)}${cost.toFixed(1).padStart(6)} bits  ${value}`);
    }
  }
  if (readings.length < 1 && entry.scene !== undefined) lines.push('', 'No reader knows this scene.');
  return lines.join('\n');
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}

/** What the platform would have handed over: a pasted text may be any of it. */
function optionsOf(text: string): unknown {
  // A console writes keys without quotes, and texts in single ones.
  const options = attempt(() => JSON5.parse<unknown>(text));
  if (typeof options === 'object' && options !== null) return options;
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text) || /^[a-z][a-z\d+.-]*%3a%2f%2f/i.test(text)) return { q: text };
  if (text.includes('?')) return { path: text };
  if (/(^|&)(scene|q)=/.test(text)) return { path: `?${text}` };
  return { scene: text };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
