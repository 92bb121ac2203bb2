// The command `encode`: the values of the command line as a scene.
import { encodeQuery, encodeText } from 'miniprogram-scene';
import { Failure, messageOf } from './failure';
import { parseJsonObject } from './json-object';
import { loadScene, parseTexts } from './schema-module';
import type { AnyScene, SchemaOptions } from './schema-module';

/** Encodes `name=value` pairs, one JSON object, or one text. */
export async function encode(
  values: readonly string[],
  { schema, export: name }: SchemaOptions,
): Promise<string> {
  const scene = schema === undefined ? undefined : await loadScene(schema, name);
  const object = parseObject(values);
  const pairs = object ? undefined : parsePairs(values);
  const record = pairs && scene ? makeRecord(scene, pairs) : (pairs ?? object);
  if (scene) return scene.encode((record ?? values) as Record<string, never>);
  if (record) return encodeQuery(record as Record<string, string>);
  if (values.length > 1) throw new Failure('Give one text in quotes, or name=value pairs.');
  return encodeText(values[0]!);
}

/** Returns undefined unless every value is a pair. */
function parsePairs(values: readonly string[]): Record<string, string> | undefined {
  const pairs = values.map((value) => /^([^=]+)=(.*)$/s.exec(value)).filter((pair) => pair !== null);
  if (pairs.length < values.length) return undefined;
  const names = pairs.map(([, name]) => name!);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new Failure(`There are two values of ${twice}.`);
  return Object.fromEntries(pairs.map(([, name, value]) => [name!, value!]));
}

/** Returns undefined unless the only value begins like a JSON object. */
function parseObject([json = '', ...others]: readonly string[]): object | undefined {
  if (others.length > 0 || !/^\s*\{/.test(json)) return undefined;
  try {
    return parseJsonObject(json);
  } catch (error) {
    throw new Failure(`This is not JSON: ${messageOf(error)}`);
  }
}

/** The record of some pairs. It keeps pairs without a field, so that the schema refuses a misspelt name. */
function makeRecord(scene: AnyScene, pairs: Record<string, string>): Record<string, unknown> {
  const unknown = Object.entries(pairs).filter(([name]) => !Object.hasOwn(scene.fields, name));
  return { ...Object.fromEntries(unknown), ...parseTexts(scene, pairs) };
}
