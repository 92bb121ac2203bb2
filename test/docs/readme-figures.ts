// The figures that stand in both READMEs, as they come out.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import lzString from 'lz-string';
import { expect } from 'vitest';
import * as library from '../../src';
import { LIMITS } from '../../src/codes';
import { DEFAULT_CHECK } from '../../src/scene/codec';
import { payloads, typed } from '../unit/support/payload-schemas';
import { read, root } from './readme-blocks';

const { date, decimal, defineScene, encodeQuery, hex, id, integer, objectId, openid, phone, snowflake } =
  library;
const { SceneError, text, uuid } = library;

const UUID = '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34';
const FLAKE = '1795324876512231425';
const OBJECT_ID = '66a1f0c27b3d4e5f6a7b8c9d';
const latitude = decimal({ min: -90, max: 90, digits: 5 });
const longitude = decimal({ min: -180, max: 180, digits: 5 });

interface Sample {
  fields: library.Fields;
  values: object;
  /** The values as somebody writes them by hand, where that is another text. */
  spelled?: object;
}

const uuidAndSnowflake = { fields: { a: uuid(), b: snowflake() }, values: { a: UUID, b: FLAKE } };
const shopAndTable = {
  fields: { a: text(), b: text(), c: integer({ max: 500 }) },
  values: { a: '蜀香源火锅', b: '春熙路店', c: 18 },
};
const samples = {
  uuidAndSnowflake,
  cloudIdAndUser: {
    fields: { a: hex(32), b: id() },
    values: { a: UUID.replaceAll('-', ''), b: '40021' },
  },
  threeSnowflakes: {
    fields: { a: snowflake(), b: snowflake(), c: snowflake() },
    values: { a: FLAKE, b: FLAKE, c: FLAKE },
  },
  twoObjectIds: { fields: { a: objectId(), b: objectId() }, values: { a: OBJECT_ID, b: OBJECT_ID } },
  openidAndDay: {
    fields: { a: openid(), b: date() },
    values: { a: 'oXk4T5bQw8fZr2LmNc7YhJ1sVdPe', b: '2026-08-31' },
  },
  shopAndTable,
  twoPoints: {
    fields: { a: latitude, b: longitude, c: latitude, d: longitude },
    values: { a: 30.57281, b: 104.0668, c: 30.65984, d: 104.06326 },
    spelled: { a: '30.57281', b: '104.06680', c: '30.65984', d: '104.06326' },
  },
  mobileIdAndDay: {
    fields: { a: phone(), b: id(), c: date() },
    values: { a: '13800138000', b: '88123', c: '2026-08-31' },
  },
  twoUuids: { fields: { a: uuid(), b: uuid() }, values: { a: UUID, b: UUID } },
};

const pairsOf = (values: object) =>
  Object.entries(values)
    .map(([key, value]) => `${key}=${value as string}`)
    .join('&');

/** Words for what has no length. */
interface Words {
  illegal: string;
  tooLong: string;
}

const lengthAsPairs = ({ values, spelled = values }: Sample, { illegal }: Words) =>
  /^[\x20-\x7e]*$/.test(pairsOf(spelled)) ? String(pairsOf(spelled).length) : illegal;

function lengthAsScene({ fields, values }: Sample, { tooLong }: Words): string {
  try {
    return String(defineScene(fields).encode(values as never).length);
  } catch (error) {
    expect(error).toMatchObject({ code: 'schema' });
    return tooLong;
  }
}

/** The rows of the table of what fits, under the names that a README has for them. */
export const rowsOfWhatFits = (names: Record<keyof typeof samples, string>, words: Words) =>
  Object.entries(names).map(([sample, name]) => {
    const { [sample as keyof typeof samples]: one } = samples;
    return [name, lengthAsPairs(one, words), lengthAsScene(one, words)];
  });

/** The rows of the comparison, without their remarks. */
export function rowsOfComparison(
  names: Record<'pairs' | 'dashless' | 'base64url' | 'lzString' | 'table' | 'scene', string>,
  words: Words & { any: string },
): string[][] {
  const both = [uuidAndSnowflake, shopAndTable];
  const { values } = uuidAndSnowflake;
  const each = (write: (query: string) => string) =>
    both.map((sample) => String(write(pairsOf(sample.values)).length));
  return [
    [names.pairs, ...both.map((sample) => lengthAsPairs(sample, words))],
    [names.dashless, String(pairsOf({ ...values, a: values.a.replaceAll('-', '') }).length), '–'],
    [names.base64url, ...each((query) => Buffer.from(query).toString('base64url'))],
    [names.lzString, ...each((query) => lzString.compressToEncodedURIComponent(query))],
    [names.table, words.any, words.any],
    [names.scene, ...both.map((sample) => lengthAsScene(sample, words))],
  ];
}

/** How many of the records that people want to carry fit, by the way in which they are written. */
export function countFits() {
  const fits = (encode: () => string) => {
    try {
      return encode().length <= LIMITS.scene;
    } catch (error) {
      expect(error).toBeInstanceOf(SceneError);
      return false;
    }
  };
  const legal = /^[\w!#$&'()*+,/:;=?@~.-]{1,32}$/;
  return {
    all: payloads.length,
    asPairs: payloads.filter(({ record }) => legal.test(pairsOf(record))).length,
    untyped: payloads.filter(({ record }) => fits(() => encodeQuery(record))).length,
    typed: payloads.filter((payload) => {
      const { fields, record } = typed(payload);
      return fits(() => defineScene(fields).encode(record));
    }).length,
  };
}

/** Bits that a scene holds, and those of them that are its check. */
export const capacity = (32 * Math.log2(71)).toFixed(1);
export const check = DEFAULT_CHECK;
export const isReleased = /^## \d/m.test(read('CHANGELOG.md'));

/** The mean number of Chinese characters in a scene, by a method of the picture. */
export const charactersBy = (method: string) =>
  new RegExp(`>${method}</text>\\s*<rect[^>]*>\\s*<text[^>]*>([\\d.]+)<`).exec(
    read('docs/capacity.svg'),
  )![1]!;

export const kilobytesOf = (file: string) =>
  Math.round(statSync(join(root, 'miniprogram_dist', file)).size / 1024);

/** The names of all functions that make a field of the root. */
export function fieldNames(): string[] {
  const others = /^([A-Z]|(en|de)code|define|read|compile)|^(bare|pairs|positional|prefix)$/;
  return Object.keys(library)
    .filter((name) => !others.test(name))
    .sort();
}

/** The names of functions in the first cells of rows. */
export const namesIn = (rows: string[][]) =>
  rows.flatMap(([cell]) => [...cell!.matchAll(/`(\w+)/g)].map((match) => match[1]!)).sort();
