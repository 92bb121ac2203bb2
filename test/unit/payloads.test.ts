import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  decodeQuery,
  decodeText,
  defineScene,
  encodeQuery,
  encodeText,
  SceneError,
  type AlphabetName,
  type Field,
  type Scene,
} from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import { Symbols } from '../../src/coding/interval';
import { accepted } from './support/expectations';
import { payloads, typed, type Payload } from './support/payload-schemas';
import { optionsOf, splitByRouter } from './support/platform-options';

const require = createRequire(import.meta.url);
const ALPHABET_NAMES: AlphabetName[] = ['portable', 'wechat'];

const bitsPerCharacter = (alphabet: AlphabetName) => Math.log2(ALPHABETS[alphabet].length);
const capacityOf = (alphabet: AlphabetName) => 32 * bitsPerCharacter(alphabet);

type AnyScene = Scene<Record<string, Field<unknown>>>;

interface Carried {
  payload: Payload;
  poster: AnyScene;
  record: Record<string, unknown>;
  scene: string;
}

interface Refused {
  payload: Payload;
  names: string[];
  error: SceneError;
}

/** All payloads as scenes, and those that do not fit. */
function carryAll(alphabet: AlphabetName): { carried: Carried[]; refused: Refused[] } {
  const carried: Carried[] = [];
  const refused: Refused[] = [];
  for (const payload of payloads) {
    const { fields, record } = typed(payload);
    try {
      const poster = defineScene(fields, { alphabet });
      carried.push({ payload, poster, record, scene: poster.encode(record) });
    } catch (error) {
      if (!(error instanceof SceneError)) throw error;
      refused.push({ payload, names: Object.keys(fields), error });
    }
  }
  return { carried, refused };
}

const all = { portable: carryAll('portable'), wechat: carryAll('wechat') };

describe('records that people want to carry', () => {
  test('are as many as were collected', () => {
    expect(payloads).toHaveLength(154);
    for (const { record, kinds } of payloads) expect(Object.keys(record)).toHaveLength(kinds.length);
  });

  test('fit 32 characters, with few exceptions', () => {
    expect(all.portable.carried.length).toBeGreaterThanOrEqual(143);
    expect(all.wechat.carried.length).toBeGreaterThanOrEqual(all.portable.carried.length);
  });

  test.each(ALPHABET_NAMES)(
    'are refused with every field and its bits where they do not fit: %s',
    (alphabet) => {
      for (const { names, error } of all[alphabet].refused) {
        expect(['schema', 'length']).toContain(error.code);
        const shares = [...names, 'header'].map((name) => {
          const bits = new RegExp(`[ :,]${name} (\\d+\\.\\d)(,|$)`).exec(error.message)?.[1];
          expect(bits, `${name} in ${error.message}`).toBeDefined();
          return Number(bits);
        });
        const sum = Number(/^\d+\.\d/.exec(error.message)![0]);
        expect(Math.abs(shares.reduce((a, b) => a + b) - sum)).toBeLessThan(0.06 * (shares.length + 1));
        expect(sum).toBeGreaterThan(capacityOf(alphabet));
      }
    },
  );

  describe.each(ALPHABET_NAMES)('come back exactly from %s scenes', (alphabet) => {
    test.each(all[alphabet].carried.map((one) => [one.payload.title, one] as const))('%s', (_, carried) => {
      const { poster, record, scene } = carried;
      expect(scene.length).toBeLessThanOrEqual(32);
      for (const character of scene) expect(ALPHABETS[alphabet]).toContain(character);
      expect(poster.decode(scene)).toStrictEqual(record);
      const options = optionsOf(scene);
      expect(Object.keys(options).length).toBeGreaterThanOrEqual(17);
      for (const [shape, each] of Object.entries(options)) {
        expect(poster.read(each), `${shape}: ${JSON.stringify(each)}`).toStrictEqual(record);
      }
    });
  });

  test('also come back from wechat scenes that a router has split', () => {
    const split = all.wechat.carried.filter(({ scene }) => splitByRouter(scene));
    expect(split.length).toBeGreaterThan(5);
  });

  test('never need more characters in the wechat alphabet', () => {
    const lengths = new Map(all.portable.carried.map(({ payload, scene }) => [payload.title, scene.length]));
    for (const { payload, scene } of all.wechat.carried) {
      expect(scene.length).toBeLessThanOrEqual(lengths.get(payload.title) ?? 32);
    }
  });
});

describe('the length of a scene', () => {
  /** Characters that these bits take at the most, with 12 bits of check or what is left, and two to spare. */
  const bound = (bits: number, alphabet: AlphabetName, check = 12) =>
    Math.ceil(
      (Math.min(bits + check, Math.max(bits, capacityOf(alphabet))) + 2) / bitsPerCharacter(alphabet),
    );

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(ALPHABET_NAMES)('is within two bits of the ideal for every record: %s', (alphabet) => {
    for (const { payload, poster, record, scene } of all[alphabet].carried) {
      const { header, ...fields } = poster.measure(record).bits;
      const payloadBits = Object.values(fields).reduce((a, b) => a! + b!, 0)!;
      const version = Math.log2(1024 / 760);
      expect(header, payload.title).toBeCloseTo(
        version + Math.min(12, capacityOf(alphabet) - version - payloadBits),
        9,
      );
      expect(scene.length, payload.title).toBeLessThanOrEqual(bound(payloadBits + version, alphabet));
      expect(poster.measure(record)).toMatchObject({ length: scene.length, limit: 32, fits: true });
      expect(scene.length).toBeLessThanOrEqual(poster.maxLength);
    }
  });

  test('is no longer than 32 only where the ideal is', () => {
    for (const { error, payload } of all.portable.refused) {
      const needed = Number(/^\d+\.\d/.exec(error.message)![0]);
      expect(needed, payload.title).toBeGreaterThan(capacityOf('portable'));
    }
  });

  /** The bits of the first draft that is tried: of the text model, with the format before it. */
  function idealOf(encode: () => string): { bits: number; scene: string | undefined } {
    const drafts: Symbols[] = [];
    const original = Symbols.prototype.encode;
    vi.spyOn(Symbols.prototype, 'encode').mockImplementation(function (this: Symbols, ...given) {
      drafts.push(this);
      return original.apply(this, given);
    });
    let scene: string | undefined;
    try {
      scene = encode();
    } catch (error) {
      expect(error).toMatchObject({ name: 'SceneError', code: 'length' });
    }
    vi.restoreAllMocks();
    return { bits: drafts[0]!.bits(), scene };
  }

  test.each(ALPHABET_NAMES)(
    'is within two bits of the ideal for every query without a schema: %s',
    (alphabet) => {
      let count = 0;
      for (const { record, title } of payloads) {
        const { bits, scene } = idealOf(() => encodeQuery(record, { alphabet }));
        if (bits <= capacityOf(alphabet) - 2) expect(scene, title).toBeDefined();
        if (scene === undefined) continue;
        count++;
        expect(scene.length, title).toBeLessThanOrEqual(bound(bits, alphabet));
        expect(bits, title).toBeLessThanOrEqual(capacityOf(alphabet));
        expect(decodeQuery(scene, { alphabet })).toStrictEqual(record);
      }
      expect(count).toBeGreaterThan(90);
    },
  );

  test.each(ALPHABET_NAMES)(
    'is within two bits of the ideal for every text without a schema: %s',
    (alphabet) => {
      const texts = new Set(
        payloads.flatMap(({ record }) => [...Object.values(record), Object.values(record).join(' ')]),
      );
      for (const text of texts) {
        const { bits, scene } = idealOf(() => encodeText(text, { alphabet }));
        if (bits <= capacityOf(alphabet) - 2) expect(scene, text).toBeDefined();
        if (scene === undefined) continue;
        const isLegal = /^[\w\-.!~*'()#$&+,/:;=?@]*$/.test(text);
        // What a scene could say as it is takes one character more at the most, if need be without a check.
        const most = isLegal ? Math.max(text.length + 1, bound(bits, alphabet, 0)) : Infinity;
        expect(scene.length, text).toBeLessThanOrEqual(Math.min(bound(bits, alphabet), most));
        expect(decodeText(scene, { alphabet })).toBe(text);
      }
      expect(texts.size).toBeGreaterThan(300);
    },
  );
});

describe('scenes that hand-written formats have printed', () => {
  const printed = readFileSync(new URL('./fixtures/legacy-scenes.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { scene: string }).scene);

  function isTaken({ decode }: Pick<AnyScene, 'decode'>, scene: string): boolean {
    return accepted(() => decode(scene)) !== undefined;
  }

  test('are none of the demo', () => {
    const demo = require('../../demo-miniprogram/scenes.js') as Record<
      string,
      { decode(scene: string): unknown }
    >;
    expect(Object.keys(demo)).toContain('poster');
    for (const { decode } of Object.values(demo)) {
      for (const scene of printed) expect(() => decode(scene), scene).toThrow();
    }
  });

  test.each(ALPHABET_NAMES)('are hardly ever taken for a scene of any schema: %s', (alphabet) => {
    const taken = all[alphabet].carried.flatMap(({ poster, payload }) =>
      printed.filter((scene) => isTaken(poster, scene)).map((scene) => `${scene} as ${payload.title}`),
    );
    // Of some 22,000 pairs; mostly texts of 32 characters, where a long record has left no room for a check.
    expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(10);
  });
});
