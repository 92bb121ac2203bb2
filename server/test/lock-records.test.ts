// The records of a lock: those at the bounds of each field.
import {
  code,
  date,
  decimal,
  defineScene,
  digits,
  flag,
  hex,
  id,
  integer,
  list,
  objectId,
  oneOf,
  openid,
  optional,
  phone,
  record,
  snowflake,
  text,
  timestamp,
  tuple,
  uuid,
  variant,
} from 'miniprogram-scene';
import type { Field, Fields, Scene } from 'miniprogram-scene';
import { zhText } from 'miniprogram-scene/zh';
import { describe, expect, test } from 'vitest';
import { fromJson, lockedRecordsOf } from '../src/command/lock-records';

function recordsOf(fields: Fields, options = {}) {
  const scene = defineScene(fields, options) as Scene<Fields>;
  return { scene, records: lockedRecordsOf(scene.toJSON().versions[0]!) };
}

const valuesOf = (field: Field<unknown>) =>
  recordsOf({ a: field }).records.map(({ record }) => (record as { a?: unknown }).a);

describe('the records of a field', () => {
  test.each<[string, Field<unknown>, unknown[]]>([
    ['integer', integer({ min: -3, max: 9 }), [-3, 9]],
    ['integer of one value', integer({ min: 5, max: 5 }), [5]],
    ['decimal', decimal({ min: 0.5, max: 90.5, digits: 1 }), [0.5, 90.5]],
    ['flag', flag(), [false, true]],
    ['oneOf', oneOf(['a', 1, true]), ['a', 1, true]],
    ['optional', optional(integer({ max: 9 })), [undefined, 0, 9]],
    ['list', list(integer({ max: 9 }), { max: 3 }), [[], [0], [9], [0, 0, 0]]],
    [
      'tuple',
      tuple(flag(), integer({ max: 9 })),
      [
        [false, 0],
        [true, 9],
        [true, 0],
        [false, 9],
      ],
    ],
    ['tuple of an absent item', tuple(optional(flag())), [[null], [true], [false]]],
    [
      'record',
      record({ x: flag(), y: optional(flag()) }),
      [{ x: false }, { x: true, y: true }, { x: true }, { x: false, y: false }, { x: false, y: true }],
    ],
    [
      'variant',
      variant('type', { home: {}, seat: { n: integer({ max: 9 }) } }),
      [{ type: 'home' }, { type: 'seat', n: 0 }, { type: 'seat', n: 9 }],
    ],
    ['id', id(), ['0', '9', `1${'0'.repeat(54)}`, '9'.repeat(55)]],
    ['digits', digits(3), ['000', '999', '012']],
    ['hex', hex(2), ['00', 'ff', '01']],
    ['objectId', objectId(), ['0'.repeat(24), 'f'.repeat(24), '0123456789abcdef01234567']],
    ['code', code('ABC', 2), ['AA', 'CC', 'AB']],
    ['snowflake', snowflake(), ['0', '18446744073709551615']],
    ['uuid', uuid(), ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff']],
    ['phone', phone(), ['13000000000', '19999999999']],
    [
      'openid',
      openid({ prefix: `o${'x'.repeat(26)}` }),
      ['A', '_'].map((last) => `o${'x'.repeat(26)}${last}`),
    ],
    ['date', date({ min: '2026-01-01', max: '2026-02-28' }), ['2026-01-01', '2026-02-28']],
    ['timestamp', timestamp(), [0, 4294967295]],
    ['timestamp of milliseconds', timestamp({ unit: 'ms' }), [0, 4294967295999]],
    ['text of no character', text({ max: 0 }), ['']],
    ['text of one character', text({ max: 1 }), ['', '7', 'O', '幸', '😀']],
  ])('%s are at its bounds', (_, field, expected) => {
    const values = valuesOf(field);
    for (const value of expected) expect(values).toContainEqual(value);
    expect(values.length).toBeLessThanOrEqual(expected.length + 1);
  });

  test('of texts are empty, short, and as long as they fit, in letters, Chinese and emoji', () => {
    for (const field of [text(), zhText()]) {
      const { scene, records } = recordsOf({ a: field });
      const texts = records.map(({ record }) => (record as { a: string }).a);
      for (const begin of ['7', 'Order-2026', '幸福西饼', '😀']) {
        const longest = texts
          .filter((each) => each.startsWith(begin))
          .sort((a, b) => b.length - a.length)[0]!;
        expect(longest.length).toBeGreaterThan(8);
        expect(scene.measure({ a: longest } as never).fits).toBe(true);
        expect(scene.measure({ a: `${longest}${longest}` } as never).fits).toBe(false);
      }
    }
  });

  test('grow where they stand in others', () => {
    const { records } = recordsOf({ a: optional(list(record({ t: text() }), { max: 2 })) });
    const lengths = records.map(({ record }) => (record as { a?: { t: string }[] }).a?.[0]?.t.length ?? 0);
    expect(Math.max(...lengths)).toBeGreaterThan(30);
  });
});

describe('the records of a version', () => {
  const fields = {
    goods: integer({ max: 9 }),
    table: optional(id()),
    tags: list(oneOf(['a', 'b']), { max: 2 }),
  };

  test('are the same each time, and each has a scene of its own', () => {
    const { scene, records } = recordsOf(fields, { alphabet: 'wechat', check: 0 });
    expect(recordsOf(fields, { alphabet: 'wechat', check: 0 }).records).toStrictEqual(records);
    expect(new Set(records.map((each) => each.scene)).size).toBe(records.length);
    for (const each of records) expect(scene.encode(fromJson(each.record) as never)).toBe(each.scene);
  });

  test('are those of every choice and branch that fit', () => {
    const choices = Array.from({ length: 40 }, (_, i) => `c${i}`);
    const { records } = recordsOf({
      a: oneOf(choices),
      b: variant('t', { small: {}, great: { x: hex(60) }, odd: { y: flag() } }),
    });
    const seen = JSON.stringify(records);
    for (const choice of choices) expect(seen).toContain(`"a":"${choice}"`);
    expect(seen).toContain('"t":"odd","y":true');
    expect(seen).not.toContain('great');
  });

  test('may be none', () => {
    const none = {
      version: 0,
      alphabet: 'unreserved',
      check: 12,
      fields: [
        { name: 'a', kind: 'digits', length: 58 },
        { name: 't', kind: 'text', model: 'core', max: null },
      ],
    } as const;
    expect(lockedRecordsOf(none)).toStrictEqual([]);
  });

  test('take names that only objects have', () => {
    const { scene, records } = recordsOf({ ['__proto__']: flag(), constructor: flag() });
    const record = records.at(-1)!;
    expect(JSON.stringify(record.record)).toContain('"__proto__":');
    expect(scene.encode(fromJson(JSON.parse(JSON.stringify(record.record))) as never)).toBe(record.scene);
  });
});
