// The keys of sealed scenes: they change in turn, are compared in constant time, and are seen nowhere.
import { defineScene, hex, id } from 'miniprogram-scene';
import type * as crypto from 'node:crypto';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sealScene } from '../src/index';
import { errorOf } from './support/errors';
import { referenceSeal } from './support/seals';

const scene = defineScene({ inviter: id(), seal: hex(16) });
const record = { inviter: '40021' };
const field = 'seal';
const [OLD, NEW, OTHER] = ['the key of last year', 'the key of this year', 'the key of a stranger'];
const seal = (...keys: (string | Uint8Array)[]) => sealScene(scene, { field, keys });

describe('the keys', () => {
  test('change in turn: the first seals, all of them open', () => {
    const rotated = seal(NEW, OLD);
    expect(rotated.encode(record)).toBe(seal(NEW).encode(record));
    expect(rotated.open(seal(NEW).encode(record))).toStrictEqual({ record, key: 0 });
    expect(rotated.open(seal(OLD).encode(record))).toStrictEqual({ record, key: 1 });
    expect(rotated.open(seal(OTHER).encode(record)).error!.code).toBe('forged');
    expect(seal(NEW).open(seal(OLD).encode(record)).error!.code).toBe('forged');
  });

  test('are bytes, or the bytes of a text in UTF-8', () => {
    const bytes = Uint8Array.from({ length: 16 }, (_, i) => 255 - i);
    for (const key of [bytes, Buffer.from(bytes), '钥匙有十八字节', 'x'.repeat(200)]) {
      const { seal: made } = scene.decode(seal(key).encode(record));
      expect(made).toBe(referenceSeal(scene as never, field, record, key));
    }
    expect(seal(Buffer.from('钥匙有十八字节')).encode(record)).toBe(seal('钥匙有十八字节').encode(record));
  });

  test('have at least 16 bytes, whatever the number of their characters', () => {
    expect(() => seal('锁'.repeat(6))).not.toThrow();
    expect(errorOf(() => seal('锁'.repeat(5))).message).toContain('keys[0] has 15 bytes');
  });

  test('are copied: what happens to them later changes nothing', () => {
    const bytes = Buffer.from(NEW);
    const keys: (string | Uint8Array)[] = [bytes];
    const sealed = sealScene(scene, { field, keys });
    bytes.fill(0);
    keys[0] = OTHER;
    keys.push(OLD);
    expect(sealed.encode(record)).toBe(seal(NEW).encode(record));
    expect(sealed.open(seal(OLD).encode(record)).error!.code).toBe('forged');
  });

  test('stand in no message and no inspection', () => {
    const short = 'too short';
    const sealed = seal(OLD, NEW);
    const seen = [
      errorOf(() => seal(NEW, short)),
      errorOf(() => sealScene(scene, { field: 'none' as never, keys: [OLD] })),
      errorOf(() => sealScene(scene, { field, keys: OLD as never })),
      errorOf(() => sealScene(scene, { field, keys: { OLD } as never })),
      errorOf(() => sealed.encode({} as never)),
      sealed.open(seal(OTHER).encode(record)),
      sealed.open('a'),
      sealed,
    ];
    const text = inspect(seen, { depth: Infinity, showHidden: true }) + JSON.stringify(seen);
    for (const key of [OLD, NEW, OTHER, short]) expect(text).not.toContain(key);
  });
});

describe('a seal is compared in constant time', () => {
  const right = scene.decode(seal(NEW).encode(record)).seal;
  const compare = vi.spyOn(createRequire(import.meta.url)('node:crypto') as typeof crypto, 'timingSafeEqual');
  beforeAll(() => {
    syncBuiltinESMExports();
  });
  afterAll(() => {
    compare.mockRestore();
    syncBuiltinESMExports();
  });
  const otherDigit = (digit: string) => (digit === '0' ? '1' : '0');

  test.each([
    ['right', right, 1],
    ['wrong in its first digit', otherDigit(right[0]!) + right.slice(1), 2],
    ['wrong in its last digit', right.slice(0, -1) + otherDigit(right.at(-1)!), 2],
  ])('where it is %s', (_, given, comparisons) => {
    compare.mockClear();
    seal(NEW, OLD).open(scene.encode({ ...record, seal: given }));
    expect(compare.mock.calls.map(([a, b]) => [a.byteLength, b.byteLength])).toStrictEqual(
      Array.from({ length: comparisons }, () => [16, 16]),
    );
  });

  test('and by nothing else: no seal opens that the comparison refuses', () => {
    compare.mockReturnValueOnce(false);
    const sealed = seal(NEW);
    expect(sealed.open(sealed.encode(record)).error!.code).toBe('forged');
  });
});
