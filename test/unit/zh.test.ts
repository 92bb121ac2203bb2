// The Chinese text model, its field and its packed table.
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BitWriter, zhSource } from '../../scripts/train-zh/pack.mjs';
import { decodeText, defineScene, encodeText, integer, text } from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import { coreText } from '../../src/text/core';
import { PACKED } from '../../src/text/generated/zh';
import { isText } from '../../src/text/model';
import { BitReader, PackedBits } from '../../src/text/zh/bits';
import { Price } from '../../src/text/zh/price';
import { zh, zhText } from '../../src/zh';
import { accepted, errorOf, sceneOf } from './support/expectations';
import { listedPoints, referenceBits, trainedText } from './support/reference-zh';
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

const listed = fc.constantFrom(...listedPoints.map((point) => String.fromCodePoint(point)));
const anyText = fc.oneof(
  fc.constantFrom(...chinese, ...other),
  fc.string({ unit: 'binary', maxLength: 60 }).filter(isText),
  fc.string({ unit: 'grapheme', maxLength: 60 }).filter(isText),
  fc.string({ unit: 'binary-ascii', maxLength: 60 }),
  fc.string({ unit: listed, maxLength: 60 }),
  fc.string({ unit: fc.oneof(listed, fc.constantFrom('龘', '😀', '\0', '\x01')), maxLength: 60 }),
  fc.array(fc.constantFrom(...chinese, ...other), { maxLength: 4 }).map((parts) => parts.join('')),
);

describe('the Chinese text model', () => {
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

  test('costs the bits of the trained numbers, where it writes a text itself', () => {
    const texts = fc.oneof(fc.constantFrom(...chinese), fc.string({ unit: listed, maxLength: 20 }));
    fc.assert(
      fc.property(texts, (value) => {
        const [choice, ...own] = written(value).symbols;
        fc.pre(choice!.symbol === 0);
        expect(bitsOf(own)).toBeCloseTo(referenceBits(value), 6);
      }),
      { numRuns: 30 },
    );
  });

  test('writes Chinese itself, and leaves other texts to the core model', () => {
    for (const value of chinese.slice(1)) expect(written(value).symbols[0]!.symbol, value).toBe(0);
    for (const value of ['order/88231?from=qr', '안녕하세요', '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34'])
      expect(written(value).symbols[0]!.symbol, value).toBe(1);
  });

  test('leaves each stretch of unlisted characters to the core model as one text', () => {
    const bits = bitsOf(written('饕餮餐厅').symbols.slice(1));
    const core = taped((to) => coreText.write('饕餮', to)).bits();
    expect(bits - core).toBeCloseTo(referenceBits('饕餮餐厅'), 6);
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

describe('the packed table', () => {
  const generated = readFileSync(new URL('../../src/text/generated/zh.ts', import.meta.url), 'utf8');

  test('is the one that the script writes from the trained numbers, byte for byte', () => {
    expect(zhSource(trainedText) === generated).toBe(true);
  });

  test('names the digest of the trained numbers, which the script asserts', () => {
    const digest = createHash('sha256').update(trainedText).digest('hex');
    expect(generated).toContain(digest);
    const script = readFileSync(new URL('../../scripts/train-zh/write.mjs', import.meta.url), 'utf8');
    expect(script).toContain(digest);
    expect(script).toContain(`MODEL_BYTES = ${Buffer.byteLength(trainedText)};`);
  });

  test('is printable ASCII without quotes and backslashes', () => {
    expect(PACKED).toMatch(/^[\x20!\x23-\x5b\x5d-\x7e]+$/);
  });
});

describe('packed bits', () => {
  test('are read as they were written, from any position on', () => {
    const part = fc.oneof(
      fc.tuple(fc.constant('read'), fc.integer({ min: 1, max: 14 }), fc.nat()),
      fc.tuple(fc.constant('ones'), fc.constant(0), fc.nat(60)),
      fc.tuple(fc.constant('gamma'), fc.constant(0), fc.nat(4094)),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const writer = new BitWriter();
        const starts: number[] = [];
        for (const [kind, count, number] of parts) {
          starts.push(writer.length);
          if (kind === 'read') writer.write(number % 2 ** count, count);
          else if (kind === 'ones') writer.writeOnes(number);
          else writer.writeGamma(number);
        }
        const packed = new PackedBits(writer.join(new BitWriter()));
        const through = new BitReader(packed, 0);
        parts.forEach(([kind, count, number], i) => {
          expect(through.at()).toBe(starts[i]);
          for (const reader of [through, new BitReader(packed, starts[i]!)]) {
            if (kind === 'read') expect(reader.read(count)).toBe(number % 2 ** count);
            else expect(kind === 'ones' ? reader.readOnes() : reader.readGamma()).toBe(number);
          }
        });
      }),
    );
  });
});

describe('the price of symbols', () => {
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
