// Text: the core model, its tables and prices, and the text field.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeText } from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import { text as textField } from '../../src/text/field';
import {
  coreText,
  readText,
  START_OF_KEY,
  START_OF_TEXT,
  START_OF_VALUE,
  writeText,
} from '../../src/text/core';
import { pieceTypes } from '../../src/text/pieces';
import { flawOf } from '../../src/text/model';
import { price, pricesOf } from '../../src/coding/price';
import * as tables from '../../src/text/tables';
import { weighted } from '../../src/coding/model';
import { payloads } from './support/payload-schemas';
import {
  cheapestPrice,
  chosenCut,
  contextBehind,
  coreChinese,
  END,
  piecesAtStart,
  priceOfPieces,
  priceOfType,
  type PricedPiece,
} from './support/reference-text';
import { taped } from './support/reference-tape';

const STARTS = [START_OF_TEXT, START_OF_VALUE, START_OF_KEY];
const hanzi = coreChinese.symbols.filter((symbol) => /^[\u4e00-\u9fff]$/.test(symbol));
const codePointsOf = (text: string) => Array.from(text).length;

const written = (text: string, start: number) => taped((to) => writeText(text, to, start));

/** The pieces that a text was cut into. */
function piecesOf(text: string, start: number) {
  const tape = written(text, start);
  const pieces: { type: number; piece: string }[] = [];
  for (let symbol = tape.take(); symbol > 0; symbol = tape.take()) {
    pieces.push({ type: symbol - 1, piece: pieceTypes()[symbol - 1]!.read(tape) });
  }
  return pieces;
}

const samples = [
  '',
  'a',
  '0',
  '\n',
  '\0',
  '幸福西饼 春熙路店',
  '饕餮纹',
  '3号桌（靠窗）',
  'WIFI:T:WPA;S:Cafe-2F;P:88888888;;',
  'https://shop.example.cn/o/a?table=8&item=%E5%8C%85#menu',
  'pages/goods/detail?id=178&shareUserId=88231',
  '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
  '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34-2024-02-28',
  '2026-08-31',
  '2024-02-29',
  '2023-02-30',
  '2100-01-01',
  'userId',
  'orderNoTime',
  'undefined',
  '{"id":178,"t":"a"}',
  'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
  '6222021234567890123',
  'ｅｘｉｔ　１２',
  'カフェ・すし',
  '안녕하세요',
  'Привет, Москва',
  'Ünïcödé ß',
  '👨‍👩‍👧‍👦🇨🇳🏴‍☠️❤️',
  '𠮷野家',
  '\u{10ffff}',
  '1\u20e3 \ufffe',
];

const wellFormed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).filter((text) => !flawOf(text)),
  fc.string({ unit: 'binary-ascii' }),
  fc.string({ unit: fc.constantFrom(...ALPHABETS.wechat) }),
  fc.string({ unit: fc.constantFrom(...hanzi, '，', '。', '店', 'A', '1') }),
  fc.string({
    unit: fc.oneof(
      ...[
        [0x4e00, 0x9fff],
        [0x3041, 0x30ff],
        [0xac00, 0xd7a3],
        [0x400, 0x4ff],
        [0x1f300, 0x1faff],
        [0x1f1e6, 0x1f1ff],
        [0x2000, 0x2bff],
        [0xff01, 0xff5e],
        [0, 0x1f],
      ].map(([min, max]) => fc.integer({ min: min!, max: max! }).map((point) => String.fromCodePoint(point))),
      fc.constantFrom('\u200d', '\ufe0f'),
    ),
  }),
  fc.uuid(),
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(...samples),
);

/** Texts of random parts, each like a value that people carry. */
const realistic = fc
  .array(
    fc.oneof(
      fc.constantFrom(...tables.WORDS.split(' ')),
      fc.constantFrom(...tables.PUNCTUATION),
      fc.constantFrom(...payloads.flatMap(({ record }) => Object.entries(record).flat())),
      fc.constantFrom(...samples),
      fc.nat().map(String),
      fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((n) => n.toString(36)),
      fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((n) => n.toString(16).toUpperCase()),
      fc
        .date({ min: new Date('1999-01-01'), max: new Date('2101-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
      fc.constantFrom(...hanzi),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').slice(0, 60))
  .filter((text) => !flawOf(text));

describe('the flaw of a text', () => {
  test('is none of well-formed strings', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\ud83d', '\ude00', '\udfff', '\u{1f600}', '\ue000') }),
        (text) => {
          // Only a pair survives the iterator as one code point above U+FFFF.
          const isWellFormed = Array.from(text).every(
            (it) => it < '\ud800' || it > '\udfff' || it.length === 2,
          );
          expect(flawOf(text)).toBe(isWellFormed ? false : 'format');
        },
      ),
    );
  });

  test('is the length of more than 4096 UTF-16 units', () => {
    expect(flawOf('a'.repeat(4096))).toBe(false);
    expect(flawOf('a'.repeat(4097))).toBe('range');
    expect(flawOf('😀'.repeat(2048))).toBe(false);
    expect(flawOf('😀'.repeat(2048) + 'a')).toBe('range');
  });
});

/** In sixteenths of a bit: 1.38 for the straight line between two powers of two, 1 for rounding down. */
const PRICE_ERROR = 2.4;

describe('a price', () => {
  const total = fc.integer({ min: 1, max: 2 ** 26 });

  test('is within a seventh of a bit of the logarithm', () => {
    fc.assert(
      fc.property(total, fc.nat(), (slots, any) => {
        const frequency = 1 + (any % slots);
        expect(Number.isInteger(price(slots, frequency))).toBe(true);
        expect(Math.abs(price(slots, frequency) - 16 * Math.log2(slots / frequency))).toBeLessThan(
          PRICE_ERROR,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('is exact between powers of two', () => {
    for (let bits = 0; bits <= 26; bits++) {
      for (let less = 0; less <= bits; less++) expect(price(2 ** bits, 2 ** less)).toBe(16 * (bits - less));
    }
  });

  test('exists for each symbol of a model', () => {
    expect(pricesOf(weighted([8, 4, 4]), 3)).toStrictEqual([16, 32, 32]);
  });
});

describe('the tables', () => {
  test.each([
    ['WORDS', tables.WORDS.split(' '), tables.WORD_BANDS, tables.WORD_BAND_WEIGHTS],
    [
      'PUNCTUATION',
      Array.from(tables.PUNCTUATION),
      tables.PUNCTUATION_BANDS,
      tables.PUNCTUATION_BAND_WEIGHTS,
    ],
    [
      'WIDE_PUNCTUATION',
      Array.from(tables.WIDE_PUNCTUATION),
      tables.WIDE_PUNCTUATION_BANDS,
      tables.WIDE_PUNCTUATION_BAND_WEIGHTS,
    ],
  ])(
    'have distinct items in %s, in bands that add up to their number, and a weight for each band',
    (_, items, bands, weights) => {
      expect(new Set(items).size).toBe(items.length);
      expect(bands.reduce((sum, size) => sum + size, 0)).toBe(items.length);
      expect(weights).toHaveLength(bands.length);
      expect(weights).toMatch(/^[0-9a-z]+$/);
    },
  );

  test('have a column for each piece type and for the end, and a follower for each piece type', () => {
    expect(tables.CONTEXTS).toHaveLength(11);
    for (const row of tables.CONTEXTS) {
      expect(row).toMatch(/^[0-9a-z]+$/);
      expect(row).toHaveLength(pieceTypes().length + 1);
    }
    expect(tables.FOLLOWERS).toHaveLength(pieceTypes().length);
    expect(tables.FOLLOWERS).toMatch(/^[2-7]+$/);
  });

  test('have a weight for each length of a run from 1 to 32', () => {
    for (const lengths of [tables.DIGIT_LENGTHS, tables.LETTER_LENGTHS, tables.MIXED_LENGTHS]) {
      expect(lengths).toMatch(/^[0-9a-z]{32}$/);
    }
  });
});

describe('a text', () => {
  test('comes back as it was, in every start context', () => {
    fc.assert(
      fc.property(fc.oneof(wellFormed, realistic), (text) => {
        for (const start of STARTS) {
          const tape = written(text, start);
          expect(readText(tape, start)).toBe(text);
          expect(tape.isAtEnd()).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(samples)('comes back as it was: %j', (text) => {
    for (const start of STARTS) {
      const tape = written(text, start);
      expect(readText(tape, start)).toBe(text);
      expect(tape.isAtEnd()).toBe(true);
    }
  });

  test('may be any character of Unicode', () => {
    const changed: string[] = [];
    for (let point = 0; point < 0x110000; point += point < 0x3000 ? 1 : 37) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const text = String.fromCodePoint(point);
      if (readText(written(text, START_OF_TEXT), START_OF_TEXT) !== text) changed.push(text);
    }
    expect(changed).toStrictEqual([]);
  });

  test('may be followed by another text', () => {
    const tape = taped((to) => {
      writeText('id', to, START_OF_KEY);
      writeText('', to, START_OF_VALUE);
      writeText('店', to, START_OF_TEXT);
    });
    expect(
      STARTS.slice()
        .reverse()
        .map((start) => readText(tape, start)),
    ).toStrictEqual(['id', '', '店']);
    expect(tape.isAtEnd()).toBe(true);
  });
});

describe('the pieces of a text', () => {
  test.each(samples)('are the cheapest: %j', (text) => {
    for (const start of STARTS) {
      expect(priceOfPieces(piecesOf(text, start), start)).toBe(cheapestPrice(text, start));
    }
  });

  test('are the cheapest of any text', () => {
    fc.assert(
      fc.property(fc.oneof(wellFormed, realistic), fc.constantFrom(...STARTS), (text, start) => {
        const pieces = piecesOf(text, start);
        expect(pieces.map(({ piece }) => piece).join('')).toBe(text);
        expect(priceOfPieces(pieces, start)).toBe(cheapestPrice(text, start));
      }),
      { numRuns: 400 },
    );
  });

  test('are those of the cut that FORMAT.md chooses among the cheapest', () => {
    fc.assert(
      fc.property(fc.oneof(wellFormed, realistic), fc.constantFrom(...STARTS), (text, start) => {
        expect(piecesOf(text, start)).toStrictEqual(chosenCut(text, start));
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    // The piece that begins earlier stays.
    ['-ida', START_OF_TEXT, ['-', 'ida']],
    // The lower type stays.
    ['7a店', START_OF_KEY, ['7a', '店']],
    // The lower context stays, before the end and before a piece.
    ['ogJX', START_OF_TEXT, ['og', 'JX']],
    ['Q/o', START_OF_TEXT, ['Q', '/', 'o']],
    ['店店.', START_OF_TEXT, ['店店', '.']],
    ['店U,', START_OF_VALUE, ['店', 'U', ',']],
    ['Bj\n', START_OF_KEY, ['B', 'j', '\n']],
  ])('are those that FORMAT.md chooses where two cuts have one price: %j', (text, start, pieces) => {
    expect(piecesOf(text, start).map(({ piece }) => piece)).toStrictEqual(pieces);
    expect(piecesOf(text, start)).toStrictEqual(chosenCut(text, start));
  });

  test('are the cheapest of every value that people carry', () => {
    for (const text of new Set(payloads.flatMap(({ record }) => Object.values(record)))) {
      expect(priceOfPieces(piecesOf(text, START_OF_VALUE), START_OF_VALUE)).toBe(
        cheapestPrice(text, START_OF_VALUE),
      );
    }
  });

  test('are the cheapest although only piece types that list a character are tried, whatever stands before and behind', () => {
    const listing = new Map<string, Set<number>>();
    pieceTypes().forEach(({ starts = '' }, type) => {
      for (const character of starts) listing.set(character, (listing.get(character) ?? new Set()).add(type));
    });
    expect(listing.size).toBe(96);
    const lost = new Set<string>();
    const behind = Array.from({ length: pieceTypes().length + 1 }, (_, i) => i + END);
    for (const [character, types] of listing) {
      const all = piecesAtStart(character);
      const listed = all.filter(({ type }) => types.has(type));
      const unlisted = all.filter(({ type }) => !types.has(type));
      for (let context = 0; context < tables.CONTEXTS.length; context++) {
        const cheapest = (among: PricedPiece[], next: number) =>
          Math.min(
            ...among.map(
              ({ type, price: own }) =>
                priceOfType(context, type) + own + priceOfType(contextBehind(context, type), next),
            ),
          );
        for (const next of behind) {
          if (cheapest(listed, next) > cheapest(unlisted, next)) lost.add(character);
        }
      }
    }
    expect(Array.from(lost)).toStrictEqual([]);
  });

  test('cost their prices, within the error of a price', () => {
    fc.assert(
      fc.property(fc.oneof(wellFormed, realistic), (text) => {
        const tape = written(text, START_OF_TEXT);
        const priced = priceOfPieces(piecesOf(text, START_OF_TEXT), START_OF_TEXT);
        // A run has a price for each character, and not for each symbol.
        const count = tape.symbols.length + text.length;
        expect(Math.abs(16 * tape.bits() - priced)).toBeLessThan(count * PRICE_ERROR);
      }),
    );
  });
});

describe('the pieces that begin at a place', () => {
  /** Those of a type, each with its price. */
  function foundAt(type: number, text: string, at: number) {
    const found: { piece: string; price: number }[] = [];
    pieceTypes()[type]!.pieces(text, at, (end, own) =>
      found.push({ piece: text.slice(at, end), price: own }),
    );
    return found;
  }
  const DAY = 11;

  test.each([
    ['words, runs, punctuation and Chinese', fc.oneof(wellFormed, realistic), fc.nat(60)],
    ['UUIDs', fc.uuid().map((id) => `id=${id}&`), fc.nat(5)],
  ])('are those that begin with the rest of the text: %s', (_, texts, places) => {
    fc.assert(
      fc.property(texts, places, (text, any) => {
        const at = any % (text.length + 1);
        // No piece begins inside of a surrogate pair.
        fc.pre(!/^[\udc00-\udfff]/.test(text.slice(at)));
        const own = pieceTypes().flatMap((_, type) =>
          foundAt(type, text, at).map((each) => ({ type, ...each })),
        );
        expect(own).toStrictEqual(at < text.length ? piecesAtStart(text.slice(at)) : []);
      }),
    );
  });

  test('are of a block of Unicode from its first character to its last', () => {
    const edges = [0x3041, 0x3100, 0xac00, 0xd7a4, 0xa0, 0x250, 0x1f300, 0x1fb00, 0x1f1e6, 0x1f200, 0x2000];
    for (const edge of [...edges, 0x2c00, 0x370, 0x530, 0xff01, 0xff5f, 0x10000, 0x110000]) {
      for (const point of [edge - 1, edge].filter((each) => each < 0x110000)) {
        const text = String.fromCodePoint(point);
        const own = pieceTypes().flatMap((_, type) =>
          foundAt(type, text, 0).map((each) => ({ type, ...each })),
        );
        expect(own, point.toString(16)).toStrictEqual(piecesAtStart(text));
      }
    }
  });

  test('are a day of 2000 to 2099, but 29 February, and no other ten characters', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const years = ['1999', '2000', '2010', '2023', '2024', '2099', '2100', '20a1', '201a', '2-24'];
    const days = years.flatMap((year) =>
      Array.from({ length: 20 }, (_, month) =>
        Array.from({ length: 41 }, (_, day) => `${year}-${two(month)}-${two(day)}`),
      ).flat(),
    );
    const isDay = (text: string) => {
      const moment = new Date(`${text}T00:00:00Z`);
      return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
    };
    const expected = days.filter((day) => /^20/.test(day) && isDay(day) && !day.endsWith('-02-29'));
    expect(days.filter((day) => foundAt(DAY, day, 0).length > 0)).toStrictEqual(expected);
    expect(expected.length).toBe(5 * 365);
    expect(foundAt(DAY, '2026-1a-01', 0)).toStrictEqual([]);
    expect(foundAt(DAY, '2026-01-1a', 0)).toStrictEqual([]);
  });

  test('are a UUID in lower case, and no other 36 characters', () => {
    const id = '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34';
    const UUID = 10;
    expect(foundAt(UUID, id, 0)).toStrictEqual([{ piece: id, price: 16 * 128 }]);
    for (let at = 0; at < id.length; at++) {
      for (const other of ['g', 'A', id[at] === '-' ? '0' : '-'])
        expect(foundAt(UUID, id.slice(0, at) + other + id.slice(at + 1), 0)).toStrictEqual([]);
    }
  });
});

describe('the bits that the core model declares', () => {
  const { least, character, end } = coreText.bits;
  const bitsOf = (text: string) => taped((to) => coreText.write(text, to)).bits();

  test('are the least and the most bits of any text', () => {
    fc.assert(
      fc.property(fc.oneof(wellFormed, realistic), (text) => {
        expect(bitsOf(text)).toBeLessThanOrEqual(character * codePointsOf(text) + end);
        expect(bitsOf(text)).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 500 },
    );
  });

  test('hold for the dearest texts: characters that only the last piece type has, behind each other piece type', () => {
    const others = ['a', '0', 'aB3', '&', '店', '，', 'é', '\u{10ffff}'];
    for (const before of others) {
      for (const rare of ['\u{10ffff}', '\ue000', '\0', '\u0590']) {
        for (const count of [1, 2, 20]) {
          const text = (before + rare).repeat(count);
          expect(bitsOf(text)).toBeLessThanOrEqual(character * codePointsOf(text) + end);
          expect(bitsOf(rare.repeat(count))).toBeLessThanOrEqual(character * count + end);
        }
      }
    }
  });

  test('hold in every context of a text, where each character could be of the last piece type', () => {
    const anything = piecesAtStart('\u{10ffff}')[0]!;
    for (let context = START_OF_TEXT; context < START_OF_KEY; context++) {
      expect(priceOfType(context, END) + PRICE_ERROR).toBeLessThanOrEqual(16 * end);
      // No character has more than three prices: of a piece type, of a length, and of the character.
      expect(priceOfType(context, anything.type) + anything.price + 3 * PRICE_ERROR).toBeLessThanOrEqual(
        16 * character,
      );
    }
  });
});

describe('a text of its own', () => {
  test.each<[unknown, string]>([
    [12, 'the value: needs a string, got a number'],
    [undefined, 'the value: is missing, needs a string'],
    [['a'], 'the value: needs a string, got an array'],
  ])('is a string, not %j', (value, message) => {
    expect(() => encodeText(value as string)).toThrow(
      expect.objectContaining({
        message,
        code: 'value',
        allowed: 'well-formed text of at most 4096 characters',
      }),
    );
  });

  test.each([
    { bits: coreText.bits, write: () => undefined, read: String },
    { name: 'zh', write: () => undefined, read: String },
    { name: 'zh', bits: coreText.bits, read: String },
    { name: 'zh', bits: coreText.bits, write: () => undefined },
  ])('is in a whole model, not in %j', (model) => {
    expect(() => encodeText('a', { model: model as never })).toThrow(
      expect.objectContaining({
        message: 'a text model is zh or none, not an object',
        code: 'schema',
        value: model,
      }),
    );
  });
});

describe('a text field', () => {
  test('counts code points, not UTF-16 units', () => {
    const accepts = (value: unknown, max: number) => {
      try {
        taped((to) => textField({ max }).write(value, to, 'shop'));
        return true;
      } catch (error) {
        expect(error).toMatchObject({ name: 'SceneError', code: 'value', path: 'shop', value });
        return false;
      }
    };
    fc.assert(
      fc.property(wellFormed, (text) => {
        const count = codePointsOf(text);
        expect(accepts(text, count)).toBe(true);
        expect(accepts(text, count + 1)).toBe(true);
        if (count > 0) expect(accepts(text, count - 1)).toBe(false);
      }),
    );
    expect(accepts('😀😀', 2)).toBe(true);
    expect(accepts('🇨🇳', 1)).toBe(false);
    expect(accepts('\ud83d', 5)).toBe(false);
    expect(accepts(12, 5)).toBe(false);
  });

  test('has as many bits as its greatest length allows, and no bound without a greatest length', () => {
    const { least, character, end } = coreText.bits;
    expect(textField({ max: 20 }).bits).toStrictEqual({ min: least, max: 20 * character + end });
    expect(textField().bits).toStrictEqual({ min: least, max: Infinity });
  });

  test('reads the texts that it wrote', () => {
    const field = textField({ max: 40 });
    for (const text of samples.filter((sample) => codePointsOf(sample) <= 40)) {
      expect(field.read(taped((to) => field.write(text, to, '')))).toBe(text);
    }
  });

  test.each([-1, NaN])('cannot have a greatest length of %d characters', (max) => {
    const message = `a max is 0 or more, not ${max}`;
    expect(() => textField({ max })).toThrow(
      expect.objectContaining({ name: 'SceneError', code: 'schema', message }),
    );
  });
});
