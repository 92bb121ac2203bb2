// Texts that are not scenes of a schema: decode refuses nearly all, and the check sets how many it takes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  date,
  defineScene,
  id,
  integer,
  list,
  oneOf,
  openid,
  optional,
  phone,
  SceneError,
  snowflake,
  text,
  uuid,
  variant,
  type Field,
} from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import { randomFrom } from '../../scripts/random.mjs';
import { errorOf } from './support/expectations';
import { ALPHABET_NAMES } from './support/alphabets';
import { posted, poster } from './support/poster';
import { isTaken, randomText } from './support/foreign-scenes';
import type { AnyScene, Values } from './support/any-scene';
import { withoutStacks } from './support/without-stacks';

// Schemas of many kinds, with records. They are tried with texts that are not their scenes.
const samples: [string, AnyScene, Values[]][] = [
  [
    'poster',
    poster as unknown as AnyScene,
    [posted, { ...posted, table: 500, shop: '' }, { ...posted, shop: 'A12 春熙路' }],
  ],
  [
    'fixed bits',
    defineScene({ goods: integer({ max: 9_999_999 }), channel: oneOf([1, 2, 3]), day: date() }),
    [
      { goods: 0, channel: 1, day: '2000-01-01' },
      { goods: 9_999_999, channel: 3, day: '2099-12-31' },
    ],
  ],
  [
    'no check',
    defineScene({ a: integer({ max: 1e12 }), b: optional(phone()) }, { check: 0 }),
    [{ a: 5 }, { a: 1e12, b: '13800138000' }],
  ],
  [
    'no check, text',
    defineScene({ t: text() }, { check: 0 }),
    [{ t: '' }, { t: 'hello, 世界' }, { t: '😀' }],
  ],
  [
    'check of 20',
    defineScene({ t: text(), n: integer({ max: 99 }) }, { check: 20 }),
    [
      { t: 'id=5', n: 99 },
      { t: '', n: 0 },
    ],
  ],
  [
    'wechat',
    defineScene({ u: uuid(), t: text() }, { alphabet: 'wechat', check: 3 }),
    [{ u: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', t: 'ab' }],
  ],
  [
    'full',
    defineScene({ u: uuid(), s: snowflake() }),
    [{ u: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', s: '1795324876512231425' }],
  ],
  [
    'structures, wechat, no check',
    defineScene(
      {
        i: id(),
        v: variant('type', {
          a: { n: phone() },
          b: { d: date({ max: '2000-01-03' }) },
          c: {},
        }) as Field<unknown>,
        l: list(optional(snowflake()), { max: 2 }),
        o: openid({ prefix: 'o'.repeat(26) }),
      },
      { check: 0, alphabet: 'wechat' },
    ),
    [
      { i: '178', v: { type: 'b', d: '2000-01-02' }, l: [undefined, '5'], o: 'o'.repeat(26) + 'ab' },
      { i: '0', v: { type: 'c' }, l: [], o: 'o'.repeat(28) },
    ],
  ],
];

describe('a foreign text', () => {
  withoutStacks();

  test.each(samples)('is refused, or is the one scene of some record: %s', (name, scene, records) => {
    const random = randomFrom(20240229);
    const { below } = random;
    const lengths = records.map((values) => scene.encode(values).length);
    const alphabet = ALPHABETS[name.includes('wechat') ? 'wechat' : 'portable'];
    let taken = 0;
    for (let i = 0; i < 4000; i++) {
      const length = i % 2 ? lengths[below(lengths.length)]! : 1 + below(32);
      if (isTaken(scene, randomText(random, alphabet, length))) taken++;
    }
    // Without a check, many texts are scenes.
    if (name.includes('no check')) expect(taken).toBeGreaterThan(10);
    // A full scene has 3.7 bits of check left.
    else expect(taken).toBeLessThan(name === 'full' ? 150 : 100);
    for (const values of records) {
      const real = scene.encode(values);
      expect(isTaken(scene, real)).toBe(true);
      for (let at = 0; at < real.length; at++) {
        for (const character of alphabet) isTaken(scene, real.slice(0, at) + character + real.slice(at + 1));
        isTaken(scene, real.slice(0, at) + real.slice(at + 1));
        isTaken(scene, real.slice(0, at) + real[at]! + real.slice(at));
        if (at > 0) isTaken(scene, real.slice(0, at - 1) + real[at]! + real[at - 1]! + real.slice(at + 1));
      }
    }
  });

  test('is refused as a scene or a version, whatever it is', () => {
    const odd: unknown[] = [
      '',
      ' ',
      'A'.repeat(33),
      'A\n',
      '饼',
      'a b',
      'a%3D',
      'id=178',
      '\ud800',
      'Ａ',
      '__proto__',
      'constructor',
    ];
    odd.push(undefined, null, 0, 5, NaN, {}, [], ['A'], Object('A'), true, Symbol('A'), () => 'A', 5n);
    for (const [, scene] of samples.slice(0, 2)) {
      for (const each of odd) {
        const error = errorOf(() => scene.decode(each as string));
        expect(['scene', 'version']).toContain(error.code);
        if (typeof each !== 'string' || /[^\w]/.test(each) || !each) expect(error.code).toBe('scene');
        if (error.code === 'scene') expect(error.value).toBe(each);
      }
    }
  });

  test('is refused with a message in words', () => {
    expect(errorOf(() => poster.decode('constructor')).message).toBe('not a scene of this schema');
    const error = errorOf(() => poster.decode('id=178'));
    expect(error.allowed).toBe('1 to 32 portable characters');
    expect(error.message).toContain(error.allowed);
  });

  test.each<[string, Record<string, Field<unknown>>, number, number]>([
    [
      'fields of fixed bits, in texts of the length of their scenes',
      { goods: integer({ max: 9_999_999 }), day: date(), table: integer({ max: 500 }) },
      200_000,
      0,
    ],
    ['a short text, in texts of all lengths', { shop: text({ max: 6 }) }, 100_000, 32],
  ])('is taken for a scene less than once in 2048 times: %s', (_, fields, count, lengths) => {
    const scene = defineScene(fields);
    const random = randomFrom(86400);
    const { below } = random;
    let taken = 0;
    for (let i = 0; i < count; i++) {
      const length = lengths > 0 ? 1 + below(lengths) : scene.maxLength;
      if (isTaken(scene, randomText(random, ALPHABETS.portable, length))) taken++;
    }
    expect(taken).toBeLessThan(count / 2048);
  });

  test('is taken for a scene as seldom where it is a scene with one wrong character, or with two swapped', () => {
    const scene = defineScene({
      goods: integer({ max: 9_999_999 }),
      day: date(),
      table: integer({ max: 500 }),
    });
    const { below } = randomFrom(31536000);
    let tried = 0;
    let taken = 0;
    for (let i = 0; i < 60; i++) {
      const real = scene.encode({ goods: below(10_000), day: '2026-08-31', table: below(40) });
      const wrong: string[] = [];
      for (let at = 0; at < real.length; at++) {
        const [before, behind] = [real.slice(0, at), real.slice(at + 1)];
        for (const character of ALPHABETS.portable) wrong.push(before + character + behind);
        if (at > 0) wrong.push(before.slice(0, -1) + real[at]! + real[at - 1]! + behind);
      }
      for (const text of wrong.filter((each) => each !== real)) {
        tried++;
        if (isTaken(scene, text)) taken++;
      }
    }
    expect(tried).toBeGreaterThan(35_000);
    expect(taken).toBeLessThan(tried / 2048);
  });
});

describe('a foreign text that begins with a digit or a small letter', () => {
  withoutStacks();

  test.each(ALPHABET_NAMES)('is foreign, and never newer: %s', (alphabet) => {
    const scene = defineScene({ goods: integer({ max: 9_999_999 }), shop: text() }, { alphabet });
    const codes = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
        fc.string({ unit: fc.constantFrom(...ALPHABETS[alphabet]), maxLength: 31 }),
        (first, rest) => {
          const error = unlessTaken(() => scene.decode(first + rest));
          if (error) codes.add(error.code);
        },
      ),
      { numRuns: 3000 },
    );
    for (const first of '09az')
      for (const rest of [ALPHABETS[alphabet][0]!, ALPHABETS[alphabet].slice(-1)])
        codes.add(errorOf(() => scene.decode(first + rest.repeat(31))).code);
    expect([...codes]).toStrictEqual(['scene']);
  });
});

/** The error of a text that is no scene by chance. */
function unlessTaken(decode: () => unknown): SceneError | undefined {
  let isTaken = false;
  const attempt = () => {
    decode();
    isTaken = true;
    throw new SceneError('scene', 'taken');
  };
  const error = errorOf(attempt);
  return isTaken ? undefined : error;
}
