// Values with more than one spelling: in records, and as text in hand-made scenes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimal,
  defineScene,
  digits,
  flag,
  hex,
  integer,
  list,
  objectId,
  oneOf,
  optional,
  record,
  text,
  uuid,
  type Field,
} from '../../src';
import { carry, refusal } from './support/carrying';

describe('a value with several spellings comes back in one of them:', () => {
  test('a UUID with or without dashes, in upper or lower case', () => {
    fc.assert(
      fc.property(fc.uuid(), (value) => {
        const bare = value.replace(/-/g, '');
        const mixed = value.slice(0, 18) + value.slice(18).toUpperCase();
        const scene = defineScene({ it: uuid() });
        const scenes = [value, bare, value.toUpperCase(), bare.toUpperCase(), mixed].map((it) =>
          scene.encode({ it }),
        );
        expect(new Set(scenes).size).toBe(1);
        expect(scene.decode(scenes[0]!)).toStrictEqual({ it: value });
      }),
    );
  });

  test('-0 comes back as 0', () => {
    for (const field of [
      integer({ max: 9 }),
      integer({ min: -9, max: 9 }),
      decimal({ min: -1, max: 1, digits: 3 }),
    ]) {
      expect(carry(field, -0)).toBe(0);
      const scene = defineScene({ it: field });
      expect(scene.encode({ it: -0 })).toBe(scene.encode({ it: 0 }));
    }
    expect(carry(integer({ min: -0, max: 9 }), 0)).toBe(0);
    expect(carry(integer({ min: -9, max: -0 }), 0)).toBe(0);
    expect(carry(oneOf([0, 1]), -0)).toBe(0);
  });

  test('an absent value, whether its key is missing or undefined', () => {
    const scene = defineScene({ a: optional(flag()), b: record({ c: optional(flag()) }) });
    expect(scene.encode({ a: undefined, b: { c: undefined } } as never)).toBe(scene.encode({ b: {} }));
    const read = scene.decode(scene.encode({ b: {} }));
    expect(Object.keys(read)).toStrictEqual(['b']);
    expect(Object.keys(read.b)).toStrictEqual([]);
  });

  test('a hole in a list comes back as undefined', () => {
    const scene = defineScene({ it: list(optional(flag()), { max: 3 }) });
    const read = scene.decode(scene.encode({ it: [true, , false] }));
    expect(read).toStrictEqual({ it: [true, undefined, false] });
  });

  test('but hexadecimal digits in upper case are refused, because they would not come back', () => {
    for (const field of [hex(24), objectId()]) {
      expect(refusal(field, '66A1F0C27B3D4E5F6A7B8C9D')).toMatchObject({ code: 'value' });
      expect(refusal(field, '66a1f0c27b3d4e5f6a7b8c9D')).toMatchObject({ code: 'value' });
    }
  });
});

describe('the text of a value in a hand-made scene', () => {
  const numbers = () => decimal({ min: -99, max: 99, digits: 2 });
  const mixed = () => oneOf(['a', 1, '1', 2, true]);
  const UUID = '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34';
  test.each<[string, string, () => Field<unknown>, unknown]>([
    ['integer', '42', () => integer({ max: 99 }), 42],
    ['integer', '007', () => integer({ max: 99 }), 7],
    ['decimal', '-12.34', numbers, -12.34],
    ['decimal', '0.50', numbers, 0.5],
    ['decimal', '-0', numbers, 0],
    ['flag', '1', flag, true],
    ['flag', 'true', flag, true],
    ['flag', '0', flag, false],
    ['flag', 'false', flag, false],
    ['oneOf', 'a', mixed, 'a'],
    ['oneOf', '2', mixed, 2],
    ['oneOf', 'true', mixed, true],
    ['optional', '1', () => optional(flag()), true],
    ['optional', '', () => optional(flag()), undefined],
    ['uuid', UUID, uuid, UUID],
    ['uuid', UUID.toUpperCase(), uuid, UUID],
    ['uuid', UUID.replace(/-/g, ''), uuid, UUID],
  ])('is parsed by %s: %s', (_, text, define, value) => {
    expect(define().parse(text)).toBe(value);
  });

  test.each<[string, () => Field<unknown>, string[]]>([
    ['decimal', numbers, ['', 'x', '7a', 'a7', '1e1', '.5', '5.', '1.2.3', ' 7', '+7', '--7', '0x7', '٣']],
    ['flag', flag, ['', 'yes', 'True', '01', '10', '11', '00', '2']],
    ['oneOf, even where two values are spelt alike', mixed, ['1', '', 'b', '01', ' a']],
    ['uuid', uuid, ['', 'X', UUID.slice(1), `${UUID} `, UUID.replace('-', '')]],
    ['optional', () => optional(text()), ['0', 'undefined']],
    ['every other field', () => digits(8), ['', '00031207', '1']],
  ])('stays as it is with %s', (_, define, texts) => {
    for (const each of texts) expect(define().parse(each)).toBe(each);
  });
});
