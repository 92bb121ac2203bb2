// Schemas in the JSON form, of all kinds of fields, with names and choices of any characters.
import fc from 'fast-check';
import type { FieldDefinition, SceneDefinition, VersionDefinition } from 'miniprogram-scene';
import { fromJSON } from 'miniprogram-scene/schema';
import { zh } from 'miniprogram-scene/zh';

const GREATEST = Number.MAX_SAFE_INTEGER;

/** Texts that would become code, or hide, if they were not escaped. */
const HOSTILE = [
  "'",
  '"',
  '`',
  '\\',
  "\\'",
  '\\u0027',
  '\n',
  '\r\n',
  '\u2028',
  '\u2029',
  '\0',
  '${process.exit()}',
  "'); globalThis.isHacked = true; ('",
  '"}), globalThis.isHacked = true, ({"',
  "'] = globalThis.isHacked = true; //",
  '*/ globalThis.isHacked = true; /*',
  '</script><script>globalThis.isHacked = true</script>',
  '<!-- globalThis.isHacked = true',
  '\n--> globalThis.isHacked = true',
  '\ud83e',
  '\udd8a\ud83e',
  '🦊',
  '👨‍👩‍👧',
  '\u202egnp.exe',
  '\ufeff',
  '\u3164',
  '店\u00a0铺\u3000',
  '\u{e0041}',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'class',
  'default',
  'a-b',
  '门店',
  '2',
  '01',
  '-1',
  '1.5',
  '4294967294',
  '4294967295',
  '',
  ' ',
];

export const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(fc.nat(0xffff), { maxLength: 4 }).map((units) => String.fromCharCode(...units)),
);
export const plainName = fc.stringMatching(/^[a-z][a-zA-Z]{0,14}$/);
export const plainText = fc.oneof(plainName, fc.constantFrom('poster', '春熙路店', 'a b', 'x/y'));

const range = (least: number, most: number) =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most })).map(([a, b]) => ({
    min: Math.min(a, b),
    max: Math.max(a, b),
  }));
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Arrays of different texts as JavaScript orders the keys of an object. */
const names = (text: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc
    .uniqueArray(text, { minLength, maxLength })
    .map((all) => [
      ...Object.keys(Object.fromEntries(all.map((name) => [`${name === '__proto__' ? '' : name}`, 0]))),
      ...all.filter((name) => name === '__proto__'),
    ])
    .map((all) => [...new Set(all)]);

/** Definitions of fields, by the texts in them. */
function definitions(text: fc.Arbitrary<string>): fc.Arbitrary<FieldDefinition> {
  const simple: fc.Arbitrary<FieldDefinition>[] = [
    fc.constantFrom(
      ...(['flag', 'id', 'objectId', 'phone', 'snowflake', 'uuid'] as const).map((kind) => ({ kind })),
    ),
    fc
      .oneof(range(0, 99), range(-1000, 1000), range(0, GREATEST - 1))
      .map((bounds) => ({ kind: 'integer', ...bounds })),
    fc.constantFrom({ kind: 'integer', min: 0, max: 9_999_999 } as const),
    fc.tuple(range(-99_999_999, 99_999_999), fc.nat(7)).map(([{ min, max }, digits]) => ({
      kind: 'decimal',
      min: Number(`${min}e-${digits}`),
      max: Number(`${max}e-${digits}`),
      digits,
    })),
    fc
      .uniqueArray(fc.oneof(text, fc.integer(), fc.maxSafeInteger(), fc.boolean()), {
        minLength: 1,
        maxLength: 20,
      })
      .map((choices) => ({ kind: 'oneOf', choices })),
    fc
      .uniqueArray(fc.integer(), { minLength: 1, maxLength: 40 })
      .map((choices) => ({ kind: 'oneOf', choices })),
    fc.record({ kind: fc.constantFrom('digits', 'hex'), length: fc.integer({ min: 1, max: 20 }) }),
    fc
      .tuple(fc.uniqueArray(text, { minLength: 2 }), fc.integer({ min: 1, max: 9 }))
      .map(([texts, length]) => ({
        kind: 'code' as const,
        alphabet: [...new Set(`ab${texts.join('')}`.split(''))].join(''),
        length,
      })),
    fc.record({ kind: fc.constant('openid'), prefix: fc.constantFrom('o', 'oXk4T5', 'o-_9') }),
    fc.constant({ kind: 'date', min: '2000-01-01', max: '2099-12-31' }),
    fc.tuple(day, day).map((days) => {
      const [min, max] = days.sort() as [string, string];
      return { kind: 'date' as const, min, max };
    }),
    fc.record({ kind: fc.constant('timestamp'), unit: fc.constantFrom('s', 'ms') }),
    fc.record({
      kind: fc.constant('text'),
      model: fc.constantFrom('core', 'zh'),
      max: fc.constantFrom(null, 0, 5, 12345),
    }),
  ];
  const { field } = fc.letrec<{ field: FieldDefinition }>((tie) => {
    const named = (minLength: number) =>
      names(text, minLength, 3).chain((all) =>
        fc.tuple(...all.map((name) => tie('field').map((field) => ({ name, ...field })))),
      );
    return {
      field: fc.oneof(
        { maxDepth: 3, depthIdentifier: 'field' },
        ...simple.map((arbitrary) => ({ weight: 2, arbitrary })),
        fc.record({ kind: fc.constant('optional'), field: tie('field') }),
        fc.record({
          kind: fc.constant('list'),
          field: tie('field'),
          max: fc.integer({ min: 1, max: 1000 }),
        }),
        fc.record({ kind: fc.constant('tuple'), fields: fc.array(tie('field'), { maxLength: 3 }) }),
        fc.record({ kind: fc.constant('record'), fields: named(0) }),
        fc.record({
          kind: fc.constant('variant'),
          key: text,
          branches: names(text, 1, 3).chain((all) =>
            fc.tuple(...all.map((name) => fc.record({ name: fc.constant(name), fields: named(0) }))),
          ),
        }),
      ) as fc.Arbitrary<FieldDefinition>,
    };
  });
  return field;
}

/** Whether a scene can be made of a form: most random ones are too big, or have a branch with a field of the name of the key. */
function isSound(form: SceneDefinition): boolean {
  try {
    fromJSON(form, { models: { zh } });
    return true;
  } catch {
    return false;
  }
}

/** Sound forms of one version to three. */
export function forms(text: fc.Arbitrary<string>): fc.Arbitrary<SceneDefinition> {
  const field = definitions(text);
  const version = names(text, 0, 4).chain((all) =>
    fc.record({
      alphabet: fc.constantFrom('portable', 'unreserved', 'wechat'),
      check: fc.constantFrom(12, 12, 0, 20),
      fields: fc.tuple(...all.map((name) => field.map((definition) => ({ name, ...definition })))),
    }),
  ) as fc.Arbitrary<Omit<VersionDefinition, 'version'>>;
  return fc
    .tuple(
      fc.constantFrom(0, 0, 7),
      fc.oneof(
        version.map((one) => [one]),
        fc.array(version, { minLength: 1, maxLength: 3 }),
      ),
    )
    .map(([first, versions]) => ({ versions: versions.map((one, i) => ({ version: first + i, ...one })) }))
    .map((form) => JSON.parse(JSON.stringify(form)) as SceneDefinition)
    .filter(isSound);
}
