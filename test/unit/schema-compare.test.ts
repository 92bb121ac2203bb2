// compare: what an edit of a schema does to printed codes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineScene, flag, id, integer, oneOf, optional, text, variant } from '../../src';
import type { NamedDefinition, SceneDefinition, VersionDefinition } from '../../src/fields/definition';
import { compare, fromJSON } from '../../src/schema';
import { zh, zhText } from '../../src/zh';
import { randomFrom } from '../../scripts/random.mjs';
import { anyValue } from './support/any-value';
import { EDITS, randomForm } from './support/edited-schemas';
import { deepFreeze, errorOf } from './support/expectations';
import { editsOfField, editsOfVersion, FIELDS, type Edit } from './support/schema-edits';
import { findLost, areAllWritten } from './support/still-read';
import { withoutStacks } from './support/without-stacks';

type Versions = readonly VersionDefinition[];

function versionOf(
  fields: readonly NamedDefinition[],
  more: Partial<VersionDefinition> = {},
): VersionDefinition {
  return { version: 0, alphabet: 'portable', check: 12, fields, ...more };
}

/** Each field with digits and bits behind it, as many as fit: the scenes are full, and the longest have no room for a check. */
const FULL = new Map(
  FIELDS.map((field) => [field, filled(versionOf([{ name: 'a', ...field }], { alphabet: 'wechat' }))]),
);

function filled(version: VersionDefinition): VersionDefinition {
  const withMore = (more: NamedDefinition) => ({ ...version, fields: [...version.fields, more] });
  const candidates = [
    ...Array.from({ length: 60 }, (_, i) => withMore({ name: 'digits', kind: 'digits', length: 60 - i })),
    ...[3, 2, 1].map((length) => withMore({ name: 'bits', kind: 'code', alphabet: 'ab', length })),
  ];
  const longer = candidates.find((each) => isValid([each]) && areAllWritten(each));
  return longer ? filled(longer) : version;
}

function isValid(versions: Versions): boolean {
  try {
    fromJSON({ versions }, { models: { zh } });
    return true;
  } catch {
    return false;
  }
}

const isBreaking = (printed: unknown, now: unknown) => compare(printed, now).some(({ breaking }) => breaking);

/** The edits of a version that compare calls breaking, those that it calls harmless, those of which it is not right, and those of them that lose scenes. */
function judge(version: VersionDefinition, edits: readonly Edit<Versions>[], random = randomFrom(15)) {
  const printed = { versions: [version] };
  const breaking: string[] = [];
  const harmless: string[] = [];
  const wrong: string[] = [];
  for (const { edit, now } of edits) {
    if (!isValid(now)) continue;
    const isLost = findLost(printed, { versions: now }, random, 300) !== undefined;
    const isSaidToBe = isBreaking(printed, { versions: now });
    (isSaidToBe ? breaking : harmless).push(edit);
    if (isSaidToBe !== isLost) wrong.push(`${edit}: ${isLost ? 'a scene is lost' : 'nothing is lost'}`);
  }
  const missed = wrong.filter((each) => each.endsWith('a scene is lost'));
  return { breaking, harmless, wrong, missed };
}

const cases = FIELDS.map((field) => [JSON.stringify(field).slice(0, 60), field] as const);
const FURTHER = ['a further version', 'an equal further version'];

describe('an edit breaks printed codes if and only if a scene is refused or read otherwise', () => {
  withoutStacks();

  test.each(cases)('of the field %s', (_, field) => {
    for (const check of [0, 12]) {
      const version = versionOf([{ name: 'a', ...field }], { check });
      const edits = editsOfField(field).map(({ edit, now }) => ({
        edit,
        now: [{ ...version, fields: [{ ...now, name: 'a' }] }],
      }));
      const { breaking, wrong } = judge(version, edits);
      expect(wrong, `check ${check}`).toStrictEqual([]);
      expect(breaking.length).toBeGreaterThan(20);
    }
  });

  test.each([0, 1, 12, 20])('of a version with a check of %i', (check) => {
    for (const field of FIELDS.filter((_, i) => i % 3 === check % 3)) {
      const version = versionOf([{ name: 'a', ...field }], { check });
      const { harmless, wrong } = judge(version, editsOfVersion(version));
      expect(wrong, JSON.stringify(field)).toStrictEqual([]);
      expect(harmless, JSON.stringify(field)).toStrictEqual(FURTHER);
    }
  });

  test('of two choices among many, in a full scene whose other choices stay', () => {
    const choices = Array.from({ length: 700 }, (_, i) => `c${i}`);
    const swapped = choices.map((choice, i) => (i === 698 ? 'c699' : i === 699 ? 'c698' : choice));
    const form = (choices: readonly string[]) => ({
      versions: [
        versionOf([
          { name: 'a', kind: 'oneOf', choices },
          { name: 'rest', kind: 'digits', length: 56 },
        ]),
      ],
    });
    expect(
      fromJSON(form(swapped)).decode(fromJSON(form(choices)).encode({ a: 'c5', rest: '7'.repeat(56) })),
    ).toEqual({
      a: 'c5',
      rest: '7'.repeat(56),
    });
    expect(isBreaking(form(choices), form(swapped))).toBe(true);
  });

  test('of random schemas', () => {
    const random = randomFrom(20261127);
    const kinds = Object.keys(EDITS);
    for (let made = 0; made < 400;) {
      const form = { ...randomForm(random), check: random.pick([0, 1, 12, 20]) } as VersionDefinition;
      const edited = EDITS[kinds[made % kinds.length]!]!(form, random) as VersionDefinition | undefined;
      if (!edited) continue;
      made++;
      const { wrong } = judge(form, [{ edit: JSON.stringify([form, edited]), now: [edited] }], random);
      expect(wrong).toStrictEqual([]);
    }
  });
});

// Such scenes have no room for a check, so an edit that leaves the symbols alike may lose none of them.
describe('an edit of a schema whose scenes are full', () => {
  withoutStacks();

  test.each(cases)('is never missed: of the field %s', (_, field) => {
    const full = FULL.get(field)!;
    const rest = full.fields.slice(1);
    const edits = editsOfField(field).map(({ edit, now }) => ({
      edit,
      now: [{ ...full, fields: [{ ...now, name: 'a' }, ...rest] }],
    }));
    const ofField = judge(full, edits);
    const ofVersion = judge(full, editsOfVersion(full));
    expect(ofField.missed).toStrictEqual([]);
    expect(ofField.harmless).toStrictEqual([]);
    expect(ofVersion.missed).toStrictEqual([]);
    // A further version may not fit at all.
    expect(FURTHER).toEqual(expect.arrayContaining(ofVersion.harmless));
  });
});

describe('compare', () => {
  const printed = defineScene({
    goods: integer({ max: 500 }),
    shop: text({ max: 9 }),
    channel: oneOf(['poster', 'share', 'ad']),
    table: optional(integer({ min: 1, max: 60 })),
    at: variant('type', { home: {}, table: { number: id() } }),
  }).toJSON();
  const [{ fields }] = printed.versions as [VersionDefinition];
  const [goods, shop, channel, table, at] = fields as [
    NamedDefinition,
    NamedDefinition,
    NamedDefinition,
    NamedDefinition,
    NamedDefinition,
  ];
  const edited = (fields: readonly unknown[], more = {}) => ({
    versions: [{ ...printed.versions[0]!, fields, ...more }],
  });

  test.each<[string, unknown, path: string, message: string]>([
    [
      'a range',
      edited([{ ...goods, max: 999 }, shop, channel, table, at]),
      'fields.goods.max',
      'max was 500, is 999',
    ],
    [
      'a bound that is gone',
      edited([goods, { ...shop, max: null }, channel, table, at]),
      'fields.shop.max',
      'max was 9, is null',
    ],
    [
      'another kind',
      edited([{ name: 'goods', kind: 'id' }, shop, channel, table, at]),
      'fields.goods.kind',
      'kind was "integer", is "id"',
    ],
    [
      'a name',
      edited([goods, shop, channel, { ...table, name: 'seat' }, at]),
      'fields.table',
      '"table" was renamed to "seat"',
    ],
    ['a field that is gone', edited([goods, shop, channel, at]), 'fields.table', '"table" was removed'],
    ['a field more', edited([...fields, { name: 'new', kind: 'flag' }]), 'fields.new', '"new" was added'],
    ['the order', edited([shop, goods, channel, table, at]), 'fields.shop', '"shop" is before "goods" now'],
    [
      'a choice that moves',
      edited([goods, shop, { ...channel, choices: ['poster', 'ad', 'share'] }, table, at]),
      'fields.channel.choices.2',
      '"ad" is before "share" now',
    ],
    [
      'a choice more',
      edited([goods, shop, { ...channel, choices: ['poster', 'share', 'ad', 'door'] }, table, at]),
      'fields.channel.choices.3',
      '"door" was added',
    ],
    [
      'another choice',
      edited([goods, shop, { ...channel, choices: ['poster', 'share', 'door'] }, table, at]),
      'fields.channel.choices.2',
      '"ad" was renamed to "door"',
    ],
    [
      'a part of an optional field',
      edited([goods, shop, channel, { ...table, field: { kind: 'integer', min: 0, max: 60 } }, at]),
      'fields.table.field.min',
      'min was 1, is 0',
    ],
    [
      'a field of a branch',
      edited([
        goods,
        shop,
        channel,
        table,
        {
          ...at,
          branches: [
            { name: 'home', fields: [] },
            { name: 'table', fields: [{ name: 'number', kind: 'phone' }] },
          ],
        },
      ]),
      'fields.at.branches.table.fields.number.kind',
      'kind was "id", is "phone"',
    ],
    [
      'the alphabet',
      edited(fields, { alphabet: 'wechat' }),
      'alphabet',
      'alphabet was "portable", is "wechat"',
    ],
    ['the check', edited(fields, { check: 11 }), 'check', 'check was 12, is 11'],
  ])('tells the place of %s, what was and what is', (_, now, path, message) => {
    const [change, ...others] = compare(printed, now);
    expect(others).toStrictEqual([]);
    expect(change).toMatchObject({ path: `versions.0.${path}`, message, breaking: true });
    expect(change!.remedy).toMatch(/version 0 .*\bnext\b/);
  });

  test('tells every difference', () => {
    const now = edited(
      [{ ...goods, max: 9 }, { ...table, name: 'seat' }, { ...channel, choices: ['ad'] }, at],
      {
        check: 0,
      },
    );
    expect(compare(printed, now).map(({ path, message }) => `${path}: ${message}`)).toStrictEqual([
      'versions.0.check: check was 12, is 0',
      'versions.0.fields.goods.max: max was 500, is 9',
      'versions.0.fields.shop: "shop" was renamed to "seat"',
      'versions.0.fields.shop.kind: kind was "text", is "optional"',
      'versions.0.fields.channel.choices.0: "poster" was removed',
      'versions.0.fields.channel.choices.1: "share" was removed',
      'versions.0.fields.table: "table" was removed',
    ]);
  });

  test('tells an item that is gone from one that moves into another place', () => {
    const form = (choices: readonly string[]) => edited([{ name: 'a', kind: 'oneOf', choices }]);
    const changes = (was: string, now: string, language?: 'zh') =>
      compare(form(Array.from(was)), form(Array.from(now)), language).map(({ message }) => message);
    expect(changes('ab', 'ca')).toStrictEqual(['"b" was removed', '"c" was added']);
    expect(changes('xa', 'ac')).toStrictEqual(['"x" was removed', '"c" was added']);
    expect(changes('abc', 'adc')).toStrictEqual(['"b" was renamed to "d"']);
    expect(changes('ab', 'cab')).toStrictEqual(['"c" was added']);
    expect(changes('ab', 'ca', 'zh')).toStrictEqual(['"b" 被删除', '新增了 "c"']);
    expect(changes('abc', 'adc', 'zh')).toStrictEqual(['"b" 改名为 "d"']);
  });

  test('calls a further version harmless, whose codes have to be printed yet', () => {
    const v0 = defineScene({ goods: id() });
    const v1 = v0.next({ goods: id(), isNew: flag() }, (old) => ({ ...old, isNew: false }));
    expect(compare(v0.toJSON(), v1.toJSON())).toStrictEqual([
      { path: 'versions.1', breaking: false, message: 'version 1 was added', remedy: '' },
    ]);
    expect(compare(v1.toJSON(), v1.toJSON())).toStrictEqual([]);
  });

  test('calls a version breaking that is gone, or has another number', () => {
    const v0 = defineScene({ goods: id() });
    const v1 = v0.next({}, () => ({}));
    const alone = defineScene({}, { version: 1 });
    expect(compare(v1.toJSON(), alone.toJSON())).toMatchObject([
      { path: 'versions.0', breaking: true, message: 'version 0 was removed' },
    ]);
    expect(compare(v1.toJSON(), alone.toJSON(), 'zh')).toMatchObject([{ message: '版本 0 被删除' }]);
    expect(compare(v1.toJSON(), v0.toJSON())).toMatchObject([
      { path: 'versions.1', breaking: true, message: 'version 1 was removed' },
    ]);
    const renumbered = defineScene({ goods: id() }, { version: 3 });
    expect(compare(v0.toJSON(), renumbered.toJSON())).toMatchObject([
      { path: 'versions.0', breaking: true, message: 'version 0 was removed' },
      { path: 'versions.3', breaking: false },
    ]);
  });

  test('finds no difference between spellings of a number, and orders of keys', () => {
    const form = (min: string) =>
      JSON.parse(
        `{"versions":[{"check":12,"fields":[{"name":"a","kind":"decimal","min":${min},"max":90.0,"digits":1}],"version":0,"alphabet":"portable"}]}`,
      ) as SceneDefinition;
    expect(compare(form('-0'), form('0'))).toStrictEqual([]);
    expect(compare(form('0.0'), form('0e5'))).toStrictEqual([]);
    expect(isBreaking(form('0'), form('0.1'))).toBe(true);
  });

  test('calls a further version breaking in whose alphabet scenes without a check look like others', () => {
    const random = randomFrom(3);
    const first = {
      version: 1,
      alphabet: 'wechat',
      check: 0,
      fields: [{ name: 'a', kind: 'digits', length: 4 }],
    } as const;
    const next = (check: number, alphabet: 'wechat' | 'unreserved') => ({
      versions: [first, { ...first, version: 2, check, alphabet }],
    });
    const before = { versions: [first] };
    expect(findLost(before, next(0, 'unreserved'), random, 5000)).toBeDefined();
    expect(compare(before, next(0, 'unreserved'))).toMatchObject([
      {
        path: 'versions.2',
        breaking: true,
        message: 'version 2 was added',
        remedy: 'give it a check of 12, to tell printed scenes from its own',
      },
    ]);
    expect(compare(before, next(0, 'unreserved'), 'zh')).toMatchObject([
      { message: '新增了版本 2', remedy: 'check 设为 12，以分辨已投放的码' },
    ]);
    expect(isBreaking(before, next(1, 'unreserved'))).toBe(false);
    expect(isBreaking(before, next(12, 'unreserved'))).toBe(false);
    // One alphabet of several that were printed is enough.
    const mixed = next(0, 'unreserved').versions;
    const third = { ...first, version: 3, check: 0, alphabet: 'unreserved' as const };
    expect(isBreaking({ versions: mixed }, { versions: [...mixed, third] })).toBe(true);
    expect(isBreaking(before, next(0, 'wechat'))).toBe(false);
  });

  test('compares Chinese texts without their model', () => {
    const form = defineScene({ shop: zhText({ max: 8 }) }).toJSON();
    const now = defineScene({ shop: zhText({ max: 9 }) }).toJSON();
    expect(compare(form, form)).toStrictEqual([]);
    const tooLong = edited([
      { name: 'shop', kind: 'text', model: 'zh', max: 9 },
      { name: 'a', kind: 'hex', length: 64 },
    ]);
    expect(errorOf(() => compare(form, tooLong))).toMatchObject({ path: 'versions.0', reason: 'capacity' });
    expect(compare(form, now)).toMatchObject([
      { path: 'versions.0.fields.shop.max', breaking: true, message: 'max was 8, is 9' },
    ]);
  });

  test('speaks Chinese', () => {
    const now = edited([
      { ...goods, max: 999 },
      shop,
      { ...channel, choices: ['poster', 'ad', 'share'] },
      table,
      at,
    ]);
    expect(compare(printed, now, 'zh')).toStrictEqual([
      {
        path: 'versions.0.fields.goods.max',
        breaking: true,
        message: 'max 原为 500，现为 999',
        remedy: '版本 0 保持原样，改动用 next(…) 写进新版本',
      },
      {
        path: 'versions.0.fields.channel.choices.2',
        breaking: true,
        message: '"ad" 现在排在 "share" 前面',
        remedy: '版本 0 保持原样，改动用 next(…) 写进新版本',
      },
    ]);
    expect(errorOf(() => compare(printed, now, 'fr' as 'en'))).toMatchObject({ code: 'schema' });
  });

  test('shows names and choices that would be confused', () => {
    const form = (choices: unknown[], name: string) => ({
      versions: [versionOf([{ name, kind: 'oneOf', choices } as NamedDefinition])],
    });
    expect(compare(form([1, 'a b'], ''), form(['1', 'a b'], ''))[0]!.message).toBe('1 was renamed to "1"');
    expect(compare(form([1, 'a b'], ''), form([1], ''))[0]!.message).toBe('"a b" was removed');
    expect(compare(form([1], ''), form([1], '__proto__'))).toMatchObject([
      { path: 'versions.0.fields.', message: '"" was renamed to "__proto__"' },
    ]);
  });

  test('takes both forms as they are, and refuses a bad one with its place', () => {
    const frozen = deepFreeze(JSON.parse(JSON.stringify(printed)) as SceneDefinition);
    expect(compare(frozen, frozen)).toStrictEqual([]);
    const bad = edited([{ ...goods, max: 1.5 }]);
    expect(errorOf(() => compare(printed, bad))).toMatchObject({
      code: 'schema',
      path: 'versions.0.fields.0',
    });
    expect(errorOf(() => compare(bad, printed))).toMatchObject({
      code: 'schema',
      path: 'versions.0.fields.0',
    });
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(errorOf(() => compare(value, printed))).toMatchObject({ code: 'schema' });
        expect(errorOf(() => compare(printed, value))).toMatchObject({ code: 'schema' });
      }),
    );
  });
});
