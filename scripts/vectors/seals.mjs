import { sealScene } from '../../server/dist/index.mjs';
import {
  date,
  decimal,
  defineScene,
  draw,
  drawnHex,
  flag,
  hex,
  id,
  integer,
  list,
  oneOf,
  optional,
  schemaOf,
  snowflake,
  text,
} from './vector.mjs';

// A secret of a server that is a text, and one of bytes of any value.
const KEY = Buffer.from('miniprogram-scene vectors');
const BYTES = Buffer.from(drawnHex(64, 'a key'), 'hex');
const LONG = Buffer.from(draw('ab', 100, 'a key longer than a block of SHA-256'));

/** A vector of a record that is sealed: the record that is written has its seal. */
export function sealedRecord(name, fields, record, { field = 'seal', key = KEY, ...options } = {}) {
  const schema = defineScene(fields, options);
  const scene = sealScene(schema, { field, keys: [key] }).encode(record);
  return {
    name,
    schema: schemaOf(fields, options),
    record: schema.decode(scene),
    seal: { field, key: key.toString('hex') },
    scene,
  };
}

/** Sealed records, and records whose seal is another one. */
export function seals() {
  const invitation = { inviter: id(), price: integer({ max: 99999 }), seal: hex(16) };
  const record = { inviter: '40021', price: 1990 };
  const first = sealedRecord('an invitation', invitation, record);
  return [
    first,
    sealedRecord('an invitation, another key', invitation, record, { key: BYTES }),
    sealedRecord('an invitation, a key of 100 bytes', invitation, record, { key: LONG }),
    sealedRecord('an invitation, another record', invitation, { ...record, price: 1989 }),
    ...[
      { alphabet: 'unreserved' },
      { alphabet: 'wechat', check: 20 },
      { check: 0 },
      { version: 1 },
      { version: 34 },
    ].map((options) =>
      sealedRecord(`an invitation: ${JSON.stringify(options)}`, invitation, record, options),
    ),
    ...[8, 9, 24, 32].map((length) =>
      sealedRecord(`a seal of ${length} digits`, { a: flag(), seal: hex(length) }, { a: true }),
    ),
    sealedRecord('nothing but a seal of 40 digits', { seal: hex(40) }, {}),
    sealedRecord(
      'a seal before other fields',
      { sig: hex(12), a: id(), b: text() },
      { a: '7', b: '饼' },
      { field: 'sig' },
    ),
    sealedRecord(
      'a seal named 7',
      { b: flag(), 7: hex(12), a: flag() },
      { a: true, b: false },
      { field: '7' },
    ),
    sealedRecord(
      'names and choices beyond ASCII',
      { 桌号: integer({ max: 500 }), '😀': oneOf(['a\u0000b', '是', '😀']), seal: hex(16) },
      { 桌号: 8, '😀': 'a\u0000b' },
    ),
    sealedRecord(
      'fields of many kinds',
      {
        lat: decimal({ min: -90, max: 90.5, digits: 2 }),
        until: date({ min: '2026-01-01', max: '2027-12-31' }),
        tables: list(integer({ max: 9 }), { max: 3 }),
        by: optional(snowflake()),
        seal: hex(10),
      },
      { lat: -0.25, until: '2026-06-01', tables: [1, 9] },
    ),
    olderVersion(),
    {
      ...first,
      name: 'an invitation whose seal is that of another price',
      ...forged(invitation, { ...record, price: 1, seal: first.record.seal }),
    },
    {
      ...first,
      name: 'an invitation with a seal of zeros',
      ...forged(invitation, { ...record, seal: '0'.repeat(16) }),
    },
    {
      ...first,
      name: 'an invitation, sealed by another key',
      seal: { ...first.seal, key: BYTES.toString('hex'), forged: true },
    },
  ];
}

function forged(fields, record) {
  return {
    record,
    seal: { field: 'seal', key: KEY.toString('hex'), forged: true },
    scene: defineScene(fields).encode(record),
  };
}

/** A sealed record of version 0, in a schema with three versions. */
function olderVersion() {
  const fields = { inviter: id(), seal: hex(16) };
  const more = { ...fields, price: optional(integer({ max: 99999 })) };
  const [oldest, ...later] = [
    schemaOf(fields, { alphabet: 'wechat', check: 5 }),
    schemaOf(more, { version: 1 }),
    schemaOf(more, { version: 2, check: 8 }),
  ].flatMap(({ versions }) => versions);
  const vector = sealedRecord('', fields, { inviter: '40021' }, { alphabet: 'wechat', check: 5 });
  return {
    ...vector,
    name: 'an invitation of version 0',
    schema: { versions: [oldest, ...later] },
    version: 0,
  };
}
