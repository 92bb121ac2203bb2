// The interval coder, compared with the slow reference in BigInt.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsOf as costOf, Decoder, Symbols } from '../../src/coding/interval';
import type { SymbolWriter } from '../../src/coding/interval';
import type { Model } from '../../src/coding/model';
import { uniform, weighted } from '../../src/coding/model';
import { FACTOR_LIMIT } from '../../src/coding/natural';
import { SceneError } from '../../src/scene-error';
import { decode, encode, intervalOf, spelling, stepOf } from './support/reference-interval';
import { bitsOf, type CodedSymbol } from './support/reference-tape';

describe('the interval coder', () => {
  const radix = fc.constantFrom(71, 71, 82, 82, 10, 2);
  const wanted = fc.integer({ min: 0, max: 20 }).map((check) => 2 ** check);
  const most = fc.oneof(fc.constant(32), fc.integer({ min: 1, max: 32 }));

  const model = fc.oneof(
    // The last one is the model of the high half of the greatest uniform integer.
    fc
      .constantFrom(1, 2, 3, 71, 82, 1000, FACTOR_LIMIT - 1, FACTOR_LIMIT, 2 * FACTOR_LIMIT)
      .map((count) => uniform(count)),
    fc.integer({ min: 1, max: FACTOR_LIMIT }).map((count) => uniform(count)),
    fc
      .array(fc.integer({ min: 1, max: 1300 }), { minLength: 1, maxLength: 30 })
      .map((frequencies) => weighted(frequencies)),
    fc
      .integer({ min: 1, max: FACTOR_LIMIT - 2 })
      .map((frequency) => weighted([frequency, FACTOR_LIMIT - 1 - frequency, 1])),
    fc.constantFrom([FACTOR_LIMIT - 1, 1], [1, FACTOR_LIMIT - 1], [1], [FACTOR_LIMIT]).map(weighted),
  );
  const slot = fc.oneof(
    fc.nat({ max: 2 * FACTOR_LIMIT }),
    fc.constant(0),
    fc.constant(-1), // the last one
  );
  const coded: fc.Arbitrary<CodedSymbol> = fc
    .tuple(model, slot)
    .map(([own, at]) => ({ model: own, symbol: own.symbolAt(at < 0 ? own.total - 1 : at % own.total) }));
  const list = fc.array(coded, { maxLength: 24, size: 'max' });
  // As many symbols as a scene of 32 digits has room for.
  const fitting = fc.tuple(list, radix).map(([symbols, base]) => {
    while (!encode(symbols, base, 1, 32)) symbols = symbols.slice(0, -1);
    return [symbols, base] as const;
  });

  /** The room of a number of spellings, which is a power of two, and of a greatest number of digits. */
  const roomOf = (spellings: number, lengthLimit: number) => ({
    checkBits: Math.log2(spellings),
    lengthLimit,
  });

  function symbolsOf(list: readonly CodedSymbol[]): Symbols {
    const symbols = new Symbols();
    list.forEach((each) => symbols.push(each.model, each.symbol));
    return symbols;
  }
  /** A decoder after the symbols were popped; undefined where the digits have other symbols. */
  function decoderOf(
    digits: readonly number[],
    base: number,
    list: readonly CodedSymbol[],
  ): Decoder | undefined {
    const decoder = new Decoder(digits, base);
    return list.every((each) => decoder.pop(each.model) === each.symbol) ? decoder : undefined;
  }

  test('writes the same digits as the slow reference', () => {
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

  test('reads the symbols of every scene that it wrote, and accepts its spelling', () => {
    fc.assert(
      fc.property(fitting, wanted, most, ([symbols, base], spellings, limit) => {
        const digits = symbolsOf(symbols).encode(base, roomOf(spellings, limit));
        if (!digits) return;
        const decoder = decoderOf(digits, base, symbols);
        expect(decoder).toBeDefined();
        expect(decoder!.isSpellingOf(symbolsOf(symbols), roomOf(spellings, limit))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads any digits like the slow reference', () => {
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

  test('reads any digits to their end like the slow reference', () => {
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

  test('accepts one spelling of some symbols, and no other', () => {
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
          const indexes = new Set([0n, count - 1n, ...parts.map((part) => (count * BigInt(part)) / 1000n)]);
          for (const nth of indexes) {
            const digits = spelling(low, nth, length, base);
            const isOwn = digits.join() === own?.join();
            if (!isOwn) others++;
            const decoder = decoderOf(digits, base, symbols);
            expect(decoder).toBeDefined();
            const verdict = decoder!.isSpellingOf(symbolsOf(symbols), roomOf(spellings, limit));
            // Where not even one spelling fits, the verdict may be undefined.
            expect(own ? verdict : (verdict ?? false)).toBe(isOwn);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(others).toBeGreaterThan(1000);
  });

  test('has no verdict on symbols other than those that were popped', () => {
    fc.assert(
      fc.property(fitting, coded, fc.nat(), ([symbols, base], more, at) => {
        const digits = symbolsOf(symbols).encode(base, roomOf(1, 32))!;
        const isSpellingOf = (others: readonly CodedSymbol[]) =>
          decoderOf(digits, base, symbols)!.isSpellingOf(symbolsOf(others), roomOf(1, 32));
        expect(isSpellingOf([...symbols, more])).toBeUndefined();
        if (symbols.length < 1) return;
        expect(isSpellingOf(symbols.slice(1))).toBeUndefined();
        const { model: own, symbol } = symbols[at % symbols.length]!;
        const changed = [...symbols];
        // The same symbol of a copy of the model, then another symbol of the same model.
        changed[at % symbols.length] = { model: { ...own }, symbol };
        expect(isSpellingOf(changed)).toBeUndefined();
        changed[at % symbols.length] = { model: own, symbol: symbol + 1 };
        expect(isSpellingOf(changed)).toBeUndefined();
      }),
    );
  });

  test('writes as many digits as symbols and check need, or all digits where the room is short', () => {
    const SLACK = 1e-6;
    fc.assert(
      fc.property(
        fc.oneof(fitting, fc.tuple(list, radix)),
        wanted,
        most,
        ([symbols, base], spellings, limit) => {
          const own = symbolsOf(symbols).bits;
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

  test('counts no symbols behind the first that is beyond 900 bits', () => {
    const pushAll = (to: SymbolWriter) => {
      for (let i = 0; i < 2000; i++) to.push(uniform(2), 1);
    };
    const symbols = new Symbols();
    pushAll(symbols);
    expect([symbols.bits, symbols.isFull]).toStrictEqual([901, true]);
    expect(costOf(pushAll)).toBe(901);
    const copied = new Symbols();
    symbols.copyTo(copied);
    expect(copied.bits).toBe(901);
  });

  test('hides no error of what writes the symbols', () => {
    const fault = new RangeError('of a field');
    const write = () => {
      throw fault;
    };
    expect(() => costOf(write)).toThrow(fault);
  });

  describe.each([71, 82])('of radix %d', (base) => {
    const repeated = (own: Model, symbol: number, count: number) =>
      new Array<CodedSymbol>(count).fill({ model: own, symbol });

    test('wastes nothing: it writes 32 symbols of one digit each as those digits', () => {
      const digit = uniform(base);
      const symbols = Array.from({ length: 32 }, (_, i) => ({ model: digit, symbol: (i * i) % base }));
      expect(symbolsOf(symbols).encode(base, roomOf(1, 32))).toStrictEqual(
        symbols.map(({ symbol }) => symbol),
      );
      expect(
        symbolsOf([...symbols, { model: uniform(2), symbol: 0 }]).encode(base, roomOf(1, 32)),
      ).toBeUndefined();
    });

    test('chooses a scene inside of the interval, even where the interval starts just behind a scene', () => {
      for (let certain = 0; certain < 32; certain++) {
        for (let size = 1; size <= Math.min(4, 32 - certain); size++) {
          const symbols = [
            ...repeated(uniform(base), 0, certain),
            { model: weighted([1, base ** size - 1]), symbol: 1 },
          ];
          const digits = symbolsOf(symbols).encode(base, roomOf(1, 32))!;
          expect(digits).toStrictEqual(encode(symbols, base, 1, 32));
          expect(decoderOf(digits, base, symbols)!.isSpellingOf(symbolsOf(symbols), roomOf(1, 32))).toBe(
            true,
          );
        }
      }
    });

    test('has a scene of no symbols, and of any number of certain symbols', () => {
      for (const symbols of [[], repeated(uniform(1), 0, 1000)]) {
        const digits = symbolsOf(symbols).encode(base, roomOf(1, 32))!;
        expect(digits).toHaveLength(1);
        expect(decoderOf(digits, base, symbols)!.isSpellingOf(symbolsOf(symbols), roomOf(1, 32))).toBe(true);
        expect(symbolsOf(symbols).encode(base, roomOf(4096, 32))).toHaveLength(2);
      }
    });

    test.each([
      ['the first of 2 symbols', uniform(2), 0],
      ['the last of 2 symbols', uniform(2), 1],
      ['the first of 2^26 symbols', uniform(FACTOR_LIMIT), 0],
      ['the last of 2^26 symbols', uniform(FACTOR_LIMIT), FACTOR_LIMIT - 1],
      ['the symbol of the last slot', weighted([FACTOR_LIMIT - 1, 1]), 1],
      ['the symbol of all slots but the first', weighted([1, FACTOR_LIMIT - 1]), 1],
      ['the symbol of all slots but the last', weighted([FACTOR_LIMIT - 1, 1]), 0],
      ['the last of 3 symbols', uniform(3), 2],
    ])('takes %s again and again, until nothing fits', (_, own, symbol) => {
      const bits = Math.log2(own.total / own.frequency(symbol));
      const fits = Math.floor((32 * Math.log2(base)) / bits);
      // A symbol with nearly all slots costs so little that thousands fit.
      const counts = fits > 1000 ? [1, 100, 3000] : Array.from({ length: fits + 1 }, (_, count) => count);
      for (const count of counts) {
        const symbols = repeated(own, symbol, count);
        const digits = symbolsOf(symbols).encode(base, roomOf(4096, 32))!;
        expect(digits).toStrictEqual(encode(symbols, base, 4096, 32));
        expect(decoderOf(digits, base, symbols)!.isSpellingOf(symbolsOf(symbols), roomOf(4096, 32))).toBe(
          true,
        );
      }
      if (fits > 1000) return;
      expect(symbolsOf(repeated(own, symbol, fits + 1)).encode(base, roomOf(4096, 32))).toBeUndefined();
      expect(symbolsOf(repeated(own, symbol, 10 * fits + 10)).encode(base, roomOf(1, 32))).toBeUndefined();
    });

    test('refuses to read more symbols than fit, whatever the digits', () => {
      for (const digit of [0, 1, base - 1]) {
        const decoder = new Decoder(new Array<number>(32).fill(digit), base);
        let count = 0;
        expect(() => {
          for (; count < 1000; count++) decoder.pop(uniform(2));
        }).toThrow(SceneError);
        // It reads all digits, and at most the guard bits behind them.
        expect(count).toBeGreaterThanOrEqual(Math.floor(32 * Math.log2(base)));
        expect(count).toBeLessThanOrEqual(32 * Math.log2(base) + 48);
      }
    });
  });
});
