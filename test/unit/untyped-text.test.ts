// encodeText and decodeText.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeQuery, decodeText, encodeText } from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import { uniform } from '../../src/coding/model';
import { START_OF_TEXT, writeText } from '../../src/text/core';
import { flawOf, type TextModel } from '../../src/text/model';
import { ALPHABET_NAMES } from './support/alphabets';
import { accepted, errorOf, sceneOf } from './support/expectations';
import { isScene, texts, textTo, toText } from './support/untyped-samples';
import { damagedOf, foreign, forged } from './support/untyped-scenes';

const wellFormed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !flawOf(text)),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...ALPHABETS.wechat), maxLength: 40 }),
  fc.constantFrom(...texts),
);

describe.each(ALPHABET_NAMES)('a text in the %s alphabet', (alphabet) => {
  test.each(texts)('comes back as it was: %j', (text) => {
    const scene = textTo(text, alphabet);
    expect(isScene(scene, alphabet)).toBe(true);
    expect(toText(scene, alphabet)).toBe(text);
  });

  test('comes back as it was, or is refused for its length, whatever it is', () => {
    let count = 0;
    fc.assert(
      fc.property(wellFormed, (text) => {
        const scene = sceneOf(() => textTo(text, alphabet));
        if (scene === undefined) return;
        count++;
        expect(isScene(scene, alphabet)).toBe(true);
        expect(toText(scene, alphabet)).toBe(text);
      }),
      { numRuns: 500 },
    );
    expect(count).toBeGreaterThan(200);
  });

  test('has one scene: no other scene is decoded as the text', () => {
    let count = 0;
    const isItself = (scene: string) => {
      const text = accepted(() => toText(scene, alphabet));
      if (text === undefined) return;
      count++;
      expect(textTo(text, alphabet)).toBe(scene);
    };
    fc.assert(fc.property(foreign(alphabet), isItself), { numRuns: 1000 });
    const damaged = damagedOf(texts, (text) => textTo(text, alphabet), alphabet);
    fc.assert(fc.property(damaged, isItself), { numRuns: 1000 });
    expect(count).toBeGreaterThan(20);
  });

  test('of characters of the alphabet grows by at most one character', () => {
    const own = fc
      .nat({ max: 31 })
      .chain((length) =>
        fc.string({ unit: fc.constantFrom(...ALPHABETS[alphabet]), minLength: length, maxLength: length }),
      );
    fc.assert(
      fc.property(own, (text) => {
        const scene = textTo(text, alphabet);
        expect(scene.length).toBeLessThanOrEqual(text.length + 1);
        expect(toText(scene, alphabet)).toBe(text);
      }),
      { numRuns: 500 },
    );
    for (const character of ALPHABETS[alphabet]) {
      for (let length = 0; length <= 31; length++) {
        expect(textTo(character.repeat(length), alphabet).length).toBeLessThanOrEqual(length + 1);
      }
    }
  });

  test('of legal characters grows by at most one character, up to a length', () => {
    const longest = { unreserved: 12, portable: 17, wechat: 31 }[alphabet];
    const legal = fc
      .nat({ max: longest })
      .chain((length) =>
        fc.string({ unit: fc.constantFrom(...ALPHABETS.wechat), minLength: length, maxLength: length }),
      );
    fc.assert(
      fc.property(legal, (text) => {
        const scene = textTo(text, alphabet);
        expect(scene.length).toBeLessThanOrEqual(text.length + 1);
        expect(toText(scene, alphabet)).toBe(text);
      }),
      { numRuns: 500 },
    );
    for (const character of ALPHABETS.wechat) {
      expect(textTo(character.repeat(longest), alphabet).length).toBeLessThanOrEqual(longest + 1);
    }
  });

  test('of legal characters comes back even where it grows by more than one character', () => {
    let grown = 0;
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom('id=', '&', ':', ';', '/', '?', 'WIFI', 'http', 'shop', 'Cafe', '+', 'user'),
        fc.nat().map(String),
        fc.string({ unit: fc.constantFrom(...ALPHABETS.wechat), minLength: 1, maxLength: 8 }),
      ),
      { minLength: 3, maxLength: 9 },
    );
    fc.assert(
      fc.property(parts, (some) => {
        const text = some.join('').slice(0, 31);
        const scene = sceneOf(() => textTo(text, alphabet));
        if (scene === undefined) return;
        if (scene.length > text.length + 1) grown++;
        expect(toText(scene, alphabet)).toBe(text);
      }),
      { numRuns: 2000 },
    );
    // Only characters outside of the alphabet can make it grow so much.
    if (alphabet === 'wechat') expect(grown).toBe(0);
    else expect(grown).toBeGreaterThan(20);
  });

  test('stands literally behind the last character of the alphabet where no spelling is shorter', () => {
    const last = ALPHABETS[alphabet].slice(-1);
    const text = { unreserved: '~K.7Q_x-Z~9_', portable: '~K!(7Q_x*Z9)', wechat: "~K!(7Q_x*Z'9)" }[alphabet];
    expect(textTo(text, alphabet)).toBe(last + text);
    expect(toText(last + text, alphabet)).toBe(text);
    // A text that the model makes shorter has another scene.
    expect(errorOf(() => toText(last + '178', alphabet)).code).toBe('scene');
  });

  const illFormed = ['\ud800', 'a\udc00', '\ude00\ud83d', '店\ud83d'];

  test.each(illFormed)('of ill-formed Unicode is refused, and named: %j', (text) => {
    const error = errorOf(() => textTo(text, alphabet));
    expect(error).toMatchObject({ code: 'value', value: text, path: '' });
    expect(error.message).toContain(JSON.stringify(text));
  });

  test.each(illFormed)('of ill-formed Unicode is in no scene: %j', (text) => {
    const scene = forged(alphabet, 'text', (to) => writeText(text, to, START_OF_TEXT));
    expect(errorOf(() => toText(scene, alphabet)).code).toBe('scene');
  });

  test('is refused where it does not fit, with the bits that it needs and the bits of a scene', () => {
    for (const text of ['饕餮'.repeat(12), '\u{10ffff}'.repeat(9), "~K!(7Q_x*Z'9".repeat(4)]) {
      const error = errorOf(() => textTo(text, alphabet));
      expect(error).toMatchObject({ code: 'length', value: text });
      const [needed, room] = error.message.match(/\d+\.\d/g)!.map(Number);
      expect(room).toBeCloseTo(32 * Math.log2(ALPHABETS[alphabet].length), 1);
      expect(needed).toBeGreaterThan(room!);
      expect(error.message).toContain('bits');
      expect(error.allowed).toContain(String(room));
    }
  });

  test('is of another version where its format does not exist yet', () => {
    for (const first of ALPHABETS[alphabet].slice(-4, -1)) {
      for (const rest of ['', 'a', 'Kd8x.Q', 'a'.repeat(31)]) {
        expect(errorOf(() => toText(first + rest, alphabet))).toMatchObject({ code: 'version' });
      }
    }
  });

  test('is not decoded from values that are not scenes', () => {
    const wrong = ['', 'a'.repeat(33), 'a b', '幸', 'a%', 'a"', undefined, null, 7, ['a'], {}];
    for (const scene of wrong) {
      expect(errorOf(() => toText(scene as string, alphabet))).toMatchObject({ code: 'scene', value: scene });
      expect(errorOf(() => decodeQuery(scene as string, { alphabet }))).toMatchObject({
        code: 'scene',
        value: scene,
      });
    }
  });
});

describe('a text', () => {
  test('is portable where no alphabet is named', () => {
    for (const text of texts) {
      expect(encodeText(text)).toBe(textTo(text, 'portable'));
      expect(decodeText(encodeText(text))).toBe(text);
    }
  });

  test.each([[undefined], [null], [178], [true], [['a']], [{}], [new String('a')], [Symbol('a')]])(
    'is a string, and not %s',
    (value) => {
      expect(errorOf(() => encodeText(value as unknown as string))).toMatchObject({
        code: 'value',
        value,
        path: '',
      });
    },
  );

  test('may have a model, and is decoded with that model', () => {
    const symbol = uniform(27);
    const letters: TextModel = {
      name: 'zh',
      bits: { least: 0, character: 5, end: 5 },
      write(text, to) {
        for (const letter of text) to.push(symbol, letter.charCodeAt(0) - 96);
        to.push(symbol, 0);
      },
      read(from) {
        let text = '';
        for (let next = from.pop(symbol); next > 0; next = from.pop(symbol))
          text += String.fromCharCode(96 + next);
        return text;
      },
    };
    const text = 'pneumonoultramicroscopicsilico';
    const scene = encodeText(text, { model: letters });
    expect(decodeText(scene, { model: letters })).toBe(text);
    expect(errorOf(() => decodeText(scene)).code).toBe('scene');
    expect(scene.length).toBeLessThan(encodeText(text).length);
  });

  test.each([0, 1, null, '', 'zh', true, {}, [], () => 0, Symbol('zh')])(
    'has a text model, and not %s',
    (value) => {
      const model = value as unknown as TextModel;
      for (const act of [() => encodeText('a', { model }), () => decodeText('a', { model })])
        expect(errorOf(act)).toMatchObject({ code: 'schema', value });
    },
  );
});
