import { TIGHT } from './scenes.mjs';
import { flag, integer, optional, schemaOf, spelled } from './vector.mjs';

const FLAG = { kind: 'flag' };
const FLAGS = { name: 'a', ...FLAG };

// Definitions that are refused, and what is no definition.
const FIELDS = [
  { kind: 'integer', min: 2, max: 1 },
  { kind: 'integer', min: 0, max: 0.5 },
  { kind: 'integer', min: 0, max: '5' },
  { kind: 'integer', min: 1, max: 2 ** 53 },
  { kind: 'integer', min: -1, max: Number.MAX_SAFE_INTEGER },
  { kind: 'integer', min: null, max: 5 },
  { kind: 'integer', min: 0, max: null },
  { kind: 'integer', max: 5 },
  { kind: 'integer', min: 0 },
  { kind: 'integer', min: 0, max: 5, digits: 0 },
  { kind: 'decimal', max: 1, digits: 1 },
  { kind: 'decimal', min: 0, max: 1 },
  { kind: 'decimal', min: 0, max: 1, digits: null },
  { kind: 'decimal', min: null, max: 1, digits: 1 },
  { kind: 'decimal', min: 0, max: 1, digits: 16 },
  { kind: 'decimal', min: 0, max: 0.55, digits: 1 },
  { kind: 'decimal', min: 0, max: 22517998136852.49, digits: 2 },
  { kind: 'decimal', min: -2251799813685249, max: 0, digits: 0 },
  { kind: 'decimal', min: -275901884.949182, max: 0, digits: 7 },
  { kind: 'oneOf', choices: [] },
  { kind: 'oneOf', choices: [0, 0] },
  { kind: 'oneOf', choices: [null] },
  { kind: 'oneOf', choices: [0.5] },
  { kind: 'oneOf', choices: [2 ** 53] },
  { kind: 'oneOf', choices: ['a', ['b']] },
  { kind: 'oneOf', choices: 'ab' },
  { kind: 'oneOf', choices: null },
  { kind: 'oneOf', choices: { 0: 'a' } },
  { kind: 'optional', field: null },
  { kind: 'optional', field: [] },
  { kind: 'optional', field: FLAGS },
  { kind: 'list', field: FLAG, max: 0 },
  { kind: 'list', field: FLAG, max: 1001 },
  { kind: 'list', field: FLAG, max: null },
  { kind: 'list', field: 'flag', max: 2 },
  { kind: 'tuple', fields: { 0: FLAG } },
  { kind: 'tuple', fields: [null] },
  { kind: 'tuple', fields: [FLAGS] },
  { kind: 'record', fields: { a: FLAG } },
  { kind: 'record', fields: {} },
  { kind: 'record', fields: [FLAG] },
  { kind: 'record', fields: [{ ...FLAG, name: 1 }] },
  { kind: 'record', fields: [FLAGS, FLAGS] },
  { kind: 'record', fields: [FLAGS, { ...FLAGS, name: '1' }] },
  { kind: 'record', fields: null },
  { kind: 'variant', key: 'type', branches: [] },
  { kind: 'variant', key: 'type', branches: {} },
  { kind: 'variant', key: 'a', branches: [{ name: 'b', fields: [FLAGS] }] },
  { kind: 'variant', key: null, branches: [{ name: 'a', fields: [] }] },
  { kind: 'variant', key: 'type', branches: [{ name: 'a' }] },
  { kind: 'variant', key: 'type', branches: [{ name: 'a', fields: [], kind: 'record' }] },
  { kind: 'digits', length: 0 },
  { kind: 'digits', length: 59 },
  { kind: 'digits', length: 65 },
  { kind: 'digits', length: null },
  { kind: 'hex', length: 65 },
  { kind: 'hex', length: '2' },
  { kind: 'code', alphabet: 'a', length: 1 },
  { kind: 'code', alphabet: 'aa', length: 1 },
  { kind: 'code', alphabet: 'ab', length: 65 },
  { kind: 'code', alphabet: null, length: 1 },
  { kind: 'code', alphabet: ['a', 'b'], length: 1 },
  { kind: 'openid', prefix: '' },
  { kind: 'openid', prefix: 'A' },
  { kind: 'openid', prefix: null },
  { kind: 'openid', prefix: `o${'A'.repeat(27)}` },
  { kind: 'date', min: '2100-01-01', max: '2099-12-31' },
  { kind: 'date', min: '0999-12-31', max: '2099-12-31' },
  { kind: 'date', min: '2000-01-01', max: '2026-02-29' },
  { kind: 'date', min: '2000-01-01', max: null },
  { kind: 'date', min: 2000, max: '2099-12-31' },
  { kind: 'timestamp', unit: 'us' },
  { kind: 'timestamp', unit: null },
  { kind: 'text', model: 'core', max: -1 },
  { kind: 'text', model: 'core', max: 1.5 },
  { kind: 'text', model: 'core', max: 2 ** 53 },
  { kind: 'text', model: 'core', max: '4' },
  { kind: 'text', model: 'core' },
  { kind: 'text', max: null },
  { kind: 'text', model: null, max: null },
  { kind: 'text', model: 'Zh', max: null },
  { kind: 'flag', choices: [false, true] },
  { kind: 'unknown' },
  { kind: 'toString' },
  { kind: null },
  {},
];
const NO_FIELDS = [5, 'flag', null, [], [FLAG], true];

/** Schemas that are refused with `schema`: they make no sense, or no record of them fits. */
export function refusedSchemas() {
  const refused = (name, schema) => ({ name, schema, refused: 'schema' });
  const withVersion = (name, changes) => {
    const { versions } = schemaOf({ value: flag() });
    return refused(name, { versions: [{ ...versions[0], ...changes }] });
  };
  const tight = (name, more, options) =>
    refused(name, schemaOf({ ...TIGHT, ...more }, { alphabet: 'wechat', ...options }));
  const two = schemaOf({ a: flag() }).versions[0];
  return [
    ...FIELDS.map((field) =>
      withVersion(`${spelled({ kind: '', ...field })}`.trim() || '{}', {
        fields: [{ name: 'value', ...field }],
      }),
    ),
    ...NO_FIELDS.map((field) => withVersion(`a field that is ${JSON.stringify(field)}`, { fields: [field] })),
    withVersion('a field without a name', { fields: [FLAG] }),
    withVersion('two fields of one name', { fields: [FLAGS, FLAGS] }),
    withVersion('fields in an order that no object has', { fields: [FLAGS, { ...FLAG, name: '7' }] }),
    withVersion('fields in an object', { fields: { a: FLAG } }),
    ...[{ version: 35 }, { version: -1 }, { version: 0.5 }, { version: null }, { version: '0' }].map(
      (options) => withVersion(JSON.stringify(options), options),
    ),
    ...[{ check: 21 }, { check: 0.5 }, { check: null }, { check: '12' }].map((options) =>
      withVersion(JSON.stringify(options), options),
    ),
    ...[
      { alphabet: 'Wechat' },
      { alphabet: 'toString' },
      { alphabet: null },
      { fields: null },
      { readers: [] },
    ].map((options) => withVersion(JSON.stringify(options), options)),
    ...[
      {},
      [],
      null,
      5,
      { versions: [] },
      { versions: {} },
      { versions: [null] },
      { versions: [two], name: 'a' },
    ].map((schema) => refused(`a schema that is ${JSON.stringify(schema).slice(0, 40)}`, schema)),
    refused('a version without a check', { versions: [{ ...two, check: undefined }] }),
    ...[
      [0, 2],
      [1, 0],
      [0, 0],
      [34, 35],
    ].map((numbers) =>
      refused(`versions ${numbers.join(', ')}`, {
        versions: numbers.map((version) => ({ ...two, version })),
      }),
    ),
    tight('one bit more than there is', { more: flag() }),
    tight('one bit more than there is, for what may be absent', { more: optional(flag()) }),
    tight('one number more than there is', { high: integer({ max: 757 }) }),
    tight('all room taken, and a version that costs more', {}, { version: 1 }),
  ];
}
