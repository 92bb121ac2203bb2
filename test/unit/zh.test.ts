// The Chinese text model and its field.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, defineScene, encodeText, integer, text } from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import { uniform } from '../../src/coding/model';
import { coreText } from '../../src/text/core';
import { flawOf } from '../../src/text/model';
import { Price } from '../../src/text/zh/price';
import { zh, zhText } from '../../src/zh';
import { accepted, errorOf, sceneOf } from './support/expectations';
import { matching } from './support/matching';
import { STRETCH } from './support/reference-chinese';
import { chinese as model, codeOwn, partsOf } from './support/reference-zh';
import { bitsOf, taped } from './support/reference-tape';

const written = (value: string) => taped((to) => zh.write(value, to));

const chinese = [
  '',
  '店',
  '老王烧烤（春熙路店）',
  '四川省成都市锦江区春熙路16号3栋1204室',
  '味道很好，送餐也快，下次还会再来！',
  '从北京到上海的高铁要多久？',
  '深圳市华强电子科技有限公司',
  '国务院召开会议研究部署经济工作',
  '臺灣高雄市左營區的國際機場',
  '2026年国庆节8折',
];
const other = [
  'a',
  'order/88231?from=qr',
  '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
  'カフェ・すし',
  '안녕하세요',
  '龘靐齉爩',
  '饕餮𠮷野家の牛丼😀店',
  '\0',
  '\x01',
  '店\0\x01店',
  '\u{10ffff}',
];
/** The first and the last Chinese character, and their neighbours. */
const edges = ['\u4dff', '一', '\u9fff', '\ua000'];

const listed = fc.constantFrom(...model.symbols.filter((symbol) => model.has(symbol)));
const anyText = fc.oneof(
  fc.constantFrom(...chinese, ...other),
  fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => !flawOf(text)),
  fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !flawOf(text)),
  fc.string({ unit: 'binary-ascii', maxLength: 60 }),
  fc.string({ unit: listed, maxLength: 60 }),
  fc.string({ unit: fc.oneof(listed, fc.constantFrom('龘', '😀', '\0', '\x01')), maxLength: 60 }),
  fc.array(fc.constantFrom(...chinese, ...other), { maxLength: 4 }).map((parts) => parts.join('')),
);

describe('the Chinese text model', () => {
  test.each(edges)('reads %s after a Chinese character, before one, and alone', (edge) => {
    for (const value of [`老王${edge}`, `${edge}老王`, edge]) expect(zh.read(written(value))).toBe(value);
  });

  test('reads every text that it wrote, of any Unicode', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const tape = written(value);
        expect(zh.read(tape)).toBe(value);
        expect(tape.isAtEnd()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('costs at most 8 bits more than the core model', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const core = taped((to) => coreText.write(value, to)).bits();
        expect(written(value).bits()).toBeLessThanOrEqual(core + 8);
      }),
      { numRuns: 500 },
    );
  });

  test('costs as many bits as it declares', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const { least, character, end } = zh.bits;
        const bits = written(value).bits();
        expect(bits).toBeGreaterThanOrEqual(least);
        expect(bits).toBeLessThanOrEqual(Array.from(value).length * character + end);
      }),
    );
  });

  test('has the symbols of the trained numbers, and is read by them, where it writes a text itself', () => {
    const texts = fc.oneof(
      fc.constantFrom(...chinese.slice(1)),
      fc.string({ unit: listed, minLength: 1, maxLength: 12 }),
      fc.string({ unit: fc.oneof(listed, fc.constantFrom('龘', '靐')), minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(texts, (value) => {
        const [choice, ...own] = written(value).symbols;
        fc.pre(choice!.symbol === 0);
        const writing = matching(own);
        codeOwn(
          (frequencies, symbol) => {
            expect(writing.ask(frequencies, symbol)).toBe(symbol);
            return symbol;
          },
          partsOf(value),
          String,
        );
        const reading = matching(own);
        expect(codeOwn(reading.ask, [], String)).toBe(value);
        expect([writing.left(), reading.left()]).toStrictEqual([0, 0]);
      }),
      { numRuns: 30 },
    );
  });

  test('writes Chinese itself, and leaves other texts to the core model', () => {
    for (const value of chinese.slice(1)) expect(written(value).symbols[0]!.symbol, value).toBe(0);
    for (const value of ['order/88231?from=qr', '안녕하세요', '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34'])
      expect(written(value).symbols[0]!.symbol, value).toBe(1);
  });

  test('leaves each stretch of other characters to the core model as one text', () => {
    const bits = bitsOf(written('好のな吃').symbols.slice(1));
    const core = taped((to) => coreText.write('のな', to)).bits();
    let own = 0;
    model.code(
      (frequencies, symbol) => {
        own += Math.log2(frequencies.reduce((sum, each) => sum + each, 0) / frequencies[symbol]!);
        return symbol;
      },
      ['好', STRETCH, '吃'],
      () => undefined,
    );
    expect(bits - core).toBeCloseTo(own, 6);
  });

  test('takes the longest word at each place, from the left', () => {
    const words = model.symbols.filter((symbol) => symbol.length > 1);
    expect(new Set(words.map((word) => word.length))).toStrictEqual(new Set([2, 3, 4]));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), listed), { minLength: 1, maxLength: 8 }),
        (parts) => {
          const value = parts.join('');
          const tape = written(value);
          expect(zh.read(tape)).toBe(value);
          const cut = partsOf(value);
          for (const [i, part] of cut.entries()) {
            const rest = cut.slice(i).join('');
            for (const word of words)
              if (rest.startsWith(word)) expect(word.length).toBeLessThanOrEqual(part.length);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  test('has words that all come back', () => {
    const words = model.symbols.filter((symbol) => symbol.length > 1);
    expect(words.filter((word) => zh.read(written(word)) !== word)).toStrictEqual([]);
  });

  test('takes the lists of two symbols for those of no other symbols, whatever it has written before', () => {
    const starts = ['', '，', ' ', '1'];
    const seconds = ['不', '请', '送', '2', '3', '主', '5'];
    const texts = seconds.flatMap((second) =>
      starts.flatMap((first) => [`龘${second}店`, `${first}${second}店`]),
    );
    // The ranks of the two symbols add up to 8192: no sum or difference of ranks may be the key of both.
    texts.push('老王曳店', '绍兴店', '老王蹭店', '孜然店');
    for (const value of texts) {
      const [choice, ...own] = written(value).symbols;
      if (choice!.symbol > 0) continue;
      expect(codeOwn(matching(own).ask, [], String)).toBe(value);
    }
  });

  test('has models whose symbols own all slots, each its own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: listed, minLength: 1, maxLength: 5 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (value, at) => {
          for (const { model, symbol } of written(value).symbols) {
            expect(model.total).toBeLessThanOrEqual(2 ** 27);
            expect(model.symbolAt(model.start(symbol))).toBe(symbol);
            expect(model.symbolAt(model.start(symbol) + model.frequency(symbol) - 1)).toBe(symbol);
            const slot = Math.floor(at * model.total);
            const owner = model.symbolAt(slot);
            expect(slot - model.start(owner)).toBeGreaterThanOrEqual(0);
            expect(slot - model.start(owner)).toBeLessThan(model.frequency(owner));
          }
        },
      ),
    );
  });

  test('uses the same model objects again, so that symbols can be compared', () => {
    for (const value of chinese) {
      const once = written(value).symbols;
      written('隔开');
      written(value).symbols.forEach(({ model }, i) => expect(model).toBe(once[i]!.model));
    }
  });
});

describe('scenes of the Chinese text model', () => {
  test('are decoded as their texts, for every text that fits', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('portable', 'wechat'), (value, alphabet) => {
        const scene = sceneOf(() => encodeText(value, { model: zh, alphabet }));
        if (scene !== undefined) expect(decodeText(scene, { model: zh, alphabet })).toBe(value);
      }),
      { numRuns: 300 },
    );
  });

  test('have one spelling: a scene that is decoded is the scene of its text', () => {
    const scenes = fc.oneof(
      fc.string({ unit: fc.constantFrom(...ALPHABETS.portable), minLength: 1, maxLength: 32 }),
      fc
        .tuple(fc.constantFrom(...chinese.slice(0, 8)), fc.nat(), fc.constantFrom(...ALPHABETS.portable))
        .map(([value, at, character]) => {
          const scene = encodeText(value, { model: zh });
          const start = at % scene.length;
          return scene.slice(0, start) + character + scene.slice(start + 1);
        }),
    );
    fc.assert(
      fc.property(scenes, (scene) => {
        const value = accepted(() => decodeText(scene, { model: zh }));
        if (value !== undefined) expect(encodeText(value, { model: zh })).toBe(scene);
      }),
      { numRuns: 1000 },
    );
  });

  test('are decoded only with their model', () => {
    const value = '老王烧烤（春熙路店）';
    expect(encodeText(value, { model: zh }).length).toBeLessThan(encodeText(value).length);
    expect(errorOf(() => decodeText(encodeText(value, { model: zh }))).code).toBe('scene');
  });

  test('are refused for a text with a lone surrogate', () => {
    expect(errorOf(() => encodeText('店\ud83d', { model: zh })).code).toBe('value');
  });
});

describe('zhText', () => {
  test('is a field like text, with fewer bits', () => {
    const record = { shop: '蜀香源火锅（春熙路店）', table: 18 };
    const inZh = defineScene({ shop: zhText(), table: integer({ max: 99 }) });
    const inCore = defineScene({ shop: text(), table: integer({ max: 99 }) });
    expect(inZh.decode(inZh.encode(record))).toStrictEqual(record);
    expect(inZh.encode(record).length).toBeLessThan(inCore.encode(record).length);
  });

  test('refuses a text above its bound, and a bound that makes no sense', () => {
    const named = defineScene({ name: zhText({ max: 4 }) });
    expect(named.decode(named.encode({ name: '欧阳晓明' })).name).toBe('欧阳晓明');
    const error = errorOf(() => named.encode({ name: '欧阳晓明啊' }));
    expect([error.code, error.path]).toStrictEqual(['value', 'name']);
    expect(errorOf(() => zhText({ max: -1 })).code).toBe('schema');
    expect(zhText({ max: 4 }).bits.max).toBe(4 * zh.bits.character + zh.bits.end);
  });
});

describe('the price of symbols', () => {
  test('is a logarithm, exact for powers of two, and half-way between them', () => {
    const priceOf = (total: number) => {
      const price = new Price();
      price.push({ ...uniform(total), total, frequency: () => 1 }, 0);
      return price.sum;
    };
    for (let bits = 0; bits <= 27; bits++) expect(priceOf(2 ** bits)).toBe(256 * bits);
    // 46341 is the first whole number above 2^15.5.
    expect([priceOf(46340), priceOf(46341)]).toStrictEqual([15.5 * 256 - 1, 15.5 * 256]);
  });

  test('is close to their cost, in 256ths of a bit', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const price = new Price();
        const { symbols } = written(value);
        for (const { model, symbol } of symbols) price.push(model, symbol);
        expect(Math.abs(price.sum / 256 - bitsOf(symbols))).toBeLessThanOrEqual(symbols.length / 100);
      }),
    );
  });
});
