import { TIGHT } from './scenes.mjs';
import { flag, optional, spelled } from './vector.mjs';

// Definitions that the library refuses; so they stand here as calls, in the JSON form.
const FIELDS = [
  ['@integer', {}],
  ['@integer', { min: 2, max: 1 }],
  ['@integer', { max: 0.5 }],
  ['@integer', { max: '5' }],
  ['@integer', { min: 1, max: 2 ** 53 }],
  ['@integer', { min: -1, max: Number.MAX_SAFE_INTEGER }],
  ['@decimal', { max: 1, digits: 1 }],
  ['@decimal', { min: 0, max: 1 }],
  ['@decimal', { min: 0, max: 1, digits: 16 }],
  ['@decimal', { min: 0, max: 0.55, digits: 1 }],
  ['@decimal', { min: -275901884.949182, max: 0, digits: 7 }],
  ['@oneOf', []],
  ['@oneOf', [0, 0]],
  ['@oneOf', [null]],
  ['@list', ['@flag'], { max: 0 }],
  ['@list', ['@flag'], { max: 1001 }],
  ['@variant', 'type', {}],
  ['@variant', 'type', { a: { type: ['@flag'] } }],
  ['@digits', 0],
  ['@digits', 60],
  ['@digits', 65],
  ['@hex', 65],
  ['@code', 'a', 1],
  ['@code', 'aa', 1],
  ['@code', 'ab', 65],
  ['@openid', { prefix: '' }],
  ['@openid', { prefix: 'A' }],
  ['@openid', { prefix: `o${'A'.repeat(27)}` }],
  ['@date', { min: '2100-01-01' }],
  ['@date', { min: '0999-12-31' }],
  ['@date', { max: '2026-02-29' }],
  ['@timestamp', { unit: 'us' }],
  ['@text', { max: -1 }],
  ['@text', { max: 1.5 }],
];

/** Schemas that are refused with `schema`: they make no sense, or no record of them fits. */
export function refusedSchemas() {
  const tight = (name, schema, options) => ({
    name,
    schema: { ...TIGHT, ...schema },
    options: { alphabet: 'wechat', ...options },
    refused: 'schema',
  });
  return [
    ...FIELDS.map((field) => ({ name: spelled(field), schema: { value: field }, refused: 'schema' })),
    { name: 'a field named header', schema: { header: flag() }, refused: 'schema' },
    ...[{ version: 35 }, { version: -1 }, { check: 21 }, { check: 0.5 }, { alphabet: 'Wechat' }].map(
      (options) => ({
        name: JSON.stringify(options),
        schema: { value: flag() },
        options,
        refused: 'schema',
      }),
    ),
    tight('one bit more than there is', { more: flag() }),
    tight('one bit more than there is, for what may be absent', { more: optional(flag()) }),
    tight('one number more than there is', { high: ['@integer', { max: 95 }] }),
    tight('all room taken, and a version that costs more', {}, { version: 1 }),
  ];
}
