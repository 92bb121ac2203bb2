// Sealed scenes of a schema with several versions: each is checked as its version wrote it, before any upgrade.
import { defineScene, flag, hex, id, integer, text } from 'miniprogram-scene';
import type { Fields, Scene } from 'miniprogram-scene';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sealScene } from '../src/index';
import { referenceSeal } from './support/seals';

const keys = ['a secret of 16 b'];
const field = 'seal';

const v0 = defineScene({ price: integer({ max: 999 }) });
const to1 = vi.fn(({ price }: { price: number }) => ({ price, seal: '0'.repeat(8) }));
const v1 = v0.next({ price: integer({ max: 999 }), seal: hex(8) }, to1);
const to2 = vi.fn(({ price }: { price: number; seal: string }) => ({
  seal: '0'.repeat(12),
  cents: price * 100,
}));
const v2 = v1.next({ seal: hex(12), cents: integer({ max: 99_999 }) }, to2, { alphabet: 'wechat', check: 3 });
const to3 = vi.fn((old: { seal: string; cents: number }) => ({ ...old, inviter: '7', isOld: true }));
const v3 = v2.next({ cents: integer({ max: 99_999 }), seal: hex(12), inviter: id(), isOld: flag() }, to3, {
  alphabet: 'portable',
});
const upgrades = [to1, to2, to3];

const sealed1 = sealScene(v1, { field, keys });
const sealed2 = sealScene(v2, { field, keys });
const sealed3 = sealScene(v3, { field, keys });
const newest = { cents: 5, inviter: '40021', isOld: false };

beforeEach(() => {
  upgrades.forEach((upgrade) => upgrade.mockClear());
});
const callsOfUpgrades = () => upgrades.map(({ mock }) => mock.calls);

describe('a sealed scene of an earlier version', () => {
  test('opens as a record of the newest version', () => {
    const upgraded = { cents: 1200, inviter: '7', isOld: true };
    expect(sealed3.open(sealed1.encode({ price: 12 }))).toStrictEqual({ record: upgraded, key: 0 });
    expect(sealed3.open(sealed2.encode({ cents: 1200 }))).toStrictEqual({ record: upgraded, key: 0 });
    expect(sealed2.open(sealed1.encode({ price: 12 }))).toStrictEqual({ record: { cents: 1200 }, key: 0 });
    expect(sealed3.open(sealed3.encode(newest))).toStrictEqual({ record: newest, key: 0 });
  });

  test('has the seal of that version, whatever comes later', () => {
    const seal = v1.decode(sealed1.encode({ price: 12 })).seal;
    expect(seal).toBe(referenceSeal(v1 as never, field, { price: 12 }, keys[0]!));
    // The version as a schema of its own is the same one.
    const alone = defineScene({ price: integer({ max: 999 }), seal: hex(8) }, { version: 1 });
    expect(sealScene(alone, { field, keys }).encode({ price: 12 })).toBe(sealed1.encode({ price: 12 }));
  });

  test('is upgraded after its seal was found right, and once', () => {
    sealed3.open(sealed1.encode({ price: 12 }));
    const seal = v1.decode(sealed1.encode({ price: 12 })).seal;
    const after1 = { seal: '0'.repeat(12), cents: 1200 };
    expect(callsOfUpgrades()).toStrictEqual([[], [[{ price: 12, seal }]], [[after1]]]);
  });

  test('is not upgraded where its seal is wrong', () => {
    const forged = [
      v1.encode({ price: 12, seal: '0'.repeat(8) }),
      v2.encode({ cents: 1200, seal: '0'.repeat(12) }),
    ];
    for (const scene of forged) {
      expect(v3.read({ scene })).toBeDefined();
      upgrades.forEach((upgrade) => upgrade.mockClear());
      expect(sealed3.open(scene).error!.code).toBe('forged');
      expect(callsOfUpgrades()).toStrictEqual([[], [], []]);
    }
  });

  test('is foreign where that version has no seal, and is not upgraded', () => {
    const { error } = sealed3.open(v0.encode({ price: 12 }));
    expect(error).toMatchObject({
      code: 'foreign',
      message: expect.stringContaining('version 0 has no seal'),
    });
    expect(callsOfUpgrades()).toStrictEqual([[], [], []]);
  });

  test.each([
    ['a shorter one than a seal may have', hex(7), '0'.repeat(7)],
    ['a text', text(), ''],
  ])('is foreign where the field of the seal was %s', (_, field, value) => {
    const old = defineScene({ seal: field });
    const now = old.next({ seal: hex(8) }, () => ({ seal: '0'.repeat(8) }));
    const { open } = sealScene(now, { field: 'seal', keys });
    expect(open(old.encode({ seal: value })).error!.code).toBe('foreign');
  });

  test('tells an upgrade that fails from a seal that is wrong', () => {
    const fault = new RangeError('no such price');
    to2.mockImplementationOnce(() => {
      throw fault;
    });
    const { error } = sealed3.open(sealed1.encode({ price: 12 }));
    expect(error).toMatchObject({
      name: 'SealError',
      code: 'upgrade',
      message: 'the seal is right, but an upgrade of the schema failed',
    });
    expect(error!.cause).toBe(fault);
  });
});

describe('a seal', () => {
  const scenes: [string, Scene<Fields>, object][] = [
    ['version 2', v2 as never, { cents: 1200 }],
    ['version 3', v3 as never, { cents: 1200, inviter: '40021', isOld: false }],
  ];

  test.each(scenes)('of one version is none in another: %s', (_, scene, record) => {
    const seals = scenes.map(([, each, its]) => referenceSeal(each as never, field, its, keys[0]!));
    const opened = seals.map((seal) => sealed3.open(scene.encode({ ...record, seal })).error?.code);
    const own = scenes.findIndex(([, each]) => each === scene);
    expect(opened).toStrictEqual(seals.map((_, i) => (i === own ? undefined : 'forged')));
  });

  test('of a schema is none in another one with the same scene', () => {
    // Only the fingerprint differs, so it is the definition that tells the seals apart, not only the scene.
    const one = defineScene({ a: id(), seal: hex(16) });
    const other = defineScene({ b: id(), seal: hex(16) });
    const seal = one.decode(sealScene(one, { field, keys }).encode({ a: '5' })).seal;
    expect(sealScene(other, { field, keys }).open(other.encode({ b: '5', seal })).error!.code).toBe('forged');
  });
});
