import {
  code,
  date,
  decimal,
  digits,
  flag,
  hex,
  id,
  objectId,
  oneOf,
  openid,
  optional,
  phone,
  snowflake,
  text,
  timestamp,
  uuid,
} from '../../../src';
import type { Field } from '../../../src';
import { readFileSync } from 'node:fs';

/** A record that somebody wants to carry, and the kind of each of its values. */
export interface Payload {
  title: string;
  record: Record<string, string>;
  kinds: string[];
}

export const payloads: Payload[] = readFileSync(
  new URL('../fixtures/payloads.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Payload);

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const UPPER_AND_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The field that a developer would choose for a kind of value; the example has the right length. */
export function fieldFor(kind: string, example: string): Field<unknown> {
  const count = Number(/\d+$/.exec(kind)?.[0]);
  if (/^enum/.test(kind)) return oneOf(Array.from({ length: count }, (_, i) => i));
  if (/^code/.test(kind)) return code(UPPER_AND_DIGITS, count);
  if (/^token/.test(kind)) return code(BASE64URL, count);
  if (/^hex/.test(kind)) return hex(count);
  switch (kind) {
    case 'uint':
      return id();
    case 'opt-uint':
      return optional(id());
    case 'digits':
    case 'imei':
      return digits(example.length);
    case 'idcard':
      return code('0123456789X', 18);
    case 'mac':
      return code('0123456789ABCDEF', 12);
    case 'md5':
      return hex(32);
    case 'oid':
      return objectId();
    case 'openid':
    case 'unionid':
      return openid();
    case 'phone':
      return phone();
    case 'snow':
      return snowflake();
    case 'uuid':
      return uuid();
    case 'bool':
      return flag();
    case 'date':
      return date();
    case 'ts':
      return timestamp({ unit: 's' });
    case 'tsms':
      return timestamp({ unit: 'ms' });
    case 'lat':
      return decimal({ min: -90, max: 90, digits: 5 });
    case 'lng':
      return decimal({ min: -180, max: 180, digits: 5 });
    case 'price':
      return decimal({ min: 0, max: 99999.99, digits: 2 });
    default:
      // zh, ascii, slug, text, ver, plate, ym, time
      return text();
  }
}

/** The schema of a payload, and its record with numbers and booleans where the fields take them. */
export function typed({ record, kinds }: Payload): {
  fields: Record<string, Field<unknown>>;
  record: Record<string, unknown>;
} {
  const fields: Record<string, Field<unknown>> = {};
  const values: Record<string, unknown> = {};
  Object.entries(record).forEach(([name, value], i) => {
    const field = fieldFor(kinds[i]!, value);
    fields[name] = field;
    const parsed = field.parse(value);
    if (parsed !== undefined) values[name] = parsed;
  });
  return { fields, record: values };
}
