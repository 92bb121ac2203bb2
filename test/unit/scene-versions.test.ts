// Versions of a schema: next, and upgrades.
import { describe, expect, test, vi } from 'vitest';
import { bare, defineScene, flag, id, integer, oneOf, optional, record, SceneError, uuid } from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import { randomFrom } from '../../scripts/random.mjs';
import { errorOf } from './support/expectations';
import { optionsOf } from './support/platform-options';
import { randomText } from './support/foreign-scenes';

describe('versions', () => {
  const threeVersions = () => {
    const upgradeTo1 = vi.fn((old: { goods: number; user: string }) => ({
      goods: String(old.goods),
      user: old.user,
      channel: 'poster' as const,
    }));
    const upgradeTo2 = vi.fn((old: { goods: string; user: string; channel: 'poster' | 'ad' }) => ({
      item: { goods: old.goods, channel: old.channel },
      from: old.user,
    }));
    const v0 = defineScene({ goods: integer({ max: 9_999 }), user: id() });
    const v1 = v0.next({ goods: id(), user: id(), channel: oneOf(['poster', 'ad']) }, upgradeTo1);
    const v2 = v1.next(
      { item: record({ goods: id(), channel: oneOf(['poster', 'ad', 'card']) }), from: optional(id()) },
      upgradeTo2,
    );
    return { v0, v1, v2, upgradeTo1, upgradeTo2 };
  };
  const old0 = { goods: 42, user: '40021' };
  const old1 = { goods: '43', user: '40022', channel: 'ad' } as const;
  const new2 = { item: { goods: '44', channel: 'card' }, from: '40023' } as const;

  test('are numbered from 0 on', () => {
    const { v0, v1, v2 } = threeVersions();
    expect([v0.version, v1.version, v2.version]).toStrictEqual([0, 1, 2]);
  });

  test('read the scenes of earlier versions, upgraded step by step', () => {
    const { v0, v1, v2 } = threeVersions();
    expect(v1.decode(v0.encode(old0))).toStrictEqual({ goods: '42', user: '40021', channel: 'poster' });
    expect(v2.decode(v0.encode(old0))).toStrictEqual({
      item: { goods: '42', channel: 'poster' },
      from: '40021',
    });
    expect(v2.decode(v1.encode(old1))).toStrictEqual({ item: { goods: '43', channel: 'ad' }, from: '40022' });
    expect(v2.decode(v2.encode(new2))).toStrictEqual(new2);
    for (const options of Object.values(optionsOf(v0.encode(old0)))) {
      expect(v2.read(options)).toStrictEqual({ item: { goods: '42', channel: 'poster' }, from: '40021' });
    }
  });

  test('leave earlier versions as they were', () => {
    const { v0, v1 } = threeVersions();
    expect(v0.decode(v0.encode(old0))).toStrictEqual(old0);
    expect(v1.decode(v1.encode(old1))).toStrictEqual(old1);
  });

  test('refuse the scenes of later versions', () => {
    const { v0, v1, v2 } = threeVersions();
    for (const [early, late, number] of [
      [v0, v1.encode(old1), 1],
      [v0, v2.encode(new2), 2],
      [v1, v2.encode(new2), 2],
    ] as const) {
      const error = errorOf(() => early.decode(late));
      expect(error).toMatchObject({ code: 'version', value: number });
      expect(error.message).toContain(`version ${number}`);
      expect(early.read({ scene: late })).toBeUndefined();
    }
  });

  test('upgrade neither foreign and damaged texts nor their own records', () => {
    const { v0, v2, upgradeTo1, upgradeTo2 } = threeVersions();
    const random = randomFrom(7);
    for (let i = 0; i < 5000; i++) {
      const foreign = randomText(random, ALPHABETS.portable, 1 + random.below(12));
      const before = upgradeTo1.mock.calls.length + upgradeTo2.mock.calls.length;
      let isRefused = false;
      try {
        v2.decode(foreign);
      } catch {
        isRefused = true;
      }
      if (isRefused) expect(upgradeTo1.mock.calls.length + upgradeTo2.mock.calls.length).toBe(before);
    }
    vi.clearAllMocks();
    const scene = v0.encode(old0);
    for (let at = 0; at < scene.length; at++) {
      const damaged = scene.slice(0, at) + (scene[at] === 'A' ? 'B' : 'A') + scene.slice(at + 1);
      expect(() => v2.decode(damaged)).toThrow(SceneError);
    }
    v2.decode(v2.encode(new2));
    expect(upgradeTo1).not.toHaveBeenCalled();
    expect(upgradeTo2).not.toHaveBeenCalled();
    v2.decode(scene);
    expect(upgradeTo1).toHaveBeenCalledTimes(1);
    expect(upgradeTo2).toHaveBeenCalledTimes(1);
  });

  test('throw the error that an upgrade throws', () => {
    const { v0 } = threeVersions();
    const failing = v0.next({ a: flag() }, () => {
      throw new RangeError('no such goods');
    });
    expect(() => failing.decode(v0.encode(old0))).toThrow(RangeError);
    expect(failing.read({ scene: v0.encode(old0) })).toBeUndefined();
  });

  test('refuse an upgrade that leaves out a field', () => {
    const { v0 } = threeVersions();
    const fields = { goods: integer({ max: 9_999 }), channel: oneOf(['poster', 'ad']) };
    for (const upgrade of [
      (old: unknown) => old,
      () => undefined,
      () => Promise.resolve({ channel: 'ad' }),
    ]) {
      const lacking = v0.next(fields, upgrade as never);
      expect(() => lacking.decode(v0.encode(old0))).toThrow(SceneError);
      expect(lacking.read({ scene: v0.encode(old0) })).toBeUndefined();
    }
    const none = v0.next(fields, (() => 7) as never);
    expect(errorOf(() => none.decode(v0.encode(old0)))).toMatchObject({
      reason: 'type',
      path: '',
      allowed: 'a record',
    });
    const lenient = v0.next({ goods: optional(id()) }, () => ({}));
    expect(lenient.decode(v0.encode(old0))).toStrictEqual({});
  });

  test('may branch, and each branch reads the earlier versions', () => {
    const { v0 } = threeVersions();
    const left = v0.next({ a: flag() }, () => ({ a: true }));
    const right = v0.next({ b: flag() }, () => ({ b: false }));
    expect(left.decode(v0.encode(old0))).toStrictEqual({ a: true });
    expect(right.decode(v0.encode(old0))).toStrictEqual({ b: false });
  });

  test('keep the alphabet and the check', () => {
    const wide = defineScene({ u: uuid() }, { alphabet: 'wechat', check: 0 });
    const next = wide.next({ u: uuid(), n: optional(flag()) }, (old) => old);
    const { header } = next.measure({ u: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34' });
    expect(header).toBeCloseTo(Math.log2(1024 / 120), 6);
    expect(next.maxLength).toBe(Math.ceil((128 + 2 + Math.log2(1024 / 120)) / Math.log2(82)));
  });

  test('cost the bits that the documents name', () => {
    const header = (version: number) => defineScene({}, { version, check: 0 }).measure({}).header;
    expect(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 34].map((version) => header(version).toFixed(1)),
    ).toStrictEqual([
      ...['0.4', '3.1', '4.7', '5.4', '6.0', '6.4', '7.0', '7.0', '8.0', '8.0', '10.0', '10.0'],
    ]);
  });

  test('may begin with any number up to 34, which is the last', () => {
    const fields = { n: integer({ max: 999 }) };
    const all = Array.from({ length: 35 }, (_, version) => defineScene(fields, { version }));
    all.forEach((scene, version) => {
      expect(scene.version).toBe(version);
      const encoded = scene.encode({ n: 7 });
      expect(scene.decode(encoded)).toStrictEqual({ n: 7 });
      all.forEach((other) => {
        if (other !== scene) expect(errorOf(() => other.decode(encoded)).code).toBe('version');
      });
    });
    expect(errorOf(() => all[34]!.next(fields, (old) => old)).code).toBe('schema');
    const next = all[7]!.next(fields, ({ n }) => ({ n: n + 1 }));
    expect(next.version).toBe(8);
    expect(next.decode(all[7]!.encode({ n: 7 }))).toStrictEqual({ n: 8 });
    expect(errorOf(() => next.decode(all[6]!.encode({ n: 7 }))).code).toBe('version');
  });

  test('go on up to 34 in one chain', () => {
    let scene = defineScene({ n: integer({ max: 999 }) });
    const printed = [scene.encode({ n: 0 })];
    while (scene.version < 34) {
      scene = scene.next({ n: integer({ max: 999 }) }, ({ n }) => ({ n: n + 1 }));
      printed.push(scene.encode({ n: 0 }));
    }
    printed.forEach((each, version) => {
      expect(scene.decode(each)).toStrictEqual({ n: 34 - version });
    });
  });
});

describe('versions of different alphabets and checks', () => {
  const fields = { n: integer({ max: 9999 }) };
  const v0 = defineScene(fields, { alphabet: 'wechat', check: 20 });
  const v1 = v0.next(fields, ({ n }) => ({ n: n + 1 }), { alphabet: 'portable', check: 12 });
  const v2 = v1.next({ ...fields, more: optional(flag()) }, ({ n }) => ({ n: n + 10 }), {
    alphabet: 'unreserved',
    readers: [bare('n')],
  });
  const v3 = v2.next(fields, ({ n }) => ({ n }), { check: 0 });
  const all = [v0, v1, v2, v3];

  test('are each read as they were written', () => {
    const { below } = randomFrom(13);
    for (let i = 0; i < 300; i++) {
      const n = below(9000);
      expect(all.map((scene) => v3.decode(scene.encode({ n })).n)).toStrictEqual([n + 11, n + 10, n, n]);
      expect(v2.read({ scene: v0.encode({ n }) })).toStrictEqual({ n: n + 11 });
    }
  });

  test('take the alphabet and the check of the version before, unless they have their own', () => {
    const scenes = all.map((scene) => scene.encode({ n: 7 }));
    expect(scenes.map(({ length }) => length)).toStrictEqual([6, 5, 6, 4]);
    expect(v3.encode({ n: 7 })).toBe(
      defineScene(fields, { version: 3, alphabet: 'unreserved', check: 0 }).encode({ n: 7 }),
    );
  });

  test('have readers of their own, for records of that version', () => {
    expect(v2.read({ scene: '42' })).toStrictEqual({ n: 42 });
    expect(v3.read({ scene: '42' })).toStrictEqual({ n: 42 });
    expect(v1.read({ scene: '42' })).toBeUndefined();
  });

  test('refuse a later version, and a scene of another alphabet that begins like a known version', () => {
    expect(errorOf(() => v2.decode(v3.encode({ n: 7 })))).toMatchObject({ code: 'version', value: 3 });
    expect(errorOf(() => v1.decode(v2.encode({ n: 7 }))).reason).not.toBe('alphabet');
    expect(errorOf(() => v3.decode('幸福'))).toMatchObject({ code: 'scene', reason: 'alphabet' });
    expect(errorOf(() => v3.decode('幸福')).allowed).toBe('1 to 32 wechat characters');
    // Only the oldest version has its characters.
    expect(errorOf(() => v3.decode('a#b')).reason).toBe('check');
    const foreignAlphabet = defineScene(fields, { alphabet: 'unreserved', check: 12 });
    expect(errorOf(() => v3.decode(foreignAlphabet.encode({ n: 7 }))).code).toBe('scene');
  });

  test('read no text but the scenes that they write, even without a check', () => {
    const small = { n: integer({ max: 99 }) };
    const first = defineScene(small, { check: 0 });
    const second = first.next(small, ({ n }) => ({ n }), { alphabet: 'wechat' });
    const counts = [0, 0];
    for (const a of ALPHABETS.wechat) {
      for (const b of ALPHABETS.wechat) {
        const { record, version } = second.inspect({ scene: encodeURIComponent(a + b) });
        if (!record) continue;
        counts[version]!++;
        expect([first, second][version]!.encode(record)).toBe(a + b);
      }
    }
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  test.each([{ alphabet: 'Wechat' }, { check: 21 }, { version: 4 }, { readers: [7] }, 7, null])(
    'are not defined with %j',
    (options) => {
      expect(errorOf(() => v3.next(fields, (old) => old, options as never)).code).toBe('schema');
    },
  );
});
