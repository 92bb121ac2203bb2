import { expect, test } from 'vitest';
import { printable, printableValue } from '../src/printable';

test('characters that a terminal obeys are escaped, and JSON stays JSON of the same value', () => {
  const codes = [
    ...Array(0x20).keys(),
    0x7f,
    ...Array.from({ length: 0x20 }, (_, i) => 0x80 + i),
    0x202e,
    0x2066,
  ];
  const hostile = String.fromCharCode(...codes);
  expect(printable(hostile).replace(/[\t\n]/g, '')).toMatch(/^(\\u[\da-f]{4})+$/);
  expect(JSON.parse(printable(JSON.stringify({ [hostile]: hostile })))).toStrictEqual({ [hostile]: hostile });
  expect(printable('\u001b[2J')).toBe('\\u001b[2J');
});

test('other texts stay as they are', () => {
  for (const plain of ['幸福西饼 春熙路店', 'a\nb\tc', '🍢', '\\u001b', ''])
    expect(printable(plain)).toBe(plain);
});

test('a value takes one line, and is quoted where it could be taken for another text', () => {
  expect(printableValue('幸福西饼 春熙路店')).toBe('幸福西饼 春熙路店');
  expect(printableValue('a\nposter')).toBe('"a\\nposter"');
  expect(printableValue('\u009b2J')).toBe('"\\u009b2J"');
  expect(printableValue({ shop: '\u0007' })).toBe('{"shop":"\\u0007"}');
  expect(printableValue(undefined)).toBe('undefined');
  expect(printableValue(8)).toBe('8');
});
