// The cases of texts.
import fc from 'fast-check';
import { text } from '../../../../src';
import { isWellFormed, type FieldCase } from '../field-case';

export const textCases: FieldCase[] = [
  {
    name: 'text',
    define: () => text({ max: 4 }),
    values: fc.string({ unit: 'binary', maxLength: 4 }).filter(isWellFormed),
    carried: ['', 'a', '0', '幸福西饼', '😀😀😀😀', '👩‍👦', '\0', '\n', '\u{10ffff}', '￿', '\u0301é', '%3D'],
    refused: [
      '幸福西饼店',
      '😀😀😀😀😀',
      'abcde',
      '\ud800',
      '\udc00',
      'a\udc00',
      '\ud83d',
      '\ude00\ud83d',
      0,
    ],
    allowed: 'well-formed text of at most 4 characters',
  },
  {
    name: 'text without a bound',
    define: () => text(),
    values: fc.string({ unit: 'binary', maxLength: 4 }).filter(isWellFormed),
    carried: ['', '幸福西饼店', '😀'.repeat(5), '0'.repeat(50)],
    refused: ['\ud800', 'a\udc00', 'a'.repeat(4097), 0],
    allowed: 'well-formed text of at most 4096 characters',
  },
  {
    name: 'text of no character',
    define: () => text({ max: 0 }),
    values: fc.constant(''),
    carried: [''],
    refused: ['a', ' '],
    allowed: 'well-formed text of at most 0 characters',
  },
];
