import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALPHABETS } from '../../src/coding/alphabet';
import { characters } from '../../src/coding/characters';
import { Decoder, Symbols } from '../../src/coding/interval';
import type { Model } from '../../src/coding/model';
import { uniform, weighted } from '../../src/coding/model';
import type { Natural } from '../../src/coding/natural';
import { approximate, BASE, divideModulo, FACTOR_LIMIT, multiplyAdd } from '../../src/coding/natural';
import { uniformInteger } from '../../src/coding/uniform-integer';
import { SceneError } from '../../src/scene-error';
import { decode, encode, intervalOf, spelling, stepOf } from './support/reference-interval';
import type { Coded } from './support/reference-tape';
import { Tape, taped } from './support/reference-tape';

describe('a natural', () => {
  const toBigInt = (n: Natural) => n.reduceRight((sum, limb) => sum * BigInt(BASE) + BigInt(limb), 0n);
  const toNatural = (value: bigint) => {
    const n: Natural = [];
    for (let rest = value; rest > 0n; rest /= BigInt(BASE)) n.push(Number(rest % BigInt(BASE)));
    return n;
  };
  const isNormal = (n: Natural) =>
    n.every((limb) => Number.isInteger(limb) && limb >= 0 && limb < BASE) && n[n.length - 1] !== 0;

  // Limbs of all ones and of none are where carries run through.
  const natural = fc.oneof(
    fc.bigInt({ min: 0n, max: 2n ** 300n - 1n }),
    fc.integer({ min: 0, max: 300 }).map((bits) => 2n ** BigInt(bits) - 1n),
    fc.integer({ min: 0, max: 300 }).map((bits) => 2n ** BigInt(bits)),
    fc
      .array(fc.constantFrom(0, 1, BASE - 1, BASE - 2, BASE / 2), { maxLength: 12 })
      .map((limbs) => toBigInt(limbs)),
  );
  const factor = fc.oneof(
    fc.integer({ min: 1, max: FACTOR_LIMIT }),
    fc.constantFrom(1, 2, 71, 71 ** 4, 82 ** 4, BASE - 1, BASE, BASE + 1, FACTOR_LIMIT - 1, FACTOR_LIMIT),
  );
  const addend = fc.oneof(
    fc.integer({ min: 0, max: FACTOR_LIMIT }),
    fc.constantFrom(0, 1, BASE - 1, BASE, FACTOR_LIMIT),
  );

  test('is multiplied and added to as a BigInt is', () => {
    fc.assert(
      fc.property(natural, factor, addend, (value, times, plus) => {
        const n = toNatural(value);
        multiplyAdd(n, times, plus);
        expect(toBigInt(n)).toBe(value * BigInt(times) + BigInt(plus));
        expect(isNormal(n)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is divided as a BigInt is', () => {
    fc.assert(
      fc.property(natural, factor, (value, divisor) => {
        const n = toNatural(value);
        expect(BigInt(divideModulo(n, divisor))).toBe(value % BigInt(divisor));
        expect(toBigInt(n)).toBe(value / BigInt(divisor));
        expect(isNormal(n)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is divided without a rest, or with the greatest, right at the edge', () => {
    fc.assert(
      fc.property(natural, factor, fc.constantFrom(-1n, 0n, 1n), (quotient, divisor, beside) => {
        const value = (quotient + 1n) * BigInt(divisor) + beside;
        const n = toNatural(value);
        expect(BigInt(divideModulo(n, divisor))).toBe(value % BigInt(divisor));
        expect(toBigInt(n)).toBe(value / BigInt(divisor));
      }),
      { numRuns: 1000 },
    );
  });

  test('undoes what was multiplied and added', () => {
    fc.assert(
      fc.property(natural, factor, fc.nat(), (value, times, any) => {
        const n = toNatural(value);
        multiplyAdd(n, times, any % times);
        expect(divideModulo(n, times)).toBe(any % times);
        expect(n).toStrictEqual(toNatural(value));
      }),
    );
  });

  test('is approximated within 2^-48 of it by its four upper limbs', () => {
    fc.assert(
      fc.property(natural, (value) => {
        const n = toNatural(value);
        for (const from of [0, Math.max(0, n.length - 4)]) {
          const near = BigInt(approximate(n, from)) << BigInt(24 * from);
          const error = near > value ? near - value : value - near;
          expect(error << 48n <= value).toBe(true);
        }
      }),
    );
  });

  test('is exactly its double below 2^53', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(approximate(toNatural(BigInt(value)))).toBe(value);
      }),
    );
    expect(approximate([])).toBe(0);
    expect(approximate(toNatural(2n ** 53n - 1n))).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('a model', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 40 });

  test('that is uniform gives every symbol the one place of its number', () => {
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

  test('that is weighted gives every place to one symbol, and every symbol its size', () => {
    fc.assert(
      fc.property(sizes, (given) => {
        const model = weighted(given);
        // A linear scan.
        const owners = given.flatMap((size, symbol) => new Array<number>(size).fill(symbol));
        expect(model.total).toBe(owners.length);
        expect(owners.map((_, place) => model.symbolAt(place))).toStrictEqual(owners);
        given.forEach((size, symbol) => {
          expect(model.frequency(symbol)).toBe(size);
          expect(model.start(symbol)).toBe(owners.indexOf(symbol));
        });
      }),
    );
  });

  test('of very uneven sizes has its edges where they belong', () => {
    const model = weighted([1, FACTOR_LIMIT - 3, 1, 1]);
    expect(model.total).toBe(FACTOR_LIMIT);
    expect(
      [0, 1, FACTOR_LIMIT - 3, FACTOR_LIMIT - 2, FACTOR_LIMIT - 1].map((place) => model.symbolAt(place)),
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

  test('takes every number from 0 to below its size, and gives it back', () => {
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

  test('needs no model of more than 2^27 places', () => {
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
        const places = taped((to) => uniformInteger(count).push(0, to)).symbols.reduce(
          (product, { model }) => product * BigInt(model.total),
          1n,
        );
        const waste = Math.log1p(Number(places - BigInt(count)) / count) / Math.LN2;
        expect(places >= BigInt(count)).toBe(true);
        expect(waste).toBeLessThan(2 ** -25);
        if (count <= FACTOR_LIMIT) expect(places).toBe(BigInt(count));
      }),
      { numRuns: 1000 },
    );
  });

  test('has one number for any symbols, and the same symbols for that number', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (count, some, others) => {
        const numbers = uniformInteger(count);
        const models = taped((to) => numbers.push(0, to)).symbols.map(({ model }) => model);
        // Also the greatest, which no number below the size has.
        for (const places of [[some, others], models.map(({ total }) => total - 1)]) {
          const tape = new Tape();
          models.forEach((model, i) => tape.push(model, places[i]! % model.total));
          const value = numbers.pop(tape);
          expect(taped((to) => numbers.push(value, to)).symbols).toStrictEqual(tape.symbols);
        }
      }),
    );
  });
});

describe('characters', () => {
  const alphabet = fc.oneof(
    fc.constantFrom('01', '012', ALPHABETS.portable, ALPHABETS.wechat),
    fc
      .integer({ min: 2, max: 4096 })
      .map((count) => Array.from({ length: count }, (_, i) => String.fromCharCode(0x3000 + i)).join('')),
  );

  test('come back as they were, for the price of one out of the alphabet each', () => {
    fc.assert(
      fc.property(alphabet, fc.array(fc.nat({ max: 4095 }), { maxLength: 70 }), (own, places) => {
        const text = places.map((place) => own[place % own.length]).join('');
        const strings = characters(own);
        const tape = taped((to) => strings.push(text, to));
        expect(tape.bits()).toBeCloseTo(text.length * Math.log2(own.length), 8);
        expect(tape.symbols.every(({ model }) => model.total <= FACTOR_LIMIT)).toBe(true);
        expect(strings.pop(text.length, tape)).toBe(text);
        expect(tape.isAtEnd()).toBe(true);
      }),
    );
  });

  test('share as few symbols as hold them', () => {
    const countOf = (own: string, length: number) =>
      taped((to) => characters(own).push(own[1]!.repeat(length), to)).symbols.length;
    expect([0, 1, 26, 27, 52].map((length) => countOf('01', length))).toStrictEqual([0, 1, 1, 2, 2]);
    expect([4, 5, 31].map((length) => countOf(ALPHABETS.portable, length))).toStrictEqual([1, 2, 8]);
  });
});

describe('the interval coder', () => {
  const radix = fc.constantFrom(71, 71, 82, 82, 10, 2);
  const wanted = fc.integer({ min: 0, max: 20 }).map((check) => 2 ** check);
  const most = fc.oneof(fc.constant(32), fc.integer({ min: 1, max: 32 }));

  const model = fc.oneof(
    // The last is what the greatest span has for its high half.
    fc
      .constantFrom(1, 2, 3, 71, 82, 1000, FACTOR_LIMIT - 1, FACTOR_LIMIT, 2 * FACTOR_LIMIT)
      .map((count) => uniform(count)),
    fc.integer({ min: 1, max: FACTOR_LIMIT }).map((count) => uniform(count)),
    fc
      .array(fc.integer({ min: 1, max: 1300 }), { minLength: 1, maxLength: 30 })
      .map((sizes) => weighted(sizes)),
    fc.integer({ min: 1, max: FACTOR_LIMIT - 2 }).map((size) => weighted([size, FACTOR_LIMIT - 1 - size, 1])),
    fc.constantFrom([FACTOR_LIMIT - 1, 1], [1, FACTOR_LIMIT - 1], [1], [FACTOR_LIMIT]).map(weighted),
  );
  const place = fc.oneof(
    fc.nat({ max: 2 * FACTOR_LIMIT }),
    fc.constant(0),
    fc.constant(-1), // the last one
  );
  const coded: fc.Arbitrary<Coded> = fc
    .tuple(model, place)
    .map(([own, at]) => ({ model: own, symbol: own.symbolAt(at < 0 ? own.total - 1 : at % own.total) }));
  const list = fc.array(coded, { maxLength: 24, size: 'max' });
  // As many as have a scene of 32 digits.
  const fitting = fc.tuple(list, radix).map(([symbols, base]) => {
    while (!encode(symbols, base, 1, 32)) symbols = symbols.slice(0, -1);
    return [symbols, base] as const;
  });

  /** The room of so many spellings, a power of two, and of so many digits at most. */
  const roomOf = (spellings: number, maxLength: number) => ({
    _checkBits: Math.log2(spellings),
    _maxLength: maxLength,
  });

  function symbolsOf(list: readonly Coded[]): Symbols {
    const symbols = new Symbols();
    list.forEach((each) => symbols.push(each.model, each.symbol));
    return symbols;
  }
  /** A decoder that the symbols were popped from; undefined where it has others. */
  function decoderOf(digits: readonly number[], base: number, list: readonly Coded[]): Decoder | undefined {
    const decoder = new Decoder(digits, base);
    return list.every((each) => decoder.pop(each.model) === each.symbol) ? decoder : undefined;
  }

  test('gives the same digits as the slow reference', () => {
    fc.assert(
      fc.property(list, radix, wanted, most, (symbols, base, spellings, limit) => {
        expect(symbolsOf(symbols).encode(base, roomOf(spellings, limit))).toStrictEqual(
          encode(symbols, base, spellings, limit),
        );
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fitting, wanted, most, ([symbols, base], spellings, limit) => {
        expect(symbolsOf(symbols).encode(base, roomOf(spellings, limit))).toStrictEqual(
          encode(symbols, base, spellings, limit),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('reads every scene back, and knows it for its own', () => {
    fc.assert(
      fc.property(fitting, wanted, most, ([symbols, base], spellings, limit) => {
        const digits = symbolsOf(symbols).encode(base, roomOf(spellings, limit));
        if (!digits) return;
        const decoder = decoderOf(digits, base, symbols);
        expect(decoder).toBeDefined();
        expect(decoder!._isSpellingOf(symbolsOf(symbols), roomOf(spellings, limit))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads any digits as the slow reference does', () => {
    const digits = fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 32, size: 'max' });
    const models = fc.array(model, { maxLength: 24, size: 'max' });
    fc.assert(
      fc.property(radix, digits, models, (base, numbers, expected) => {
        const scene = numbers.map((number) => (number > 900 ? base - 1 : number % base));
        const symbols = decode(scene, base, expected);
        const decoder = new Decoder(scene, base);
        symbols.forEach((symbol, i) => expect(decoder.pop(expected[i]!)).toBe(symbol));
        if (symbols.length === expected.length) return;
        expect(() => decoder.pop(expected[symbols.length]!)).toThrow(
          expect.objectContaining({ name: 'SceneError', code: 'scene' }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('reads any digits to their very end as the slow reference does', () => {
    const digits = fc.array(fc.nat({ max: 81 }), { minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(radix, digits, fc.constantFrom(3, 5, 7), (base, numbers, count) => {
        const scene = numbers.map((number) => number % base);
        const models = new Array<Model>(300).fill(uniform(count));
        const decoder = new Decoder(scene, base);
        const symbols: number[] = [];
        expect(() => models.forEach((each) => symbols.push(decoder.pop(each)))).toThrow(SceneError);
        expect(symbols).toStrictEqual(decode(scene, base, models));
      }),
    );
  });

  test('knows one spelling for its own, and no other that has the same symbols', () => {
    let others = 0;
    const fraction = fc.array(fc.nat({ max: 999 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fitting, wanted, most, fraction, ([symbols, base], spellings, limit, parts) => {
        const { low, range } = intervalOf(symbols, base);
        const own = encode(symbols, base, spellings, limit);
        for (let length = 1; length <= 32; length++) {
          const step = stepOf(length, base);
          const count = (low + range - 1n) / step - (low + step - 1n) / step + 1n;
          if (count < 1n) continue;
          const places = new Set([0n, count - 1n, ...parts.map((part) => (count * BigInt(part)) / 1000n)]);
          for (const nth of places) {
            const digits = spelling(low, nth, length, base);
            const isOwn = digits.join() === own?.join();
            if (!isOwn) others++;
            const decoder = decoderOf(digits, base, symbols);
            expect(decoder).toBeDefined();
            const verdict = decoder!._isSpellingOf(symbolsOf(symbols), roomOf(spellings, limit));
            // Where not even one spelling fits, there may be nothing to tell.
            expect(own ? verdict : (verdict ?? false)).toBe(isOwn);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(others).toBeGreaterThan(1000);
  });

  test('tells symbols that are not the ones popped, whatever the digits', () => {
    fc.assert(
      fc.property(fitting, coded, fc.nat(), ([symbols, base], more, at) => {
        const digits = symbolsOf(symbols).encode(base, roomOf(1, 32))!;
        const isSpellingOf = (others: readonly Coded[]) =>
          decoderOf(digits, base, symbols)!._isSpellingOf(symbolsOf(others), roomOf(1, 32));
        expect(isSpellingOf([...symbols, more])).toBeUndefined();
        if (symbols.length < 1) return;
        expect(isSpellingOf(symbols.slice(1))).toBeUndefined();
        const { model: own, symbol } = symbols[at % symbols.length]!;
        const changed = [...symbols];
        // The same symbol of a model that is only alike, and another of the same model.
        changed[at % symbols.length] = { model: { ...own }, symbol };
        expect(isSpellingOf(changed)).toBeUndefined();
        changed[at % symbols.length] = { model: own, symbol: symbol + 1 };
        expect(isSpellingOf(changed)).toBeUndefined();
      }),
    );
  });

  test('takes as many digits as symbols and check need, and all there are where the room is short', () => {
    const bitsOf = (symbols: readonly Coded[]) =>
      taped((to) => symbols.forEach((each) => to.push(each.model, each.symbol))).bits();
    const SLACK = 1e-6;
    fc.assert(
      fc.property(
        fc.oneof(fitting, fc.tuple(list, radix)),
        wanted,
        most,
        ([symbols, base], spellings, limit) => {
          const own = symbolsOf(symbols).bits();
          const needed = own + Math.log2(spellings);
          const room = (length: number) => length * Math.log2(base);
          expect(own).toBeCloseTo(bitsOf(symbols), 8);
          const length = symbolsOf(symbols).encode(base, roomOf(spellings, limit))?.length;
          if (length === undefined) {
            expect(own).toBeGreaterThan(room(limit) - SLACK);
            return;
          }
          expect(own).toBeLessThan(room(length) + SLACK);
          if (length < limit) expect(needed).toBeLessThan(room(length) + SLACK);
          if (length > 1) expect(needed).toBeGreaterThan(room(length - 1) - SLACK);
        },
      ),
      { numRuns: 1000 },
    );
  });

  describe.each([71, 82])('over %d digits', (base) => {
    const repeated = (own: Model, symbol: number, count: number) =>
      new Array<Coded>(count).fill({ model: own, symbol });

    test('wastes nothing: 32 symbols of one digit each are the digits', () => {
      const digit = uniform(base);
      const symbols = Array.from({ length: 32 }, (_, i) => ({ model: digit, symbol: (i * i) % base }));
      expect(symbolsOf(symbols).encode(base, roomOf(1, 32))).toStrictEqual(symbols.map(({ symbol }) => symbol));
      expect(symbolsOf([...symbols, { model: uniform(2), symbol: 0 }]).encode(base, roomOf(1, 32))).toBeUndefined();
    });

    test('starts inside of the interval, by however little that starts behind a scene', () => {
      for (let certain = 0; certain < 32; certain++) {
        for (let size = 1; size <= Math.min(4, 32 - certain); size++) {
          const symbols = [
            ...repeated(uniform(base), 0, certain),
            { model: weighted([1, base ** size - 1]), symbol: 1 },
          ];
          const digits = symbolsOf(symbols).encode(base, roomOf(1, 32))!;
          expect(digits).toStrictEqual(encode(symbols, base, 1, 32));
          expect(decoderOf(digits, base, symbols)!._isSpellingOf(symbolsOf(symbols), roomOf(1, 32))).toBe(true);
        }
      }
    });

    test('has a scene of no symbols, and of any number of symbols that are certain', () => {
      for (const symbols of [[], repeated(uniform(1), 0, 1000)]) {
        const digits = symbolsOf(symbols).encode(base, roomOf(1, 32))!;
        expect(digits).toHaveLength(1);
        expect(decoderOf(digits, base, symbols)!._isSpellingOf(symbolsOf(symbols), roomOf(1, 32))).toBe(true);
        expect(symbolsOf(symbols).encode(base, roomOf(4096, 32))).toHaveLength(2);
      }
    });

    test.each([
      ['the first of 2 places', uniform(2), 0],
      ['the last of 2 places', uniform(2), 1],
      ['the first of 2^26 places', uniform(FACTOR_LIMIT), 0],
      ['the last of 2^26 places', uniform(FACTOR_LIMIT), FACTOR_LIMIT - 1],
      ['the one place at the end', weighted([FACTOR_LIMIT - 1, 1]), 1],
      ['all places but the first', weighted([1, FACTOR_LIMIT - 1]), 1],
      ['all places but the last', weighted([FACTOR_LIMIT - 1, 1]), 0],
      ['the last of 3 places', uniform(3), 2],
    ])('takes %s over and over, until nothing fits', (_, own, symbol) => {
      const bits = Math.log2(own.total / own.frequency(symbol));
      const fits = Math.floor((32 * Math.log2(base)) / bits);
      // Thousands of symbols cost next to nothing where one has nearly all the places.
      const counts = fits > 1000 ? [1, 100, 3000] : Array.from({ length: fits + 1 }, (_, count) => count);
      for (const count of counts) {
        const symbols = repeated(own, symbol, count);
        const digits = symbolsOf(symbols).encode(base, roomOf(4096, 32))!;
        expect(digits).toStrictEqual(encode(symbols, base, 4096, 32));
        expect(decoderOf(digits, base, symbols)!._isSpellingOf(symbolsOf(symbols), roomOf(4096, 32))).toBe(true);
      }
      if (fits > 1000) return;
      expect(symbolsOf(repeated(own, symbol, fits + 1)).encode(base, roomOf(4096, 32))).toBeUndefined();
      expect(symbolsOf(repeated(own, symbol, 10 * fits + 10)).encode(base, roomOf(1, 32))).toBeUndefined();
    });

    test('has nothing left to read behind what fits, whatever the digits', () => {
      for (const digit of [0, 1, base - 1]) {
        const decoder = new Decoder(new Array<number>(32).fill(digit), base);
        let count = 0;
        expect(() => {
          for (; count < 1000; count++) decoder.pop(uniform(2));
        }).toThrow(SceneError);
        // All the digits are read, and no more than the guard behind them.
        expect(count).toBeGreaterThanOrEqual(Math.floor(32 * Math.log2(base)));
        expect(count).toBeLessThanOrEqual(32 * Math.log2(base) + 48);
      }
    });
  });
});
