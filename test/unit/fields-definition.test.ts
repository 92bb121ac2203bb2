// Definitions of fields: each is checked where it is made, and nothing that happens later changes it.
import { describe, expect, test } from 'vitest';
import {
  code,
  date,
  decimal,
  defineScene,
  digits,
  flag,
  hex,
  integer,
  list,
  oneOf,
  openid,
  optional,
  record,
  text,
  timestamp,
  tuple,
  variant,
} from '../../src';
import { deepFreeze, errorOf } from './support/expectations';
import { GREATEST } from './support/field-case';

test('choices that are in no list are refused with the shape of the list', () => {
  expect(errorOf(() => oneOf('a' as never)).message).toContain('takes [different strings');
});

describe('a definition', () => {
  const circular = ['a', 'b', 'a'];
  const tooMany = Array.from({ length: 4097 }, (_, i) => String.fromCharCode(i)).join('');
  test.each<[string, () => unknown, unknown]>([
    ['integer: min above max', () => integer({ min: 2, max: 1 }), [2, 1]],
    ['integer: a fraction as max', () => integer({ max: 1.5 }), [0, 1.5]],
    ['integer: a fraction as min', () => integer({ min: 0.5, max: 1 }), [0.5, 1]],
    ['integer: NaN', () => integer({ max: NaN }), [0, NaN]],
    ['integer: NaN as min', () => integer({ min: NaN, max: 1 }), [NaN, 1]],
    ['integer: Infinity', () => integer({ max: Infinity }), [0, Infinity]],
    ['integer: -Infinity', () => integer({ min: -Infinity, max: 1 }), [-Infinity, 1]],
    ['integer: a max below 0', () => integer({ max: -1 }), [0, -1]],
    ['integer: beyond 2^53', () => integer({ max: 2 ** 53 + 2 }), [0, 2 ** 53 + 2]],
    [
      'integer: both ends beyond 2^53',
      () => integer({ min: 2 ** 53, max: 2 ** 53 + 4 }),
      [2 ** 53, 2 ** 53 + 4],
    ],
    [
      'integer: more than 2^53 numbers',
      () => integer({ min: -GREATEST, max: GREATEST }),
      [-GREATEST, GREATEST],
    ],
    ['integer: no max', () => integer({} as never), [0, undefined]],
    ['integer: text', () => integer({ max: '9' as never }), [0, '9']],
    ['integer: text as min', () => integer({ min: '0' as never, max: 9 }), ['0', 9]],
    ['integer: a bigint as min', () => integer({ min: 1n as never, max: 9 }), [1n, 9]],
    ['decimal: min above max', () => decimal({ min: 2, max: 1, digits: 1 }), [2, 1]],
    ['decimal: a bound of more digits', () => decimal({ min: 0, max: 0.05, digits: 1 }), [0, 0.05]],
    ['decimal: digits below 0', () => decimal({ min: 0, max: 100, digits: -1 }), [0, 100]],
    ['decimal: a fraction of digits', () => decimal({ min: 0, max: 1, digits: 0.5 }), [0, 1]],
    ['decimal: 16 digits', () => decimal({ min: 0, max: 0.1, digits: 16 }), [0, 0.1]],
    ['decimal: no digits', () => decimal({ min: 0, max: 1 } as never), [0, 1]],
    ['decimal: too many steps', () => decimal({ min: 0, max: 10, digits: 15 }), [0, 10]],
    [
      'decimal: 2^51 + 1 steps',
      () => decimal({ min: 0, max: 2251799813685249, digits: 0 }),
      [0, 2251799813685249],
    ],
    ['decimal: steps beyond 2^53', () => decimal({ min: 1e15, max: 1e15 + 1, digits: 2 }), [1e15, 1e15 + 1]],
    ['decimal: NaN', () => decimal({ min: NaN, max: NaN, digits: 1 }), [NaN, NaN]],
    ['oneOf: no choice', () => oneOf([]), []],
    ['oneOf: the same twice', () => oneOf(circular), circular],
    ['oneOf: NaN', () => oneOf([NaN]), [NaN]],
    ['oneOf: a fraction', () => oneOf([0.5]), [0.5]],
    ['oneOf: an integer that is not safe', () => oneOf([2 ** 53]), [2 ** 53]],
    ['oneOf: null', () => oneOf([null as never]), [null]],
    ['oneOf: objects', () => oneOf([{} as never]), [{}]],
    ['oneOf: a bigint', () => oneOf([1n as never]), [1n]],
    ['oneOf: a hole', () => oneOf(['a', , 'b'] as never), ['a', , 'b']],
    ['oneOf: text', () => oneOf('abc' as never), 'abc'],
    ['oneOf: nothing', () => oneOf(undefined as never), undefined],
    ['list: max 0', () => list(flag(), { max: 0 }), 0],
    ['list: max below 0', () => list(flag(), { max: -1 }), -1],
    ['list: max 1001', () => list(flag(), { max: 1001 }), 1001],
    ['list: a fraction', () => list(flag(), { max: 1.5 }), 1.5],
    ['list: Infinity', () => list(flag(), { max: Infinity }), Infinity],
    ['list: NaN', () => list(flag(), { max: NaN }), NaN],
    ['list: text', () => list(flag(), { max: '3' as never }), '3'],
    ['optional: no field', () => optional(undefined as never), undefined],
    ['list: a field that was not called', () => list(flag as never, { max: 3 }), flag],
    ['tuple: a value for a field', () => tuple(flag(), true as never), true],
    ['record: a field that was not called', () => record({ a: flag(), b: flag as never }), flag],
    ['variant: a field that was not called', () => variant('type', { a: { b: flag as never } }), flag],
    ['record: no object', () => record(undefined as never), undefined],
    ['record: an array', () => record([flag()] as never), expect.any(Array)],
    ['record: text', () => record('abc' as never), 'abc'],
    ['variant: no branch', () => variant('type', {}), []],
    ['variant: a branch with a field named as the tag', () => variant('type', { a: { type: flag() } }), 'a'],
    [
      'variant: a later branch with a field named as the tag',
      () => variant('n', { a: {}, b: { n: integer({ max: 1 }) } }),
      'b',
    ],
    ['variant: no object', () => variant('type', null as never), null],
    ['code: one character', () => code('A', 4), 'A'],
    ['code: no character', () => code('', 4), ''],
    ['code: the same character twice', () => code('ABCA', 4), 'ABCA'],
    ['code: halves of emoji that are alike', () => code('😀😁', 4), '😀😁'],
    ['code: 4097 characters', () => code(tooMany, 1), tooMany],
    ['code: no text', () => code(['A', 'B'] as never, 2), ['A', 'B']],
    ['code: no characters long', () => code('AB', 0), 0],
    ['code: 65 long', () => code('AB', 65), 65],
    ['digits: a fraction long', () => digits(1.5), 1.5],
    ['digits: 0 long', () => digits(0), 0],
    ['digits: below 0', () => digits(-1), -1],
    ['digits: NaN long', () => digits(NaN), NaN],
    ['digits: Infinity long', () => digits(Infinity), Infinity],
    ['hex: 65 long', () => hex(65), 65],
    ['hex: of no length', () => hex(undefined as never), undefined],
    ['openid: another first letter', () => openid({ prefix: 'x' }), 'x'],
    ['openid: an o further on', () => openid({ prefix: 'xoXk4T5' }), 'xoXk4T5'],
    ['openid: an empty prefix', () => openid({ prefix: '' }), ''],
    ['openid: all of it as a prefix', () => openid({ prefix: 'o' + 'a'.repeat(27) }), 'o' + 'a'.repeat(27)],
    ['openid: a character that none has', () => openid({ prefix: 'o+' }), 'o+'],
    ['openid: a line break', () => openid({ prefix: 'oX\n' }), 'oX\n'],
    ['openid: no text', () => openid({ prefix: 5 as never }), 5],
    ['date: a day that does not exist', () => date({ min: '2023-02-29' }), ['2023-02-29', '2099-12-31']],
    ['date: a last day that does not exist', () => date({ max: '2023-04-31' }), ['2000-01-01', '2023-04-31']],
    [
      'date: min after max',
      () => date({ min: '2024-01-02', max: '2024-01-01' }),
      ['2024-01-02', '2024-01-01'],
    ],
    ['date: another spelling', () => date({ min: '2024-1-2' }), ['2024-1-2', '2099-12-31']],
    ['date: a year before 1000', () => date({ min: '0999-12-31' }), ['0999-12-31', '2099-12-31']],
    ['date: a year after 9999', () => date({ max: '10000-01-01' }), ['2000-01-01', '10000-01-01']],
    ['date: no text', () => date({ min: 20240101 as never }), [20240101, '2099-12-31']],
    ['date: null', () => date({ max: null as never }), ['2000-01-01', null]],
    ['timestamp: an unknown unit', () => timestamp({ unit: 'm' as never }), 'm'],
    ['timestamp: a key of every object', () => timestamp({ unit: 'toString' as never }), 'toString'],
    ['text: max below 0', () => text({ max: -1 }), -1],
    ['text: NaN', () => text({ max: NaN }), NaN],
    ['text: a fraction', () => text({ max: 1.5 }), 1.5],
  ])('is refused where it makes no sense: %s', (_, define, value) => {
    const error = errorOf(define);
    expect(error.code).toBe('schema');
    expect(error.message).not.toBe('');
    expect(error.value).toStrictEqual(value);
  });

  test.each<[string, () => unknown]>([
    [
      'integer() needs min <= max, whole numbers less than 2^53 apart; got min 2, max 1',
      () => integer({ min: 2, max: 1 }),
    ],
    [
      'decimal() needs min <= max, of 1 digits (0 to 15), within 2^51 steps; got min 0, max 0.05',
      () => decimal({ min: 0, max: 0.05, digits: 1 }),
    ],
    [
      `date() needs days 'YYYY-MM-DD', min <= max; got min "2000-01-01", max "2023-04-31"`,
      () => date({ max: '2023-04-31' }),
    ],
    [`timestamp() takes the unit 's' or 'ms', not "m"`, () => timestamp({ unit: 'm' as never })],
    ['code() takes 2 to 4096 different characters, not "A"', () => code('A', 4)],
    ['code() takes a length of 1 to 64, not 0', () => code('AB', 0)],
    ['digits() takes a length of 1 to 64, not 0', () => digits(0)],
    ['hex() takes a length of 1 to 64, not 65', () => hex(65)],
    ['openid() takes a prefix like oXk4T5, not "x"', () => openid({ prefix: 'x' })],
    ['oneOf() takes [different strings, integers or booleans]', () => oneOf(circular)],
    ['list() takes a max from 1 to 1000, not 0', () => list(flag(), { max: 0 })],
    ['variant() needs a branch', () => variant('type', {})],
    ['a: a branch has no own field type', () => variant('type', { a: { type: flag() } })],
    ['fields are an object, not an array', () => record([flag()] as never)],
    ['fields are an object, not null', () => variant('type', null as never)],
    ['0: a field is needed, such as text(), not true', () => tuple(true as never)],
  ])('is refused with its rule: %s', (message, define) => {
    expect(errorOf(define)).toMatchObject({ code: 'schema', message });
  });

  test('takes the field of another copy of the package, and nothing that lacks a part of one', () => {
    const parts = { ...integer({ max: 9 }) };
    expect(list(parts, { max: 2 }).definition).toStrictEqual(
      list(integer({ max: 9 }), { max: 2 }).definition,
    );
    for (const part of Object.keys(parts)) {
      expect(errorOf(() => optional({ ...parts, [part]: undefined } as never)).message, part).toBe(
        'a field is needed, such as text(), not an object',
      );
    }
  });

  test('stays as it was when its arguments change later', () => {
    const choices = ['a', 'b', 'c'];
    const field = oneOf(choices);
    const scene = defineScene({ it: field });
    const before = scene.encode({ it: 'a' });
    choices.reverse();
    expect(scene.encode({ it: 'a' })).toBe(before);
  });

  test('changes none of its arguments', () => {
    const fields = deepFreeze({ a: { n: integer({ max: 9 }) }, b: {} });
    const scene = defineScene(
      deepFreeze({
        v: variant('type', fields),
        o: oneOf(deepFreeze(['x', 'y'])),
        l: list(flag(), deepFreeze({ max: 3 })),
        r: record(deepFreeze({ z: flag() })),
      }),
      deepFreeze({ check: 3, readers: [] }),
    );
    const value = deepFreeze({ v: { type: 'a' as const, n: 3 }, o: 'y', l: [true], r: { z: false } });
    expect(scene.decode(scene.encode(value))).toStrictEqual(value);
    expect(
      scene.next(deepFreeze({ z: flag() }), () => ({ z: true })).decode(scene.encode(value)),
    ).toStrictEqual({
      z: true,
    });
  });
});
