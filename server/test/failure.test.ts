// The messages of whatever was thrown, in English and in Chinese.
import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import { describe, expect, test } from 'vitest';
import { chineseOf, describeError, messageOf } from '../src/command/failure';
import { errorOf } from './support/errors';

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const thrown: [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a symbol', Symbol('x')],
  ['an object without a prototype', Object.create(null)],
  ['a revoked Proxy', revoked],
  [
    'a message that throws',
    {
      get message() {
        throw new Error('inner');
      },
    },
  ],
  ['an error with a revoked cause', new Error('outer', { cause: revoked })],
  ['an error whose name throws', Object.defineProperty(new Error('a'), 'name', { get: () => revoked + '' })],
];

describe('whatever a schema module throws', () => {
  test.each(thrown)('has a message, and the functions never throw: %s', (_, error) => {
    expect(messageOf(error)).toEqual(expect.any(String));
    expect(describeError(error)).toEqual(expect.any(String));
    expect(chineseOf(error)).toBeUndefined();
  });
});

describe('the Chinese of a refused page', () => {
  test.each([
    '/pages/a',
    'pages/a?b=1',
    'pages/a#b',
    ' pages/a',
    'pages/a\t',
    '',
    '\ud800',
    'pages/scancode_time',
  ])('has no English phrase: %j', (page) => {
    const error = errorOf(() => getUnlimitedQRCode({ scene: '0', page }));
    const chinese = chineseOf(error)!;
    expect(chinese).toMatch(/^page：应为「[^」]+」/);
    expect(chinese.replace(JSON.stringify(page), '')).not.toMatch(/[a-z] [a-z]/i);
  });
});
