// Errors in plain words: explain.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as library from '../../src';
import { decodeText, defineScene, id, integer, SceneError, snowflake, text } from '../../src';
import * as codes from '../../src/codes';
import { typeOf } from '../../src/error';
import { explain } from '../../src/schema';
import { PARTS, WORDS } from '../../src/schema/words';
import { acceptedTemplates, isFilled } from './support/accepted-values';
import { errorOf } from './support/expectations';
import { REFUSALS } from './support/refusals';

/** One error for every refusal of the library. */
const errors = Object.values(REFUSALS)
  .flat()
  .map(([, , attempt]) => errorOf(attempt));

/** The words of a text in Latin letters, but for quoted ones. */
function latinWords(text: string): string[] {
  return text.replace(/"[^"]*"/g, '').match(/[A-Za-z_]{2,}/g) ?? [];
}

/** Words that stay as they are: the names of functions, fields, choices and parameters, and what has no Chinese name. */
const NAMES = new Set([
  ...Object.keys({ ...library, ...codes }),
  ...errors.flatMap(({ path, allowed }) => [
    ...path.split('.'),
    ...latinWords(/(?:are|write|one of|only) ([^;]*)$/.exec(allowed)?.[1] ?? ''),
    ...latinWords(/write (.*);/.exec(allowed)?.[1] ?? ''),
  ]),
  ...errors.flatMap(({ message }) => latinWords(/, only (.*)/.exec(message)?.[1] ?? '')),
  ...[
    'scene',
    'openid',
    'UUID',
    'Date',
    'null',
    'portable',
    'scancode_time',
    'NaN',
    'next',
    'fromJSON',
    'upgrade',
  ],
  ...['application_id', 'isv_application_id', 'code_index', 'code_url', 'ABC', 'FF'],
  // Of an upgrade's own error.
  ...['no', 'text'],
]);

/** Accepted values that only parameters of codes have. */
const OF_CODES =
  /^a (page|colour|Date|multiple|text of \d)|^free of|least one character| or above$|bytes of|legal characters|application_id|the parameters are/;

describe('the words of an error', () => {
  test.each(['en', 'zh'] as const)('are there for every refusal, in %s', (language) => {
    for (const error of errors) {
      const words = explain(error, language);
      expect(words, error.message).not.toBe(error.message);
      expect(words).toMatch(language === 'en' ? /^[^{}]*(\{ r, g, b \})?[^{}]*\.$/ : /\p{sc=Han}.*。$/su);
      if (!error.message.includes('undefined')) expect(words).not.toContain('undefined');
    }
  });

  test('are the message and what to do, in English', () => {
    for (const error of errors) expect(explain(error, 'en')).toMatch(/\. [A-Z][^"]*\.$/);
    for (const error of errors) expect(explain(error, 'en').startsWith(`${error.message}. `)).toBe(true);
  });

  test('have no word of the English message, in Chinese', () => {
    for (const error of errors) {
      // A definition and an upgrade are code, of which the message tells; parameters of codes are named in English.
      if (error.code === 'schema' || error.reason === 'upgrade' || OF_CODES.test(error.allowed)) continue;
      const english = new Set(latinWords(error.message).filter((word) => !NAMES.has(word)));
      const left = latinWords(explain(error, 'zh')).filter((word) => english.has(word));
      expect(left, explain(error, 'zh')).toStrictEqual([]);
      expect(explain(error, 'zh')).not.toContain('undefined');
    }
  });

  test('begin with the place, in both languages', () => {
    for (const error of errors.filter(({ path }) => path !== '')) {
      expect(explain(error, 'zh').startsWith(`${error.path}：`)).toBe(true);
      expect(explain(error, 'en').startsWith(`${error.path}: `)).toBe(true);
    }
  });

  test('are all used', () => {
    const all = errors.map((error) => explain(error, 'en')).join('\n');
    for (const [situation, [advice]] of Object.entries(WORDS)) expect(all, situation).toContain(advice);
    const accepted = errors
      .map(({ allowed, message, value }) => `${allowed}\n${message}\n${typeOf(value)}`)
      .join('\n');
    for (const part of Object.keys(PARTS)) expect(accepted, part).toMatch(RegExp(part.replace('|最', '|at')));
  });
});

describe('the templates of accepted values in the sources', () => {
  const templates = acceptedTemplates();

  test('are found', () => {
    expect(templates).toContain('a whole number, * *');
    expect(templates).toContain('an array of at most * values');
    expect(templates).toContain('well-formed text of at most * characters');
  });

  test('are each in an error that is explained here', () => {
    const missed = templates.filter((template) => !errors.some(({ allowed }) => isFilled(template, allowed)));
    expect(missed).toStrictEqual([]);
  });
});

describe('a developer is told', () => {
  const poster = defineScene({ table: integer({ min: 1, max: 500 }), inviter: snowflake(), shop: text() });
  const good = { table: 8, inviter: '1795324876512231425', shop: '幸福西饼' };
  const wrong = (other: object) => errorOf(() => poster.encode({ ...good, ...other }));
  const v1 = poster.next({ table: integer({ max: 9 }) }, () => {
    throw new Error('no table');
  });
  const cases: [string, SceneError, string, string][] = [
    [
      'that a number was rounded before it came',
      wrong({ inviter: 1795324876512231400 }),
      'inviter: needs a string (digits from 0 to 18446744073709551615), got a number, whose last digits may be lost already. Pass a string, from the server on: JSON.parse rounds great ids.',
      'inviter：应为「一串数字，0 到 18446744073709551615」；收到「1795324876512231400」。请从服务端起就用字符串传：JSON.parse 会丢大 ID 的精度。',
    ],
    [
      'the range, and how to widen it',
      wrong({ table: 900 }),
      'table: 900 is not a whole number from 1 to 500. Give such a value; next() widens a field.',
      'table：应为「整数，1 到 500」；收到「900」。请改用这样的值；字段要放宽，用 next() 加版本。',
    ],
    [
      'the field that takes most',
      wrong({ shop: '饕餮'.repeat(20) }),
      'needs 134 characters, a scene has 32; shop takes most. 820.0 of 196.1 bits: table 9.0, inviter 64.0, shop 746.6, header 0.4. Shorten it, or print the id of what a server keeps.',
      '要 134 个字符，scene 最多 32 个；shop 占得最多。请缩短它，或存到服务端，码里只放 ID。',
    ],
    [
      'that a code is a newer one',
      errorOf(() => poster.decode(v1.encode({ table: 1 }))),
      'version 1 is not known here. Update the mini-program, unless it is foreign.',
      '这里不认识版本 1。请更新小程序；也可能是别处的码。',
    ],
    [
      'that an upgrade failed',
      v1.inspect({ scene: poster.encode(good) }).error!,
      'the upgrade from version 0 failed: no table. The code is sound: correct the upgrade.',
      '码没有问题，升级出错：「the upgrade from version 0 failed: no table」。请检查升级函数。',
    ],
    [
      'that a scene is a foreign one',
      errorOf(() => poster.decode('id-178')),
      'not a scene of this schema. It is mistyped, cut off, foreign, or of an edited schema: next() and readers keep old codes.',
      '不认识「"id-178"」。可能抄错、被截断、是别处的码，或改过字段定义：改字段用 next()，老格式配 readers。',
    ],
  ];
  test.each(cases)('%s', (_, error, en, zh) => {
    expect(explain(error, 'en')).toBe(en);
    expect(explain(error, 'zh')).toBe(zh);
  });

  test('the start of a long value, and no more', () => {
    const long = '饕餮'.repeat(2000);
    const scene = defineScene({ [long]: id() });
    for (const refused of [
      wrong({ table: long }),
      wrong({ shop: { [long]: long } }),
      wrong({ [long]: 1 }),
      errorOf(() => scene.encode({ [long]: long })),
      errorOf(() => scene.encode({ a: '1' })),
      errorOf(() => decodeText(long)),
    ])
      for (const language of ['en', 'zh'] as const)
        expect(explain(Object.assign(refused, { message: '' }), language).length).toBeLessThan(400);
  });
});

describe('explain', () => {
  test('keeps what a user wrote: names, choices, prefixes', () => {
    const fields = {
      ' to ': library.oneOf([' to ', 'an array of at most 3 values']),
      who: library.openid({ prefix: 'o_to_' }),
    };
    const scene = defineScene(fields);
    expect(
      explain(
        errorOf(() => scene.encode({ ' to ': ' or ' as never, who: '' })),
        'zh',
      ),
    ).toContain(' to ：应为「其中之一： to , an array of at most 3 values」；收到「" or "」。');
    expect(
      explain(
        errorOf(() => scene.encode({ ' to ': ' to ', who: 'x' })),
        'zh',
      ),
    ).toContain('开头为 o_to_」；');
  });

  test('explains an error that came as JSON, or of another copy of the library', () => {
    for (const error of errors.filter(({ reason }) => reason !== 'unknown-option' && reason !== 'upgrade')) {
      const sent = JSON.parse(JSON.stringify({ ...error, value: undefined })) as SceneError;
      const { length } = explain(sent, 'en');
      expect(length).toBeGreaterThan(20);
      expect(explain(sent, 'zh')).toMatch(/\p{sc=Han}/u);
      expect(explain(sent, 'zh')).not.toContain('undefined');
    }
  });

  test('gives every other error its own message', () => {
    for (const language of ['en', 'zh'] as const) {
      expect(explain(new RangeError('no such page'), language)).toBe('no such page');
      expect(explain('offline', language)).toBe('offline');
      expect(explain(null, language)).toBe('null');
      expect(explain({ message: 'offline' }, language)).toBe('offline');
    }
  });

  test('never throws, not even for what cannot be touched', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = new Proxy(new SceneError('value', 'a'), {
      get(_, key) {
        if (key === 'name') return 'SceneError';
        throw new Error('not to be asked');
      },
    });
    const symbol = Symbol('a');
    const bare = Object.create(null) as object;
    for (const odd of [proxy, throwing, symbol, bare])
      for (const language of ['en', 'zh'] as const) {
        expect(explain(odd, language)).toMatch(/./);
        for (const error of errors)
          for (const part of ['code', 'reason', 'path', 'value', 'allowed', 'message'])
            expect(explain({ ...error, name: 'SceneError', [part]: odd }, language)).toMatch(/./);
      }
  });

  test('never throws, whatever is thrown at it', () => {
    const odd = fc.anything();
    const error = fc
      .record({ code: odd, reason: odd, path: odd, value: odd, allowed: odd, message: odd })
      .chain((parts) =>
        fc.constantFrom(
          { ...parts, name: 'SceneError' },
          ...errors.map((refused) => ({ ...refused, value: parts.value, name: 'SceneError' })),
        ),
      );
    fc.assert(
      fc.property(fc.oneof(odd, error), fc.constantFrom('en', 'zh'), (thrown, language) => {
        expect(explain(thrown, language)).toMatch(/./su);
      }),
      { numRuns: 2000 },
    );
  });
});
