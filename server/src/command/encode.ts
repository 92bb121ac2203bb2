import { get } from '../../../src/fields/structure';
import { decodeQuery, decodeText, encodeQuery, encodeText, readEntry } from '../../../src/index';
import { Failure, messageOf } from './failure';
import { loadScene, parseTexts } from './schema';
import type { AnyScene } from './schema';

/** Which scene of which module; without a module, encodeQuery and encodeText do it. */
export interface SchemaOptions {
  schema?: string;
  export?: string;
}

/** The scene of `name=value` pairs, of one JSON object, or of one text. */
export async function encode(
  values: readonly string[],
  { schema, export: name }: SchemaOptions,
): Promise<string> {
  const scene = schema === undefined ? undefined : await loadScene(schema, name);
  const object = objectOf(values);
  const pairs = object ? undefined : pairsOf(values);
  const record = pairs && scene ? parsePairs(scene, pairs) : (pairs ?? object);
  if (scene) return scene.encode((record ?? values) as Record<string, never>);
  if (record) return encodeQuery(record as Record<string, string>);
  if (values.length > 1) throw new Failure('One text, please, in quotes.');
  return encodeText(values[0]!);
}

/** What a scene says: a record, or the object or text that encodeQuery or encodeText wrote. */
export async function decode(text: string, { schema, export: name }: SchemaOptions): Promise<unknown> {
  const { scene: plain = text } = readEntry({ scene: text });
  if (schema !== undefined) {
    const scene = await loadScene(schema, name);
    return scene.read({ scene: text }) ?? scene.decode(plain);
  }
  try {
    return decodeQuery(plain);
  } catch {
    return decodeText(plain);
  }
}

function pairsOf(values: readonly string[]): Record<string, string> | undefined {
  const pairs = values.map((value) => /^([^=]+)=(.*)$/s.exec(value));
  if (!pairs.every((pair) => pair)) return undefined;
  return Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2]!]));
}

function objectOf([json = '', ...others]: readonly string[]): object | undefined {
  if (others.length > 0 || !/^\s*\{/.test(json)) return undefined;
  try {
    return JSON.parse(json) as object;
  } catch (error) {
    throw new Failure(`This is no JSON: ${messageOf(error)}`);
  }
}

/** What is misspelt is left for the schema to refuse. */
function parsePairs(scene: AnyScene, pairs: Record<string, string>): Record<string, unknown> {
  const unknown = Object.entries(pairs).filter(([name]) => get(scene.fields, name) === undefined);
  return { ...Object.fromEntries(unknown), ...parseTexts(scene, pairs) };
}
