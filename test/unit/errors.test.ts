// SceneError: its reasons, its paths, and how it is known.
import { describe, expect, test } from 'vitest';
import { createContext, runInContext } from 'node:vm';
import { SceneError } from '../../src';
import { isSceneError } from '../../src/error';
import { codeNames, madeErrors } from './support/completeness';
import { errorOf } from './support/expectations';
import { REFUSALS } from './support/refusals';

describe('the reason of a SceneError', () => {
  const all = Object.entries(REFUSALS).flatMap(([reason, own]) =>
    own.map(([code, path, attempt], i) => [`${reason} ${i}`, { reason, code, path, attempt }] as const),
  );

  test.each(all)('tells what was wrong: %s', (_, { reason, code, path, attempt }) => {
    expect(errorOf(attempt)).toMatchObject({ name: 'SceneError', code, reason, path });
  });

  test('is one of those that the declarations list, and each of them occurs', () => {
    expect(Object.keys(REFUSALS).sort()).toStrictEqual(codeNames('SceneErrorReason').sort());
    expect(codeNames('SceneErrorReason').length).toBeGreaterThan(codeNames().length);
  });

  test('is given wherever an error is made', () => {
    expect(madeErrors().length).toBeGreaterThan(5);
    expect(madeErrors().filter(({ given }) => given < 6)).toStrictEqual([]);
  });

  test('is there where a user makes an error without one', () => {
    expect(new SceneError('value', 'no', 1, 'yes', 'a')).toMatchObject({
      code: 'value',
      value: 1,
      allowed: 'yes',
      path: 'a',
      reason: 'definition',
    });
    expect(new SceneError('scene', 'no')).toMatchObject({ value: undefined, allowed: '', path: '' });
    expect(new SceneError('scene', 'no', 1, '', '', 'check').reason).toBe('check');
  });
});

describe('a SceneError', () => {
  test('is known by its name, whichever copy of the library has made it', () => {
    const foreign = runInContext(
      `class SceneError extends Error { constructor() { super('no'); this.name = 'SceneError'; } }; new SceneError()`,
      createContext({}),
    ) as unknown;
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isSceneError(foreign)).toBe(true);
    expect(isSceneError(new SceneError('scene', ''))).toBe(true);
  });

  test('is nothing else', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = Object.defineProperty({}, 'name', {
      get() {
        throw new Error('not to be asked');
      },
    });
    for (const other of [new Error('no'), 'SceneError', null, undefined, 5, {}, proxy, throwing])
      expect(isSceneError(other)).toBe(false);
  });
});
