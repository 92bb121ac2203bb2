// The state of the playground in its address, and the code and the readings that follow from it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf, stateInHash } from '../../docs/.vitepress/theme/playground/address';
import { makeScene, schemaOf } from '../../docs/.vitepress/theme/playground/evaluate';
import { EXAMPLES, startState } from '../../docs/.vitepress/theme/playground/examples';
import { codeOf } from '../../docs/.vitepress/theme/playground/page-code';
import { read } from '../../docs/.vitepress/theme/playground/reading';
import { emptyState } from '../../docs/.vitepress/theme/playground/state';

describe('the address', () => {
  test('gives back every state', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (text, record) => {
          const state = {
            ...startState(),
            samples: text,
            pasted: text,
            record: JSON.parse(JSON.stringify(record)) as typeof record,
          };
          const hash = hashOf(state);
          expect(hash).toMatch(/^#s=[\w+$-]*$/);
          expect(JSON.stringify(stateInHash(hash))).toBe(JSON.stringify(state));
        },
      ),
    );
  });

  test('that is damaged, or of something else, gives none', () => {
    const hash = hashOf(startState());
    for (const other of [
      '',
      '#',
      '#title',
      '#s=',
      '#s=%',
      hash.slice(0, -9),
      hashOf({ ...emptyState(), fields: [1] as never }),
    ])
      expect(stateInHash(other)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => stateInHash(`#s=${text}`) === undefined));
  });

  test('of each example stays below the length that chats cut off', () => {
    for (const { samples } of EXAMPLES)
      expect(hashOf({ ...startState(), samples }).length).toBeLessThan(1500);
  });
});

describe('reading', () => {
  const { scene } = makeScene({ ...startState(), fields: [{ name: 'id', kind: 'id' }] }, {});
  const printed = scene!.encode({ id: '42' });

  test('a scene, a path, a link with it and options give the record with its bits', () => {
    for (const text of [
      printed,
      ` ${printed}\n`,
      `pages/a/a?scene=${printed}`,
      `{ query: { scene: '${printed}' } }`,
    ]) {
      const { by, fields, header } = read(text, scene, 'zh');
      expect(by).toBe('scene');
      expect(fields).toMatchObject([{ name: 'id', value: '42' }]);
      expect(header).toBeGreaterThan(12);
    }
  });

  test('a format made by hand is told, with its values and its reader', () => {
    expect(read('id=7&from=ad', scene, 'en')).toMatchObject({
      formatText: 'pairs()',
      texts: { id: '7', from: 'ad' },
    });
    expect(read('id=7', undefined, 'en').reason).toBeUndefined();
  });

  test('never throws, and always has a record, a reason or a format', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { by, reason } = read(text, scene, 'zh');
        expect(by ?? reason).toBeTruthy();
        read(text, undefined, 'en');
      }),
    );
  });
});

describe('code', () => {
  test('a page anywhere requires the scenes at the top', () => {
    const at = (page: string) =>
      codeOf({ schema: schemaOf(startState()), readers: [], record: {}, page, notOurs: '不是' })
        .javascript[1]!;
    expect(at('pages/a/b').text).toContain("require('../../scenes')");
    expect(at('index')).toMatchObject({ name: 'index.js' });
    expect(at('index').text).toContain("require('./scenes')");
    expect(at('index').text).toContain('return; // 不是\n');
  });

  test('records become literals of Python', () => {
    const record = { a: true, b: [false, null], c: { d: '"中' }, e: 1.5 };
    const { python } = codeOf({
      schema: schemaOf(startState()),
      readers: [],
      record,
      page: 'a',
      notOurs: '',
    });
    expect(python[0]!.text).toContain('{"a": True, "b": [False, None], "c": {"d": "\\"中"}, "e": 1.5}');
  });
});
