import type { SymbolReader, SymbolWriter } from '../coding/interval';
import { Symbols } from '../coding/interval';
import type { Model } from '../coding/model';
import { uniform, weighted } from '../coding/model';
import type { Field } from '../fields/field';
import { characters, uuid } from '../fields/identifier';
import { date } from '../fields/time';
import { HANZI } from './generated/hanzi';
import { price } from './price';
import * as tables from './tables';
import { unpack } from './unpack';

/** One kind of piece that text is cut into. */
export interface Kind {
  /** Tells each piece of this kind that begins at `at`: where it ends, and what it costs in sixteenths of a bit. */
  find(text: string, at: number, found: (end: number, price: number) => void): void;
  write(piece: string, to: SymbolWriter): void;
  read(from: SymbolReader): string;
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const PRINTABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** The model of weights that are written as text: each base-36 digit d stands for d² + 1. */
export function weightedBy(text: string): Model {
  return weighted(text.split('').map((digit) => Math.pow(parseInt(digit, 36), 2) + 1));
}

/** 1 to 32 characters of one alphabet: each alike, or as likely as the letters' own model says. */
function run(alphabet: string, lengths: Model, letters?: Model): Kind {
  const places: number[] = [];
  const prices: number[] = [];
  alphabet.split('').forEach((character, i) => {
    places[character.charCodeAt(0)] = i;
    prices.push(letters ? price(letters.total, letters.size(i)) : price(alphabet.length, 1));
  });
  const longest = 32;
  const bodies = Array.from({ length: longest + 1 }, (_, length) => characters(alphabet, length));
  return {
    find(text, at, found) {
      let sum = 0;
      for (let length = 1; length <= longest; length++) {
        const place = places[text.charCodeAt(at + length - 1)];
        if (place === undefined) return;
        sum += prices[place]!;
        found(at + length, sum + price(lengths.total, lengths.size(length - 1)));
      }
    },
    write(piece, to) {
      to.push(lengths, piece.length - 1);
      if (letters) piece.split('').forEach((letter) => to.push(letters, alphabet.indexOf(letter)));
      else bodies[piece.length]!.push(piece, to);
    },
    read(from) {
      const length = from.pop(lengths) + 1;
      if (!letters) return bodies[length]!.pop(from);
      let piece = '';
      while (piece.length < length) piece += alphabet[from.pop(letters)]!;
      return piece;
    },
  };
}

/** One item of a list that has the likeliest first: as likely as its band, and all in a band alike. */
function ranked(list: readonly string[], sizes: readonly number[], weights: string): Kind {
  const bands = weightedBy(weights);
  const within = sizes.map(uniform);
  const prices = within.map(({ total }, band) => price(bands.total, bands.size(band)) + price(total, 1));
  const starts = sizes.map((_, band) => sizes.slice(0, band).reduce((sum, size) => sum + size, 0));
  const byFirst: Record<string, { item: string; band: number; place: number }[]> = {};
  sizes.forEach((size, band) => {
    for (let place = 0; place < size; place++) {
      const item = list[starts[band]! + place]!;
      (byFirst[item[0]!] = byFirst[item[0]!] || []).push({ item, band, place });
    }
  });
  return {
    find(text, at, found) {
      for (const { item, band } of byFirst[text[at]!] || []) {
        if (text.slice(at, at + item.length) === item) found(at + item.length, prices[band]!);
      }
    },
    write(piece, to) {
      for (const { item, band, place } of byFirst[piece[0]!]!) {
        if (item !== piece) continue;
        to.push(bands, band);
        to.push(within[band]!, place);
      }
    },
    read(from) {
      const band = from.pop(bands);
      return list[starts[band]! + from.pop(within[band]!)]!;
    },
  };
}

/** One character of a stretch of Unicode, all of them alike. */
function block([first, count]: readonly [number, number]): Kind {
  const places = uniform(count);
  return {
    find(text, at, found) {
      const point = text.codePointAt(at)!;
      if (point >= first && point < first + count) found(at + String.fromCodePoint(point).length, price(count, 1));
    },
    write: (piece, to) => to.push(places, piece.codePointAt(0)! - first),
    read: (from) => String.fromCodePoint(first + from.pop(places)),
  };
}

/** A value that a field knows, always spelled alike. */
function shaped(shape: RegExp, length: number, field: Field<string>): Kind {
  const cost = Math.ceil(field.bits.max * 16);
  return {
    find(text, at, found) {
      const piece = text.slice(at, at + length);
      if (shape.test(piece) && accepts(field, piece)) found(at + length, cost);
    },
    write: (piece, to) => field.write(piece, to, ''),
    read: (from) => field.read(from),
  };
}

function accepts(field: Field<string>, piece: string): boolean {
  try {
    field.write(piece, new Symbols(), '');
    return true;
  } catch (error) {
    return false;
  }
}

const codeLengths = weightedBy(tables.MIXED_LENGTHS);
const letterLengths = weightedBy(tables.LETTER_LENGTHS);
const letters = weightedBy(tables.LETTERS);

/** All kinds of pieces but the first, the end of the text, in the order of the columns of CONTEXTS. */
export const KINDS: readonly Kind[] = [
  ranked(tables.WORDS, tables.WORD_BANDS, tables.WORD_BAND_WEIGHTS),
  run(DIGITS, weightedBy(tables.DIGIT_LENGTHS)),
  run(LOWER, letterLengths, letters),
  run(UPPER, letterLengths),
  run(DIGITS + 'abcdef', codeLengths),
  run(DIGITS + 'ABCDEF', codeLengths),
  run(DIGITS + LOWER, codeLengths),
  run(DIGITS + UPPER, codeLengths),
  run(UPPER + LOWER + DIGITS + '-_', codeLengths),
  run(PRINTABLE, codeLengths),
  ranked(tables.PUNCTUATION.split(''), tables.PUNCTUATION_BANDS, tables.PUNCTUATION_BAND_WEIGHTS),
  shaped(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 36, uuid()),
  shaped(/^20\d\d-\d\d-\d\d$/, 10, date()),
  ranked(unpack(HANZI, tables.HANZI_BANDS), tables.HANZI_BANDS, tables.HANZI_BAND_WEIGHTS),
  block(tables.OTHER_HANZI),
  ranked(tables.WIDE_PUNCTUATION.split(''), tables.WIDE_PUNCTUATION_BANDS, tables.WIDE_PUNCTUATION_BAND_WEIGHTS),
  block(tables.KANA),
  block(tables.HANGUL),
  block(tables.LATIN),
  block(tables.EMOJI),
  block(tables.FLAGS),
  block(tables.SYMBOLS),
  block(tables.GREEK_AND_CYRILLIC),
  block(tables.FULL_WIDTH),
  block(tables.ANY),
];
