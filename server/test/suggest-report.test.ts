// The report on a suggested schema, as a terminal shows it.
import { describe, expect, test } from 'vitest';
import type { Suggestion } from 'miniprogram-scene/schema';
import { languageOf } from '../src/command/language';
import { describeSuggestion } from '../src/command/suggestion-report';
import { widthOf } from '../src/module-text/width';

const choices = Array.from({ length: 40 }, (_, i) => `门店${i}`);
const fields: Suggestion['fields'] = [
  { name: 'goods', field: { kind: 'integer', min: 0, max: 9_999_999 }, why: 'whole numbers', bits: 23.253 },
  { name: '桌号', field: { kind: 'optional', field: { kind: 'id' } }, why: '每桌不同', bits: 11 },
  { name: 'shop', field: { kind: 'oneOf', choices }, why: 'a closed list', bits: 5.3 },
  { name: 'a\nb\u001b[2J', field: { kind: 'text', model: 'core', max: null }, why: 'a\nb\u009b', bits: 30 },
];
const suggestion: Suggestion = {
  schema: {
    versions: [
      {
        version: 0,
        alphabet: 'portable',
        check: 12,
        fields: fields.map(({ name, field }) => ({ name, ...field })),
      },
    ],
  },
  fields,
  fits: { portable: 47, unreserved: 46, wechat: 50 },
  longest: 33,
  questions: [
    { path: 'shop', about: 'choices', message: 'Are these all?' },
    { path: '', about: 'fit', message: 'Leave out a\nfield.' },
  ],
  readers: [],
};

describe('the report', () => {
  test('is a table of the fields, how much fits, and the questions', () => {
    expect(describeSuggestion(suggestion, { used: 50, all: 50 }, 'en')).toBe(
      [
        'name             field                                     bits  why',
        'goods            integer({ max: 9999999 })                 23.3  whole numbers',
        '桌号             optional(id())                            11.0  每桌不同',
        "shop             oneOf(['门店0', '门店1', '门店2', '门店…   5.3  a closed list",
        '"a\\nb\\u001b[2J"  text()                                    30.0  a\\nb\\u009b',
        '',
        '50 samples',
        'that fit into 32 characters, by alphabet: unreserved 46/50, portable 47/50, wechat 50/50',
        'the longest needs 33 characters of 32',
        '',
        'To decide:',
        '- shop: Are these all?',
        '- Leave out a\\nfield.',
      ].join('\n'),
    );
  });

  test('is Chinese for Chinese developers', () => {
    const text = describeSuggestion({ ...suggestion, questions: [] }, { used: 50, all: 400 }, 'zh');
    const [header, ...lines] = text.split('\n');
    expect(header).toMatch(/^名称 +字段 +bit +理由$/);
    expect(lines.slice(4)).toStrictEqual([
      '',
      '400 条样本，用了其中 50 条',
      '32 个字符放得下的条数，按字符集：unreserved 46/50，portable 47/50，wechat 50/50',
      '最长的一条要 33 个字符，上限 32 个',
    ]);
  });

  test('has columns that begin at the same place, whatever the characters are', () => {
    const [, ...rows] = describeSuggestion(suggestion, { used: 50, all: 50 }, 'en').split('\n').slice(0, 5);
    const ends = rows.map((row) => widthOf(/^.* \d+\.\d/.exec(row)![0]));
    expect(new Set(ends).size).toBe(1);
  });
});

test.each([
  ['桌号 8', 6],
  ['goods', 5],
  ['，。', 4],
  ['ｱ', 1],
  ['🦊', 2],
  ['𝒳', 1],
  ['e\u0301', 1],
  ['𠮷', 2],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test.each([
  [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US' }, 'zh'],
  [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'zh-TW' }, 'zh'],
  [{ LC_MESSAGES: 'en_US', LANG: 'zh_CN' }, 'en'],
  [{ LANG: 'zh' }, 'zh'],
  [{ LANG: 'zha_CN' }, 'en'],
  [{ LC_ALL: 'C', LANG: 'zh_CN' }, 'en'],
])('%j speaks %s', (env, language) => {
  expect(languageOf(env as unknown as NodeJS.ProcessEnv)).toBe(language);
});
