// The alphabet of scenes without a schema.
import { describe, expect, test } from 'vitest';
import { decodeQuery, decodeText, encodeQuery, encodeText, type AlphabetName } from '../../src';
import { ALPHABET_NAMES } from './support/alphabets';
import { accepted, errorOf, sceneOf } from './support/expectations';
import { texts, toText } from './support/untyped-samples';

describe('an alphabet', () => {
  test.each(['', 'Portable', 'toString', '__proto__', null, 7])('is one of three, and not %j', (alphabet) => {
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

  test('reads no scene of another alphabet', () => {
    const mistaken: string[] = [];
    const all = texts.filter((text) => text.length > 7);
    for (const [written, read] of ALPHABET_NAMES.flatMap((a) => ALPHABET_NAMES.map((b) => [a, b] as const))) {
      if (written === read) continue;
      for (const text of all) {
        const scene = sceneOf(() => encodeText(text, { alphabet: written }));
        if (scene && accepted(() => toText(scene, read)) !== undefined) mistaken.push(`${scene} as ${read}`);
      }
    }
    expect(mistaken).toEqual([]);
  });
});
