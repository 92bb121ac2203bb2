// The pieces that text is cut into: words, runs of digits or letters, Chinese characters and so on.
import { BASE64URL, characters, DIGITS, HEXADECIMAL, LOWER, UPPER } from '../coding/characters';
import type { Model } from '../coding/model';
import { uniform, weighted } from '../coding/model';
import { price, pricesOf } from '../coding/price';
import type { Field } from '../fields/field';
import { uuid } from '../fields/identifier';
import { date } from '../fields/time';
import { once } from '../once';
import type { PieceType } from './piece-type';
import { stretch } from './stretch';
import * as tables from './tables';

/** The model of frequencies that are written as text: each base-36 digit d stands for d² + 1. */
export function weightedBy(text: string): Model {
  return weighted(text.split('').map((digit) => Math.pow(parseInt(digit, 36), 2) + 1));
}

/** 1 to 32 characters of one alphabet, all equally likely. */
function run(alphabet: string, lengths: Model): PieceType {
  const body = characters(alphabet);
  const has: boolean[] = [];
  for (let i = 0; i < alphabet.length; i++) has[alphabet.charCodeAt(i)] = true;
  const each = price(alphabet.length, 1);
  const lengthPrices = pricesOf(lengths, 32);
  return {
    starts: alphabet,
    pieces(text, at, found) {
      for (let i = 0; i < 32 && has[text.charCodeAt(at + i)]; i++) {
        found(at + i + 1, each * (i + 1) + lengthPrices[i]!);
      }
    },
    write(piece, to) {
      to.push(lengths, piece.length - 1);
      body.push(piece, to);
    },
    read: (from) => body.pop(from.pop(lengths) + 1, from),
  };
}

/**
 * One item of a list that is cut into bands of these sizes: the items of a band share the weight of the band equally.
 *
 * @param isListed whether the type lists the starts of its pieces.
 */
function ranked(
  list: readonly string[],
  sizes: readonly number[],
  bandWeights: string,
  isListed = true,
): PieceType {
  const bands = weightedBy(bandWeights);
  const items: number[] = [];
  sizes.forEach((size, band) => {
    const weight = Math.floor((bands.frequency(band) * 4096) / size);
    for (let i = 0; i < size; i++) items.push(weight);
  });
  const model = weighted(items);
  const prices = pricesOf(model, list.length);
  const ranksByFirst: Record<string, number[]> = {};
  list.forEach((item, rank) => (ranksByFirst[item[0]!] = ranksByFirst[item[0]!] || []).push(rank));
  return {
    starts: isListed ? Object.keys(ranksByFirst).join('') : '',
    pieces(text, at, found) {
      for (const rank of ranksByFirst[text[at]!] || []) {
        const item = list[rank]!;
        if (text.startsWith(item, at)) found(at + item.length, prices[rank]!);
      }
    },
    write: (piece, to) => to.push(model, list.indexOf(piece)),
    read: (from) => list[from.pop(model)]!,
  };
}

/** One character of a stretch of Unicode, all equally likely. */
function block(first: number, count: number): PieceType {
  const points = uniform(count);
  const cost = price(count, 1);
  return {
    pieces(text, at, found) {
      const index = text.codePointAt(at)! - first;
      if (index >= 0 && index < count) found(at + (first + index > 0xffff ? 2 : 1), cost);
    },
    write: (piece, to) => to.push(points, piece.codePointAt(0)! - first),
    read: (from) => String.fromCodePoint(first + from.pop(points)),
  };
}

/** A value of a field that has one spelling. */
function shaped(
  starts: string,
  shape: RegExp,
  length: number,
  field: Field<string>,
  bits: number,
): PieceType {
  return {
    starts,
    pieces(text, at, found) {
      if (shape.test(text.slice(at, at + length))) found(at + length, bits * 16);
    },
    write: (piece, to) => field.write(piece, to, ''),
    read: (from) => field.read(from),
  };
}

/** All types of pieces, in the order of the columns of CONTEXTS; the first column, the end of the text, is no piece. */
export const pieceTypes = once((): readonly PieceType[] => {
  const letters = weightedBy(tables.LETTER_LENGTHS);
  const mixed = weightedBy(tables.MIXED_LENGTHS);
  const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
  return [
    ranked(tables.WORDS.split(' '), tables.WORD_BANDS, tables.WORD_BAND_WEIGHTS),
    run(DIGITS, weightedBy(tables.DIGIT_LENGTHS)),
    run(LOWER, letters),
    run(UPPER, letters),
    run(HEXADECIMAL, mixed),
    run(DIGITS + LOWER, mixed),
    run(DIGITS + UPPER, mixed),
    run(BASE64URL, mixed),
    run(printable, mixed),
    ranked(tables.PUNCTUATION.split(''), tables.PUNCTUATION_BANDS, tables.PUNCTUATION_BAND_WEIGHTS),
    shaped(HEXADECIMAL, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 36, uuid(), 128),
    // Every day but 29 February.
    shaped(
      '2',
      /^20\d\d-((0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)$/,
      10,
      date(),
      15,
    ),
    stretch,
    // Its starts are not listed: among kana and hangul such a character may be cheaper as a symbol or as full-width ASCII.
    ranked(
      tables.WIDE_PUNCTUATION.split(''),
      tables.WIDE_PUNCTUATION_BANDS,
      tables.WIDE_PUNCTUATION_BAND_WEIGHTS,
      false,
    ),
    block(0x3041, 191), // kana
    block(0xac00, 11172), // hangul
    block(0xa0, 432), // Latin with accents
    block(0x1f300, 2048), // emoji
    block(0x1f1e6, 26), // the letters that flags are made of
    block(0x2000, 3072), // symbols
    block(0x370, 448), // Greek and Cyrillic
    block(0xff01, 94), // full-width ASCII
    block(0, 0x110000), // anything
  ];
});
