// Stretches of Chinese in the core text model.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decodeText, encodeText } from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import { BitReader } from '../../src/text/chinese/bits';
import { coreText } from '../../src/text/core';
import { pieceTypes } from '../../src/text/pieces';
import { stretch } from '../../src/text/stretch';
import { accepted } from './support/expectations';
import { matching } from './support/matching';
import { RARE } from './support/reference-chinese';
import { bitsOf, taped } from './support/reference-tape';
import { coreChinese, stretchSymbols } from './support/reference-text';

const STRETCH_TYPE = 12;

const listed = coreChinese.symbols.filter((symbol) => coreChinese.has(symbol));
const starts = listed.filter((symbol) => symbol >= '\x80');
const rare = fc
  .integer({ min: 0x4e00, max: 0x9fff })
  .map((unit) => String.fromCharCode(unit))
  .filter((character) => !coreChinese.has(character));
const inside = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...starts) },
  fc.constantFrom(...listed),
  rare,
);
/** Texts that are one stretch each. */
const stretches = fc
  .tuple(fc.oneof(fc.constantFrom(...starts), rare), fc.string({ unit: inside, maxLength: 63 }))
  .map(([first, rest]) => (first + rest).slice(0, 64));

const written = (piece: string) => taped((to) => stretch.write(piece, to));

/** The ends of the stretches that begin a text. */
function endsOf(text: string, at = 0): number[] {
  const ends: number[] = [];
  stretch.pieces(text, at, (end) => ends.push(end));
  return ends;
}

/** The types of the pieces that a text is cut into. */
function typesOf(text: string): number[] {
  const tape = taped((to) => coreText.write(text, to));
  const types: number[] = [];
  for (let symbol = tape.take(); symbol > 0; symbol = tape.take()) {
    types.push(symbol - 1);
    pieceTypes()[symbol - 1]!.read(tape);
  }
  return types;
}

describe('a stretch', () => {
  test('has the symbols of the trained numbers', () => {
    fc.assert(
      fc.property(stretches, (piece) => {
        const symbols = stretchSymbols(piece);
        const { symbols: own } = written(piece);
        expect(own.map(({ symbol }) => symbol)).toStrictEqual(symbols.map(({ symbol }) => symbol));
        expect(own.map(({ model, symbol }) => [model.frequency(symbol), model.total])).toStrictEqual(
          symbols.map(({ frequencies, symbol }) => [
            frequencies[symbol],
            frequencies.reduce((sum, each) => sum + each, 0),
          ]),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('is read by the trained numbers as it was written', () => {
    fc.assert(
      fc.property(stretches, (piece) => {
        const { ask, left } = matching(written(piece).symbols);
        let text = '';
        const hanzi = new Array<number>(20992).fill(1);
        coreChinese.code(ask, [], (symbol) => {
          text += symbol === RARE ? String.fromCharCode(0x4e00 + ask(hanzi, 0)) : symbol;
        });
        expect([text, left()]).toStrictEqual([piece, 0]);
      }),
      { numRuns: 40 },
    );
  });

  test('comes back as it was', () => {
    fc.assert(
      fc.property(stretches, (piece) => {
        const tape = written(piece);
        expect(stretch.read(tape)).toBe(piece);
        expect(tape.isAtEnd()).toBe(true);
      }),
    );
  });

  test('may end after each of its characters, and has 64 of them at most', () => {
    expect(endsOf('一')).toStrictEqual([1]);
    expect(endsOf('火锅店', 1)).toStrictEqual([2, 3]);
    expect(endsOf('店'.repeat(70))).toStrictEqual(Array.from({ length: 64 }, (_, i) => i + 1));
  });

  test('begins with a Chinese character or a listed one beyond ASCII, and goes on with any of these and listed ASCII', () => {
    expect(endsOf('1号')).toStrictEqual([]);
    expect(endsOf('，好')).toStrictEqual([1, 2]);
    expect(endsOf('龘')).toStrictEqual([1]);
    expect(endsOf('3号桌1', 1)).toStrictEqual([2, 3, 4]);
    for (const text of ['\0店', '\x01', 'の', '안', '😀', '\ud842', 'é店', '\uffff', '\u4dff', '\ua000', ''])
      expect(endsOf(text), JSON.stringify(text)).toStrictEqual([]);
    for (const other of ['\0', '\x01', '\x02', 'の', '안', '😀', '\u4dff', '\ua000'])
      expect(endsOf(`店${other}店`), JSON.stringify(other)).toStrictEqual([1]);
  });

  test('asks for its end by its place and by what lists and classes think of it, 13 places and 10 views', () => {
    const questions = new Set<number>();
    fc.assert(
      fc.property(stretches, (piece) => {
        for (const { model } of written(piece).symbols)
          if (model.total === 1024) questions.add(model.frequency(0));
      }),
    );
    expect(questions.size).toBeGreaterThan(10);
    // The end itself costs what its place says: the same two characters are cheaper to end after than in the middle.
    const long = written('店'.repeat(20)).symbols.filter(({ model }) => model.total === 1024);
    expect(new Set(long.slice(12).map(({ model }) => model)).size).toBe(1);
  });

  test('writes a rare character by its place among all Chinese ones', () => {
    for (const character of ['龘', '\u9fff', '靐']) {
      const [place] = written(character).symbols.slice(-2);
      expect([place!.model.total, place!.symbol]).toStrictEqual([20992, character.charCodeAt(0) - 0x4e00]);
    }
  });

  test('has models below 2^27 whose symbols own all slots, each its own', () => {
    fc.assert(
      fc.property(stretches, fc.nat(), (piece, any) => {
        for (const { model, symbol } of written(piece).symbols) {
          expect(model.total).toBeLessThanOrEqual(2 ** 27);
          expect(model.symbolAt(model.start(symbol))).toBe(symbol);
          expect(model.symbolAt(model.start(symbol) + model.frequency(symbol) - 1)).toBe(symbol);
          const slot = any % model.total;
          const owner = model.symbolAt(slot);
          expect(slot - model.start(owner)).toBeGreaterThanOrEqual(0);
          expect(slot - model.start(owner)).toBeLessThan(model.frequency(owner));
        }
      }),
    );
  });
});

describe('a text with Chinese', () => {
  test('is in stretches, with its digits and its punctuation', () => {
    for (const text of ['老王烧烤（春熙路店）', '第3号桌，请坐', '四川省成都市锦江区春熙路16号'])
      expect(new Set(typesOf(text)), text).toStrictEqual(new Set([STRETCH_TYPE]));
  });

  test('leaves kana, hangul and emoji to their own types', () => {
    expect(typesOf('カフェ')).not.toContain(STRETCH_TYPE);
    expect(typesOf('안녕')).not.toContain(STRETCH_TYPE);
    expect(typesOf('喵喵🐱')).toContain(STRETCH_TYPE);
    expect(typesOf('野家の牛丼').filter((type) => type === STRETCH_TYPE)).toHaveLength(2);
  });

  test('of 4,096 units is measured at once', () => {
    const texts = ['店'.repeat(4096), '春熙路16号店，'.repeat(512), '龘'.repeat(4096), '店の'.repeat(2048)];
    for (const text of texts) {
      const start = performance.now();
      const tape = taped((to) => coreText.write(text, to));
      expect(coreText.read(tape)).toBe(text);
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });

  test('costs as many bits as the model declares', () => {
    fc.assert(
      fc.property(stretches, (text) => {
        const bits = bitsOf(taped((to) => coreText.write(text, to)).symbols);
        expect(bits).toBeLessThanOrEqual(text.length * coreText.bits.character + coreText.bits.end);
      }),
    );
  });

  test('is decoded from damaged scenes as a text with that scene, or refused', () => {
    const samples = ['老王烧烤', '龘靐店', '野家の牛丼', '第3号桌，请坐'];
    const damaged = fc
      .tuple(fc.constantFrom(...samples), fc.nat(), fc.constantFrom(...ALPHABETS.portable))
      .map(([value, at, character]) => {
        const scene = encodeText(value);
        const start = at % scene.length;
        return scene.slice(0, start) + character + scene.slice(start + 1);
      });
    fc.assert(
      fc.property(damaged, (scene) => {
        const value = accepted(() => decodeText(scene));
        if (value !== undefined) expect(encodeText(value)).toBe(scene);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text of ASCII', () => {
  const ascii = fc.string({ unit: 'binary-ascii', maxLength: 60 });

  test('has no stretch', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        expect(typesOf(text)).not.toContain(STRETCH_TYPE);
      }),
    );
  });

  test('does not unpack the table, and the first Chinese character does', async () => {
    vi.resetModules();
    const bits = await import('../../src/text/chinese/bits');
    const row = vi.spyOn(bits.BitReader.prototype, 'row');
    const library = await import('../../src');
    library.decodeText(library.encodeText('pages/goods?id=178'));
    library.decodeQuery(library.encodeQuery({ id: '178', from: 'カフェ😀' }));
    expect(row).not.toHaveBeenCalled();
    library.encodeText('店');
    expect(row).toHaveBeenCalled();
    expect(BitReader).not.toBe(bits.BitReader);
  });
});
