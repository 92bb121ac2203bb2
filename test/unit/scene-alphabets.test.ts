// The alphabets of scenes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineScene, snowflake, text } from '../../src';
import { randomFrom } from '../../scripts/random.mjs';
import { splitByRouter } from './support/platform-options';
import { isTaken } from './support/foreign-scenes';
import { snowflakes } from './support/schema-parts';
import type { AnyScene } from './support/any-scene';

describe('the alphabets', () => {
  const fields = { a: snowflake(), b: text() };
  const unreserved = defineScene(fields, { alphabet: 'unreserved' });
  const portable = defineScene(fields);
  const wechat = defineScene(fields, { alphabet: 'wechat' });
  const records = fc.record({ a: snowflakes, b: fc.string({ maxLength: 8 }) }, { noNullPrototype: true });

  test('write their own characters, and a wider alphabet never writes more of them', () => {
    let wider = 0;
    fc.assert(
      fc.property(records, (values) => {
        const [short, long] = [wechat.encode(values), portable.encode(values)];
        const narrow = unreserved.encode(values);
        expect(narrow).toMatch(/^[\w.~-]+$/);
        expect(long.length).toBeLessThanOrEqual(narrow.length);
        expect(encodeURIComponent(long)).toBe(long);
        // Nothing that a JSON encoder escapes.
        expect(long).not.toMatch(/["&'+/<=>\\]/);
        expect(short).toMatch(/^[\w!#$&'()*+,/:;=?@\-.~]+$/);
        expect(short.length).toBeLessThanOrEqual(long.length);
        expect(wechat.decode(short)).toStrictEqual(values);
        if (encodeURIComponent(short) !== short) wider++;
      }),
    );
    expect(wider).toBeGreaterThan(50);
  });

  test('do not read the scenes of each other', () => {
    const { below } = randomFrom(11);
    let taken = 0;
    for (let i = 0; i < 500; i++) {
      const values = { a: String(below(2 ** 32)), b: 'A12' };
      if (isTaken(portable as unknown as AnyScene, wechat.encode(values))) taken++;
      if (isTaken(wechat as unknown as AnyScene, portable.encode(values))) taken++;
    }
    expect(taken).toBeLessThan(3);
  });

  test('are read from all options, even behind a router that splits at the &', () => {
    const { below } = randomFrom(82);
    let split = 0;
    for (let i = 0; i < 1500; i++) {
      const values = { a: `${1 + below(2 ** 32)}${below(2 ** 26)}`, b: 'A12' };
      const scene = wechat.encode(values);
      const parts = splitByRouter(scene);
      // A key `q` has the link of an ordinary code.
      if (!parts || 'q' in parts) continue;
      split++;
      expect(wechat.read(parts), scene).toStrictEqual(values);
    }
    expect(split).toBeGreaterThan(30);
  });
});
