// The packed tables of the Chinese models, and the reader that unpacks them.
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Trained } from '../../scripts/train-text/pack.mjs';
import { BitWriter, packModel, parseModel, tableSource } from '../../scripts/train-text/pack.mjs';
import { readBase } from '../../src/text/chinese/base';
import { BitReader } from '../../src/text/chinese/bits';
import { readEnds } from '../../src/text/chinese/ends';
import { readList } from '../../src/text/chinese/lists';
import { EDGE, RARE, readSymbols, STRETCH } from '../../src/text/chinese/symbols';
import { PACKED as CORE } from '../../src/text/generated/core';
import { PACKED as ZH } from '../../src/text/generated/zh';
import { PositionReader } from '../../src/text/zh/positions';
import { readWords } from '../../src/text/zh/words';

const root = new URL('../../', import.meta.url);

describe.each([
  ['core', CORE, 32],
  ['zh', ZH, 64],
])('the table of %s', (name, packed, classes) => {
  const trained = readFileSync(new URL(`scripts/train-text/${name}-model.txt`, root), 'utf8');
  const generated = readFileSync(new URL(`src/text/generated/${name}.ts`, root), 'utf8');
  const model = parseModel(trained);
  const hasWords = name === 'zh';

  test('is the one that the script writes from the trained numbers, byte for byte', () => {
    expect(tableSource(name, trained) === generated).toBe(true);
  });

  test('names the digest of the trained numbers', () => {
    expect(generated).toContain(createHash('sha256').update(trained).digest('hex'));
  });

  test('is printable ASCII without quotes and backslashes', () => {
    expect(packed).toMatch(/^[\x20!\x23-\x5b\x5d-\x7e]+$/);
  });

  test('has all symbols of the trained numbers, and no dead one', () => {
    const bits = new BitReader(packed);
    const symbols = readSymbols(bits, classes, hasWords);
    const all = model.bands.flatMap((band) => band.symbols);
    expect(symbols.codes).toHaveLength(all.length);
    expect(new Set(symbols.codes).size).toBe(all.length);
    const standIns = [EDGE, RARE, ...(hasWords ? [STRETCH] : [])];
    for (const code of standIns) expect(symbols.codes[symbols.rankOf(code)]).toBe(code);
    for (const symbol of all) {
      if (/^[\u2400-\u2402]$/.test(symbol) || symbol.length > 1) continue;
      const rank = symbols.rankOfUnit(symbol.charCodeAt(0));
      expect(rank, symbol).toBeGreaterThanOrEqual(0);
      expect(rank, symbol).not.toBe(symbols.rankOf(RARE));
    }
  });

  test('has its classes, frequencies and links', () => {
    const bits = new BitReader(packed);
    const symbols = readSymbols(bits, classes, hasWords);
    readBase(bits, symbols);
    const ends = readEnds(bits);
    model.ends.forEach((row, view) => {
      row.slice(-13).forEach((root, i) => {
        const { total, frequency } = ends(i + 1, view);
        expect([total, frequency(0)]).toStrictEqual([1024, root ** 2 + 1]);
      });
    });
    expect(ends(14, 12)).toBe(ends(13, 9));
    for (const { own, band, symbols: members } of model.bands) {
      const group = symbols.groups[own]!.find((each) => each.band === band)!;
      expect(group.codes).toHaveLength(members.length);
    }
    if (!hasWords) return;
    const words = readWords(bits, symbols);
    expect(words).toStrictEqual(expect.arrayContaining(['产品']));
    expect(new Set(words)).toStrictEqual(
      new Set(model.bands.flatMap((band) => band.symbols.filter((symbol) => symbol.length > 1))),
    );
    for (const word of words) expect(word).toMatch(/^[\u4e00-\u9fff]{2,4}$/);
  });

  test('has lists of its own symbols, whose greatest weight is the greatest there is', () => {
    const known = new Set(model.bands.flatMap((band) => band.symbols));
    for (const { context, odds, successors } of model.lists) {
      const listed = [...context, ...successors.map(({ symbol }) => symbol)];
      expect(listed.filter((symbol) => !known.has(symbol))).toStrictEqual([]);
      expect(Math.min(...successors.map(({ level }) => level))).toBe(0);
      expect(odds).toBeGreaterThanOrEqual(0);
      expect(odds).toBeLessThan(16);
    }
  });
});

describe('a table of any numbers', () => {
  const numbers = (min: number, max: number, length: number) =>
    fc.array(fc.integer({ min, max }), { minLength: length, maxLength: length });
  const characters = ['␀', '␁', ...'的一是，。1aé《～龘鿿'];
  /** Models of three classes. */
  const models = fc
    .tuple(
      numbers(0, 2, characters.length),
      numbers(0, 24, characters.length),
      fc.array(numbers(0, 14, 3), { minLength: 3, maxLength: 3 }),
      fc.array(numbers(0, 31, 13), { minLength: 10, maxLength: 10 }),
      fc.uniqueArray(fc.integer({ min: 0, max: characters.length - 1 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 0, max: 15 }),
      numbers(0, 7, characters.length),
    )
    .map(([classes, bands, links, ends, listed, odds, levels]): Trained => {
      const groups = new Map<string, Trained['bands'][number]>();
      // Each class has a symbol.
      characters.forEach((symbol, i) => {
        const own = i < 3 ? i : classes[i]!;
        const band = bands[i]!;
        const group = groups.get(`${own} ${band}`) ?? { own, band, symbols: [] };
        groups.set(`${own} ${band}`, { ...group, symbols: [...group.symbols, symbol] });
      });
      const successors = listed.map((i) => ({
        symbol: characters[i]!,
        level: listed.length > 1 ? levels[i]! : 0,
      }));
      return {
        bands: Array.from(groups.values()),
        links,
        ends,
        lists: [{ context: ['␀'], odds, successors }],
      };
    });

  test('is unpacked as it was packed', () => {
    fc.assert(
      fc.property(models, (model) => {
        const bits = new BitReader(packModel(model));
        const symbols = readSymbols(bits, 3, false);
        const rankOf = (symbol: string) =>
          symbol === '␀' || symbol === '␁'
            ? symbols.rankOf('␀␁'.indexOf(symbol))
            : symbols.rankOfUnit(symbol.charCodeAt(0));
        for (const { own, band, symbols: members } of model.bands) {
          for (const symbol of members) {
            const group = symbols.groupOf[rankOf(symbol)]!;
            expect([group.own, group.band]).toStrictEqual([own, band]);
          }
        }
        const baseAfter = readBase(bits, symbols);
        for (const [symbol, row] of [0, 1, 2].map((own) => [characters[own]!, model.links[own]!] as const)) {
          const seen: number[] = [];
          baseAfter(rankOf(symbol), []).next((asked) => {
            if (seen.length < 3) for (let own = 0; own < 3; own++) seen.push(asked.frequency(own));
            return 0;
          }, rankOf(symbol));
          const sums = [0, 1, 2].map((own) =>
            symbols.groups[own]!.reduce((sum, { codes, share }) => sum + codes.length * share, 0),
          );
          expect(seen).toStrictEqual(sums.map((sum, own) => sum * 2 ** (14 - row[own]!)));
        }
        const ends = readEnds(bits);
        model.ends.forEach((row, view) =>
          row.forEach((root, i) => {
            expect(ends(i + 1, view).frequency(0)).toBe(root ** 2 + 1);
          }),
        );
        expect([bits.read(13), bits.gamma()]).toStrictEqual([1, symbols.rankOf(EDGE)]);
        const [{ successors, odds }] = model.lists as [Trained['lists'][number]];
        const list = readList(bits, bits.gamma() + 1, symbols.codes.length);
        const sorted = successors.slice().sort((a, b) => rankOf(a.symbol) - rankOf(b.symbol));
        expect(list.successors).toStrictEqual(sorted.map(({ symbol }) => rankOf(symbol)));
        const weights = sorted.map(({ level }) => 2048 >> level);
        expect(list.weights).toStrictEqual(weights);
        const sum = weights.reduce((all, weight) => all + weight, 0);
        expect(list.escape).toBe(Math.floor((sum * 2 ** odds) / 512));
      }),
    );
  });
});

describe('packed bits', () => {
  test('are read as they were written, from any position on', () => {
    const part = fc.oneof(
      fc.tuple(fc.constant('read'), fc.integer({ min: 0, max: 13 }), fc.nat()),
      fc.tuple(fc.constant('rice'), fc.integer({ min: 0, max: 14 }), fc.nat(60000)),
      fc.tuple(fc.constant('gamma'), fc.constant(0), fc.nat(8190)),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const writer = new BitWriter();
        const starts: number[] = [];
        const numberOf = ([kind, count, number]: readonly [string, number, number]) =>
          kind === 'read' ? number % 2 ** count : kind === 'rice' ? number % (64 * 2 ** count) : number;
        for (const each of parts) {
          const [kind, count] = each;
          starts.push(writer.length);
          if (kind === 'read') writer.write(numberOf(each), count);
          else if (kind === 'rice') writer.writeRice(numberOf(each), count);
          else writer.writeGamma(numberOf(each));
        }
        const bits = new PositionReader(writer.join());
        const read = ([kind, count]: readonly [string, number, number]) =>
          kind === 'read' ? bits.read(count) : kind === 'rice' ? bits.row(1, count)[0] : bits.gamma();
        expect(parts.map(read)).toStrictEqual(parts.map(numberOf));
        for (let i = parts.length - 1; i >= 0; i--) {
          bits.goTo(starts[i]!);
          expect(bits.at()).toBe(starts[i]);
          expect(read(parts[i]!)).toBe(numberOf(parts[i]!));
        }
      }),
    );
  });

  test('hold rows, ascending numbers, and numbers around a middle', () => {
    const row = fc.array(fc.nat(300), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(row, fc.integer({ min: 0, max: 8 }), (gaps, k) => {
        const writer = new BitWriter();
        for (let times = 0; times < 3; times++) for (const gap of gaps) writer.writeRice(gap, k);
        const bits = new BitReader(writer.join());
        expect(bits.row(gaps.length, k)).toStrictEqual(gaps);
        let next = -1;
        expect(bits.ascending(gaps.length, k)).toStrictEqual(gaps.map((gap) => (next += gap + 1)));
        const around = gaps.map((gap) => 7 + (gap % 2 ? -(gap + 1) / 2 : gap / 2));
        expect(bits.around(7, gaps.length, k)).toStrictEqual(around);
      }),
    );
  });
});
