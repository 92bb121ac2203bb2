// Models, and what is made of them: uniform integers, and strings of an alphabet.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALPHABETS } from '../../src/coding/alphabet';
import { characters } from '../../src/coding/characters';
import { uniform, weighted } from '../../src/coding/model';
import { FACTOR_LIMIT } from '../../src/coding/natural';
import { uniformInteger } from '../../src/coding/uniform-integer';
import { Tape, taped } from './support/reference-tape';

describe('a model', () => {
  const frequencies = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 40 });

  test('of uniform symbols gives every symbol the one slot of its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: FACTOR_LIMIT }), fc.nat(), (count, any) => {
        const model = uniform(count);
        const symbol = any % count;
        expect(model.total).toBe(count);
        expect([model.start(symbol), model.frequency(symbol), model.symbolAt(symbol)]).toStrictEqual([
          symbol,
          1,
          symbol,
        ]);
      }),
    );
  });

  test('of weighted symbols gives every slot to one symbol, and every symbol its frequency', () => {
    fc.assert(
      fc.property(frequencies, (given) => {
        const model = weighted(given);
        // A linear scan.
        const owners = given.flatMap((frequency, symbol) => new Array<number>(frequency).fill(symbol));
        expect(model.total).toBe(owners.length);
        expect(owners.map((_, slot) => model.symbolAt(slot))).toStrictEqual(owners);
        given.forEach((frequency, symbol) => {
          expect(model.frequency(symbol)).toBe(frequency);
          expect(model.start(symbol)).toBe(owners.indexOf(symbol));
        });
      }),
    );
  });

  test('of very uneven frequencies has the right symbols at the edges', () => {
    const model = weighted([1, FACTOR_LIMIT - 3, 1, 1]);
    expect(model.total).toBe(FACTOR_LIMIT);
    expect(
      [0, 1, FACTOR_LIMIT - 3, FACTOR_LIMIT - 2, FACTOR_LIMIT - 1].map((slot) => model.symbolAt(slot)),
    ).toStrictEqual([0, 1, 1, 2, 3]);
  });
});

describe('a uniform integer', () => {
  const size = fc.oneof(
    fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    fc.integer({ min: FACTOR_LIMIT - 3, max: FACTOR_LIMIT * 4 }),
    fc.integer({ min: 26, max: 52 }).map((bits) => 2 ** bits + 1),
    fc.constantFrom(
      1,
      2,
      FACTOR_LIMIT - 1,
      FACTOR_LIMIT,
      FACTOR_LIMIT + 1,
      2 ** 52,
      2 ** 53 - 2,
      2 ** 53 - 1,
    ),
  );

  test('takes every number from 0 to below its size, and returns it', () => {
    fc.assert(
      fc.property(size, fc.maxSafeNat(), (count, any) => {
        const numbers = uniformInteger(count);
        for (const value of [0, any % count, count - 1]) {
          const tape = taped((to) => numbers.push(value, to));
          expect(numbers.pop(tape)).toBe(value);
          expect(tape.isAtEnd()).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('needs no model of more than 2^27 slots', () => {
    fc.assert(
      fc.property(size, (count) => {
        const { symbols } = taped((to) => uniformInteger(count).push(0, to));
        expect(Math.max(...symbols.map(({ model }) => model.total))).toBeLessThanOrEqual(2 * FACTOR_LIMIT);
      }),
    );
  });

  test('wastes less than 2^-25 bits', () => {
    fc.assert(
      fc.property(size, (count) => {
        const slots = taped((to) => uniformInteger(count).push(0, to)).symbols.reduce(
          (product, { model }) => product * BigInt(model.total),
          1n,
        );
        const waste = Math.log1p(Number(slots - BigInt(count)) / count) / Math.LN2;
        expect(slots >= BigInt(count)).toBe(true);
        expect(waste).toBeLessThan(2 ** -25);
        if (count <= FACTOR_LIMIT) expect(slots).toBe(BigInt(count));
      }),
      { numRuns: 1000 },
    );
  });

  test('has a number for any symbols, and those symbols for that number', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (count, some, others) => {
        const numbers = uniformInteger(count);
        const models = taped((to) => numbers.push(0, to)).symbols.map(({ model }) => model);
        // The greatest symbols stand for no number below the size.
        for (const slots of [[some, others], models.map(({ total }) => total - 1)]) {
          const tape = new Tape();
          models.forEach((model, i) => tape.push(model, slots[i]! % model.total));
          const value = numbers.pop(tape);
          expect(taped((to) => numbers.push(value, to)).symbols).toStrictEqual(tape.symbols);
        }
      }),
    );
  });
});

describe('the characters of a string', () => {
  const alphabet = fc.oneof(
    fc.constantFrom('01', '012', ALPHABETS.portable, ALPHABETS.wechat),
    fc
      .integer({ min: 2, max: 4096 })
      .map((count) => Array.from({ length: count }, (_, i) => String.fromCharCode(0x3000 + i)).join('')),
  );

  test('come back as they were, and each costs the bits of one choice out of the alphabet', () => {
    fc.assert(
      fc.property(alphabet, fc.array(fc.nat({ max: 4095 }), { maxLength: 70 }), (own, indexes) => {
        const text = indexes.map((index) => own[index % own.length]).join('');
        const strings = characters(own);
        const tape = taped((to) => strings.push(text, to));
        expect(tape.bits()).toBeCloseTo(text.length * Math.log2(own.length), 8);
        expect(tape.symbols.every(({ model }) => model.total <= FACTOR_LIMIT)).toBe(true);
        expect(strings.pop(text.length, tape)).toBe(text);
        expect(tape.isAtEnd()).toBe(true);
      }),
    );
  });

  test('share as few symbols as possible', () => {
    const countOf = (own: string, length: number) =>
      taped((to) => characters(own).push(own[1]!.repeat(length), to)).symbols.length;
    expect([0, 1, 26, 27, 52].map((length) => countOf('01', length))).toStrictEqual([0, 1, 1, 2, 2]);
    expect([4, 5, 31].map((length) => countOf(ALPHABETS.portable, length))).toStrictEqual([1, 2, 8]);
  });
});
