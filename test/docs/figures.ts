// The figures that documents have, as they come out.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import lzString from 'lz-string';
import { expect } from 'vitest';
import * as library from '../../src';
import { LIMITS } from '../../src/codes';
import { payloads, typed } from '../unit/support/payload-schemas';
import { read, root } from './pages';

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

const uuidAndSnowflake: Sample = { fields: { a: uuid(), b: snowflake() }, values: { a: UUID, b: FLAKE } };
const shopAndTable: Sample = {
  fields: { a: text(), b: text(), c: integer({ max: 500 }) },
  values: { a: '蜀香源火锅', b: '春熙路店', c: 18 },
};

/** The records of the table of what fits. */
const samples: readonly Sample[] = [
  uuidAndSnowflake,
  // `_id` of a cloud database, and a user.
  { fields: { a: hex(32), b: id() }, values: { a: UUID.replaceAll('-', ''), b: '40021' } },
  { fields: { a: snowflake(), b: snowflake(), c: snowflake() }, values: { a: FLAKE, b: FLAKE, c: FLAKE } },
  { fields: { a: objectId(), b: objectId() }, values: { a: OBJECT_ID, b: OBJECT_ID } },
  {
    fields: { a: openid(), b: date() },
    values: { a: 'oXk4T5bQw8fZr2LmNc7YhJ1sVdPe', b: '2026-08-31' },
  },
  shopAndTable,
  // Two points of a map.
  {
    fields: { a: latitude, b: longitude, c: latitude, d: longitude },
    values: { a: 30.57281, b: 104.0668, c: 30.65984, d: 104.06326 },
    spelled: { a: '30.57281', b: '104.06680', c: '30.65984', d: '104.06326' },
  },
  { fields: { a: phone(), b: id(), c: date() }, values: { a: '13800138000', b: '88123', c: '2026-08-31' } },
  { fields: { a: uuid(), b: uuid() }, values: { a: UUID, b: UUID } },
];

const pairsOf = (values: object) =>
  Object.entries(values)
    .map(([key, value]) => `${key}=${value as string}`)
    .join('&');

/** A length, or `none` where there is none. */
type Length = number | 'none';

const lengthAsPairs = ({ values, spelled = values }: Sample): Length =>
  /^[\x20-\x7e]*$/.test(pairsOf(spelled)) ? pairsOf(spelled).length : 'none';

function lengthAsScene({ fields, values }: Sample): Length {
  try {
    return defineScene(fields).encode(values as never).length;
  } catch (error) {
    expect(error).toMatchObject({ code: 'schema' });
    return 'none';
  }
}

/** As pairs, and as a scene. */
export const whatFits = (): Length[][] => samples.map((one) => [lengthAsPairs(one), lengthAsScene(one)]);

/** A UUID and a snowflake, and a shop and a table, by each way. */
export function comparison(): Length[][] {
  const both = [uuidAndSnowflake, shopAndTable];
  const each = (write: (query: string) => string) =>
    both.map((sample) => write(pairsOf(sample.values)).length);
  return [
    both.map(lengthAsPairs),
    [pairsOf({ ...uuidAndSnowflake.values, a: UUID.replaceAll('-', '') }).length, 'none'],
    each((query) => Buffer.from(query).toString('base64url')),
    each((query) => lzString.compressToEncodedURIComponent(query)),
    // A short id, and the record on a server.
    ['none', 'none'],
    both.map(lengthAsScene),
  ];
}

/** The number of records that fit, of those that people want to carry, by the way in which they are written. */
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
  return [
    payloads.length,
    payloads.filter(({ record }) => legal.test(pairsOf(record))).length,
    payloads.filter(({ record }) => fits(() => encodeQuery(record))).length,
    payloads.filter((payload) => {
      const { fields, record } = typed(payload);
      return fits(() => defineScene(fields).encode(record));
    }).length,
  ];
}

/** The mean number of Chinese characters in a scene, by a method of the picture. */
export const charactersBy = (method: string) =>
  new RegExp(`>${method}</text>\\s*<rect[^>]*>\\s*<text[^>]*>([\\d.]+)<`).exec(
    read('docs/capacity.svg'),
  )![1]!;

export const kilobytesOf = (file: string) =>
  Math.round(statSync(join(root, 'miniprogram_dist', file)).size / 1024);

/** The bits of a value of a field. */
export const cost = <T>(field: library.Field<T>, value: T) =>
  defineScene({ field }).measure({ field: value } as never).bits.field;

/** The names that the bench has. */
const names = readdirSync(join(root, 'bench/text/samples')).flatMap((file) =>
  read(`bench/text/samples/${file}`).split('\n').filter(Boolean),
);

/** The most characters of a name: all names of the bench that are not longer fit beside the other fields. */
export function longestThatFits(
  { fields, values }: Pick<Sample, 'fields' | 'values'>,
  name: library.Field<string>,
) {
  const schema = defineScene({ ...fields, name });
  const tooLong = names.filter((given) => !schema.measure({ ...values, name: given } as never).fits);
  const shortest = Math.min(...tooLong.map((given) => Array.from(given).length));
  return Math.max(...names.map((given) => Array.from(given).length).filter((length) => length < shortest));
}
