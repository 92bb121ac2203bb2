// Options and fields that defineScene refuses.
import { describe, expect, test } from 'vitest';
import { defineScene, flag, integer, type Fields, type SceneOptions } from '../../src';
import { errorOf } from './support/expectations';

describe('defineScene', () => {
  test.each<[string, SceneOptions]>([
    ['a version below 0', { version: -1 }],
    ['a version above 34', { version: 35 }],
    ['a fraction of a version', { version: 0.5 }],
    ['no version', { version: NaN }],
    ['a version in words', { version: '1' as never }],
    ['an unknown alphabet', { alphabet: 'base64' as never }],
    ['an alphabet that every object has', { alphabet: 'constructor' as never }],
    ['a check below 0', { check: -1 }],
    ['a check above 20', { check: 21 }],
    ['a fraction of a check', { check: 1.5 }],
    ['no check', { check: NaN }],
  ])('refuses %s', (_, options) => {
    const [[name, value]] = Object.entries(options) as [[string, unknown]];
    const error = errorOf(() => defineScene({ a: flag() }, options));
    expect(error).toMatchObject({ code: 'schema', value });
    expect(error.message).toContain(name);
  });

  test('names the alphabets that there are where it refuses another', () => {
    expect(errorOf(() => defineScene({ a: flag() }, { alphabet: 'base64' as never })).message).toBe(
      'an alphabet is unreserved or portable or wechat, not "base64"',
    );
  });

  test.each<[string, unknown, string]>([
    ['no fields', undefined, 'fields are an object'],
    ['null', null, 'fields are an object'],
    ['an array', [flag()], 'fields are an object'],
    ['a field that was not called', { a: integer }, 'a: integer is not called, write integer(…)'],
    ['undefined for a field', { a: undefined }, 'a: a field is needed, such as text(), not undefined'],
    ['text for a field', { a: 'integer' }, 'a: a field is needed, such as text(), not "integer"'],
  ])('refuses %s instead of fields', (_, fields, message) => {
    const error = errorOf(() => defineScene(fields as Fields));
    expect(error.code).toBe('schema');
    expect(error.message).toContain(message);
  });
});
