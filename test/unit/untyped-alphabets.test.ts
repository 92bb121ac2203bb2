// The alphabet of scenes without a schema.
import { describe, expect, test } from 'vitest';
import { decodeQuery, decodeText, encodeQuery, encodeText, type AlphabetName } from '../../src';
import { accepted, errorOf } from './support/expectations';
import { texts, toText } from './support/untyped-samples';

describe('an alphabet', () => {
  test.each(['', 'Portable', 'toString', '__proto__', null, 7])('is one of two, and not %j', (alphabet) => {
    const options = { alphabet: alphabet as AlphabetName };
    for (const act of [
      () => encodeText('a', options),
      () => decodeText('a', options),
      () => encodeQuery({}, options),
      () => decodeQuery('a', options),
    ]) {
      expect(errorOf(act)).toMatchObject({ code: 'schema', value: alphabet });
    }
  });

  test('reads no scene of the other alphabet', () => {
    let mistaken = 0;
    const all = texts.filter((text) => text.length > 7);
    for (const text of all) {
      const scene = encodeText(text);
      if (accepted(() => toText(scene, 'wechat')) !== undefined) mistaken++;
    }
    expect(mistaken).toBe(0);
  });
});
