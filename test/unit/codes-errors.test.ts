// The error codes: every code that a caller can meet is explained, in both languages.
import { describe, expect, test } from 'vitest';
import { explainError } from '../../src/codes';
import type { ErrorExplanation } from '../../src/codes';
import { ERRCODES } from '../../src/codes/errors';

/** The codes of the documents, by what to do about them: whose fault, when again, what else fails. */
const CODES: Readonly<Record<string, readonly number[]>> = {
  'platform later request': [-1, 45103, -501001, -501002, -601001, -601003, -601008, -604102, -604103],
  'platform later every': [85113],
  'token token every': [40001, 40014, 42001],
  'quota minute every': [44990, 44991, 45011],
  'quota day every': [44993, 45009],
  'quota never alike': [45029, 48006],
  'quota never every': [-501003, -501004],
  'account never every': [
    -601034, 40125, 40164, 40243, 45035, 45063, 48001, 48004, 50002, 50004, 50007, 61003, 61004, 61007, 61024,
    85105, 85107, 85112, 89503, 89506, 89507,
  ],
  'caller never request': [40129, 40159, 40169],
  'caller never alike': [-604001, 40033, 40097, 40189, 41030, 47001, 85096],
  'caller never every': [
    -501005, -501007, -501019, -504001, -504002, -601002, -601004, -601011, -601018, -604100, -604101,
    -604104, 40002, 40013, 40066, 41001, 41002, 41004, 43002, 44002,
  ],
};
const ALL = Object.values(CODES).flat();

describe('an error of the platform', () => {
  test('is one of those that the platform documents, each once', () => {
    const inOrder = (codes: readonly number[]) => [...codes].sort((a, b) => a - b);
    expect(inOrder(ERRCODES)).toStrictEqual(inOrder(ALL));
    expect(new Set(ERRCODES).size).toBe(ERRCODES.length);
  });

  test.each(Object.entries(CODES))(
    'tells whose fault it is, when to call again, and what else fails: %s',
    (words, codes) => {
      for (const errcode of codes) {
        const { fault, retry, scope } = explainError(errcode)!;
        expect(`${fault} ${retry} ${scope}`, String(errcode)).toBe(words);
      }
    },
  );

  test.each(ALL)('is explained in both languages: %d', (errcode) => {
    const explanation = explainError(errcode)!;
    expect(explanation.errcode).toBe(errcode);
    for (const { en, zh } of [explanation.meaning, explanation.advice]) {
      expect(en).toMatch(/^[\x20-\x7e]{8,}$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });

  test.each([40129, 40169, 40033])(
    'names the escapes of a JSON library, which may be its cause: %d',
    (errcode) => {
      // `&` as six characters is illegal in a scene, or makes it too long.
      const { meaning, advice } = explainError(errcode)!;
      for (const language of ['en', 'zh'] as const)
        expect(meaning[language] + advice[language]).toContain('\\u0026');
    },
  );

  test('stays as it is, whatever a caller does to an explanation', () => {
    const before = explainError(40001);
    const changed = explainError(40001)!;
    Object.assign(changed.advice, { en: 'changed' });
    Object.assign(changed.meaning, { en: 'changed' });
    Object.assign(changed, { retry: 'never' } satisfies Partial<ErrorExplanation>);
    expect(explainError(40001)).toStrictEqual(before);
  });

  test.each([0, 40212, 9001001, NaN, '40129', undefined])(
    'that is not of these interfaces is not explained: %j',
    (errcode) => {
      expect(explainError(errcode as number)).toBeUndefined();
    },
  );
});
