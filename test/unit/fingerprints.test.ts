// Fingerprints: a scene belongs to its schema, and no other schema reads it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as library from '../../src';
import { canonical, fingerprintOf } from '../../src/fields/definition';
import { fromJSON } from '../../src/schema';
import { zhText } from '../../src/zh';
import { randomFrom } from '../../scripts/random.mjs';
import { EDITS, randomForm, recordOf, type VersionForm } from './support/edited-schemas';
import { accepted, errorOf } from './support/expectations';
import { withoutStacks } from './support/without-stacks';

const { code, date, decimal, decodeQuery, decodeText, defineScene, digits, encodeQuery, encodeText } =
  library;
const { flag, hex, id, integer, list, objectId, oneOf, openid, optional, phone, record, snowflake } = library;
const { text, timestamp, tuple, uuid, variant } = library;

describe('the definition of a field', () => {
  test.each([
    [integer({ max: 5 }), { kind: 'integer', min: 0, max: 5 }],
    [decimal({ min: -1.5, max: 2, digits: 1 }), { kind: 'decimal', min: -1.5, max: 2, digits: 1 }],
    [flag(), { kind: 'flag' }],
    [oneOf(['a', 1, true]), { kind: 'oneOf', choices: ['a', 1, true] }],
    [optional(flag()), { kind: 'optional', field: { kind: 'flag' } }],
    [list(id(), { max: 3 }), { kind: 'list', field: { kind: 'id' }, max: 3 }],
    [tuple(uuid(), phone()), { kind: 'tuple', fields: [{ kind: 'uuid' }, { kind: 'phone' }] }],
    [record({ a: snowflake() }), { kind: 'record', fields: [{ name: 'a', kind: 'snowflake' }] }],
    [
      variant('type', { a: {}, b: { c: objectId() } }),
      {
        kind: 'variant',
        key: 'type',
        branches: [
          { name: 'a', fields: [] },
          { name: 'b', fields: [{ name: 'c', kind: 'objectId' }] },
        ],
      },
    ],
    [digits(3), { kind: 'digits', length: 3 }],
    [hex(3), { kind: 'hex', length: 3 }],
    [code('AB', 3), { kind: 'code', alphabet: 'AB', length: 3 }],
    [openid(), { kind: 'openid', prefix: 'o' }],
    [date({ max: '2026-08-31' }), { kind: 'date', min: '2000-01-01', max: '2026-08-31' }],
    [timestamp(), { kind: 'timestamp', unit: 's' }],
    [text(), { kind: 'text', model: 'core', max: null }],
    [zhText({ max: 4 }), { kind: 'text', model: 'zh', max: 4 }],
  ])('has every default written out: %#', ({ definition }, expected) => {
    expect(definition).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(definition))).toStrictEqual(expected);
  });

  test('cannot be changed', () => {
    const field = oneOf(['a', 'b']);
    const choices = (field.definition as unknown as { choices: string[] }).choices;
    expect(() => choices.push('c')).toThrow(TypeError);
    expect(() => Object.assign(field.definition, { kind: 'flag' })).toThrow(TypeError);
  });
});

describe('the canonical text', () => {
  test('has decimals as steps, keys in their order, and strings with their lengths', () => {
    expect(canonical({ b: [true, null, -0], a: '幸福😀', kind: 'x' })).toBe(
      '{1:a4:幸福😀1:b[true;null;0;]4:kind1:x}',
    );
    expect(canonical({ name: 'a', ...decimal({ min: -0.00001, max: 90.5, digits: 5 }).definition })).toBe(
      '{6:digits5;4:kind7:decimal3:max9050000;3:min-1;4:name1:a}',
    );
  });

  test('is another for other data', () => {
    const data = fc.jsonValue({ maxDepth: 2 }).filter((value) => !/\d[.e]/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(data, data, (a, b) => {
        const sorted = (value: unknown): unknown =>
          typeof value !== 'object' || value === null
            ? value
            : Array.isArray(value)
              ? value.map(sorted)
              : Object.entries(value)
                  .sort(([x], [y]) => (x < y ? -1 : 1))
                  .map(([k, v]) => [[k], sorted(v)]);
        const isSame =
          JSON.stringify([Array.isArray(a), sorted(a)]) === JSON.stringify([Array.isArray(b), sorted(b)]);
        expect(canonical(a) === canonical(b)).toBe(isSame);
      }),
    );
  });

  test('is a text of whole numbers for every definition, so that every language has the same', () => {
    const decimals = fc.tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(decimals, ([step, digits]) => {
        const value = Number(`${step}e-${digits}`);
        const { definition } = decimal({ min: value, max: value, digits });
        expect(canonical(definition)).toBe(`{6:digits${digits};4:kind7:decimal3:max${step};3:min${step};}`);
      }),
    );
  });
});

describe('a scene', () => {
  withoutStacks();

  test('is read by no schema that differs in one edit: 1,000 pairs, at most one in 2,000', () => {
    const random = randomFrom(20261127);
    const kinds = Object.keys(EDITS);
    const pairs: Record<string, number> = {};
    const counts = { read: 0, taken: 0 };
    for (let made = 0; made < 1000;) {
      const form = randomForm(random);
      const kind = kinds[made % kinds.length]!;
      const edited = EDITS[kind]!(form, random);
      if (!edited) continue;
      made++;
      pairs[kind] = (pairs[kind] ?? 0) + 1;
      const [printed, now] = [form, edited].map((each) => fromJSON({ versions: [each] }));
      for (let i = 0; i < 40; i++) {
        const scene = printed!.encode(present(recordOf(form.fields, random)) as Record<string, unknown>);
        counts.read++;
        if (accepted(() => now!.decode(scene)) !== undefined) counts.taken++;
      }
    }
    expect(Object.values(pairs).every((count) => count > 130)).toBe(true);
    expect(counts.read).toBe(40_000);
    expect(counts.taken).toBeLessThanOrEqual(counts.read / 2000);
  });

  test('tells two equal fields that are swapped, and a field under another name', () => {
    const room = defineScene({ table: integer({ min: 1, max: 500 }), room: integer({ min: 1, max: 500 }) });
    const swapped = defineScene({
      room: integer({ min: 1, max: 500 }),
      table: integer({ min: 1, max: 500 }),
    });
    const renamed = defineScene({
      table: integer({ min: 1, max: 500 }),
      seat: integer({ min: 1, max: 500 }),
    });
    let taken = 0;
    for (let i = 1; i <= 500; i++) {
      const scene = room.encode({ table: i, room: 501 - i });
      for (const other of [swapped, renamed]) if (accepted(() => other.decode(scene))) taken++;
    }
    expect(taken).toBeLessThan(3);
  });

  test('of a text, of a query and of a schema is each its own', () => {
    const all: unknown[] = [];
    for (const alphabet of ['unreserved', 'portable', 'wechat'] as const) {
      for (const model of ['core', 'zh'] as const) {
        all.push({ kind: 'text', alphabet, model }, { kind: 'query', alphabet, model });
      }
      all.push(
        { version: 0, alphabet, check: 12, fields: [] },
        { version: 0, alphabet, check: 13, fields: [] },
      );
    }
    expect(new Set(all.map((each) => fingerprintOf(each as VersionForm as never))).size).toBe(all.length);
    expect(errorOf(() => decodeText(encodeQuery({ id: '178' })))).toMatchObject({ code: 'scene' });
    expect(errorOf(() => decodeQuery(encodeText('幸福西饼')))).toMatchObject({ code: 'scene' });
  });
});

/** A record without absent values. */
function present(value: Record<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(value));
}
