// Input far beyond a scene is refused before its symbols are worked out: by counts of work, not by times.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defineScene, encodeQuery, encodeText, integer, list, record, text } from '../../src';
import { Symbols } from '../../src/coding/interval';
import { PIECE_TYPES } from '../../src/text/pieces';
import { zh, zhText } from '../../src/zh';
import { errorOf } from './support/expectations';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The pieces that were looked for, and the symbols that were pushed, while something is refused. */
function workOf(refused: () => unknown) {
  const looked = PIECE_TYPES.map((type) => vi.spyOn(type, 'pieces'));
  const pushed = vi.spyOn(Symbols.prototype, 'push');
  const error = errorOf(refused);
  return {
    error,
    pieces: looked.reduce((sum, { mock }) => sum + mock.calls.length, 0),
    symbols: pushed.mock.calls.length,
  };
}

const longTexts = [
  '漢字あ'.repeat(1365),
  '幸福西饼'.repeat(1024),
  'x'.repeat(4096),
  '😀'.repeat(2048),
  '0'.repeat(4096),
];
const repeated = (count: number, valueOf: (i: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, valueOf(i)]));

describe('is refused after a small part of the work', () => {
  test.each(longTexts)('a text of 4,096 units: %.4s', (long) => {
    const { error, pieces } = workOf(() => encodeText(long));
    expect(error.code).toBe('length');
    expect(pieces).toBeLessThan(400 * 30 * 6);
    expect(workOf(() => encodeText(long, { model: zh })).error.code).toBe('length');
  });

  test.each(longTexts)('a list of 1,000 texts of 4,096 units: %.4s', (long) => {
    const scene = defineScene({ tags: list(text(), { max: 1000 }) });
    const tags = new Array<string>(1000).fill(long);
    const { error, pieces, symbols } = workOf(() => scene.encode({ tags }));
    expect(error.code).toBe('length');
    expect(pieces).toBeLessThan(400 * 30 * 20);
    expect(symbols).toBeLessThan(5000);
    expect(error.message.length).toBeLessThan(500);
    expect(defineScene({ tags: list(zhText(), { max: 1000 }) }).measure({ tags })).toMatchObject({
      fits: false,
    });
  });

  test('a list of 100 lists of numbers', () => {
    const scene = defineScene({ all: list(list(integer({ max: 9 }), { max: 1000 }), { max: 1000 }) });
    const all = Array.from({ length: 100 }, () => new Array<number>(1000).fill(9));
    const { error, symbols } = workOf(() => scene.encode({ all }));
    expect(error.code).toBe('length');
    // Every number is checked, and no symbol of it is kept.
    expect(symbols).toBeLessThan(100_200);
    all[99]![999] = 10;
    expect(errorOf(() => scene.encode({ all }))).toMatchObject({ code: 'value', path: 'all.99.999' });
  });

  test.each([
    ['1 MB in one value', { id: 'x'.repeat(1e6) }, 'value'],
    ['1 MB in values of 4,096', repeated(250, () => 'x'.repeat(4096)), 'length'],
    ['31 values of 4,096', repeated(31, () => '漢字あ'.repeat(1365)), 'length'],
    ['1 MB in short pairs', repeated(100_000, () => '12'), 'length'],
    ['a key of 5 MB', { ['k'.repeat(5e6)]: '1' }, 'value'],
    ['a key of 4,096', { ['k'.repeat(4096)]: '1' }, 'length'],
    [
      'a value that is wrong behind long ones',
      { ...repeated(31, () => '漢'.repeat(4096)), x: '\ud800' },
      'value',
    ],
  ])('a query of %s', (_, query, code) => {
    const { error, pieces } = workOf(() => encodeQuery(query as Record<string, string>));
    expect(error.code).toBe(code);
    expect(
      error.value === query ||
        Object.values(query).includes(error.value as string) ||
        error.value === Object.keys(query)[0],
    ).toBe(true);
    expect(pieces).toBeLessThan(400 * 30 * 20);
    expect(error.message.length).toBeLessThan(600);
  });

  test('a key of 5 MB in a record', () => {
    const key = 'k'.repeat(5e6);
    for (const scene of [defineScene({}), defineScene({ place: record({}) })]) {
      const error = errorOf(() => scene.encode({ place: { [key]: 1 }, [key]: 1 } as never));
      expect(error).toMatchObject({ code: 'value', reason: 'unknown-field' });
      expect(error.message.length).toBeLessThan(300);
    }
  });
});

describe('measure', () => {
  test('tells of long values that they do not fit, and the bits of the fields beside them', () => {
    const scene = defineScene({ shop: text(), table: integer({ max: 499 }) });
    const { length, fits, bits, header } = scene.measure({ shop: '漢字'.repeat(2000), table: 3 });
    expect(fits).toBe(false);
    expect(length).toBeGreaterThan(100);
    expect(bits.shop).toBeGreaterThan(800);
    expect(header).toBeCloseTo(Math.log2(1024 / 757), 6);
  });

  test('goes on to count beyond the room of a scene, up to 900 bits', () => {
    const scene = defineScene({ shop: text() });
    const bitsOf = (length: number) => scene.measure({ shop: '0'.repeat(length) }).bits.shop;
    for (const length of [100, 150, 200]) expect(bitsOf(length + 10)).toBeGreaterThan(bitsOf(length) + 30);
  });
});
