// Makers of vectors, with the built library.
import { createHash } from 'node:crypto';
import * as core from '../../dist/index.mjs';
import * as schemas from '../../dist/schema.mjs';
import * as chinese from '../../dist/zh.mjs';

export const library = { ...core, ...chinese, ...schemas };
export const { defineScene, encodeQuery, encodeText, zh } = library;

export const { code, date, decimal, digits, flag, hex, id, integer, list, objectId, oneOf } = library;
export const { openid, optional, phone, record, snowflake, text, timestamp, tuple, uuid, variant, zhText } =
  library;

/** The JSON form of a schema with one version. */
export function schemaOf(fields, { version = 0, alphabet = 'portable', check = 12 } = {}) {
  const named = Object.keys(fields).map((name) => ({ name, ...fields[name].definition }));
  return { versions: [{ version, alphabet, check, fields: named }] };
}

/** A definition in words: `integer {"min":0,"max":70}`. */
export function spelled({ kind, ...options }) {
  return Object.keys(options).length > 0 ? `${kind} ${JSON.stringify(options)}` : kind;
}

// The makers of vectors, one for each form.

/** Names in an order that an object does not keep. The file keeps it: see `lineOf`. */
export const NUMERIC = ['b', '4294967295', '10', '', '4294967294', '2'];
const orders = new Map();

/** An object with these names. The file keeps their order, although the object does not. */
export function shuffled(names, valueOf) {
  const object = Object.fromEntries(names.map((name, i) => [name, valueOf(i)]));
  orders.set(object, names);
  return object;
}

export function typed(name, schema, value, options) {
  const scene = defineScene(schema, options).encode(value);
  return { name, schema: schemaOf(schema, options), record: value, scene };
}

export function untypedText(name, value, options) {
  return { name, text: value, options, scene: encodeText(value, options) };
}

export function untypedQuery(name, value, options) {
  return { name, query: value, options, scene: encodeQuery(value, options) };
}

/** A vector for each value of a field: the values at its limits, and other values. */
export function valuesOf(field, limits, others = []) {
  const vectorOf = (origin) => (value) => {
    const schema = { value: field };
    return typed(`${origin} of ${spelled(field.definition)}: ${JSON.stringify(value)}`, schema, { value });
  };
  return [...limits.map(vectorOf('limit')), ...others.map(vectorOf('value'))];
}

/**
 * Makes vectors of scenes that are refused.
 *
 * @param form the form in which they are read: the fields of a schema, a text or a query.
 */
export function refusedAs({ fields, ...form }) {
  return (name, scene, refused = 'scene', options = undefined) =>
    fields
      ? { name, schema: schemaOf(fields, options), refused, scene }
      : { name, ...form, options, refused, scene };
}

/** A vector for each value that a field refuses. */
export function refusedBy(field, values, refused = 'value') {
  return values.map((value) => ({
    name: `${spelled(field.definition)} refuses ${JSON.stringify(value)}`,
    schema: schemaOf({ value: field }),
    record: { value },
    refused,
  }));
}

/** A vector for each spelling of a value; all of them are decoded as the same one. */
export function spellingsOf(field, spellings, decoded) {
  return spellings.map((value) => ({
    ...typed(`${spelled(field.definition)} spelled ${JSON.stringify(value)}`, { value: field }, { value }),
    decoded: { value: decoded },
  }));
}

/** Drawn characters of an alphabet, always the same for the same seed. */
export function draw(alphabet, length, seed) {
  const bytes = createHash('shake256', { outputLength: length }).update(seed).digest();
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}

export const DECIMAL = '0123456789';
const HEXADECIMAL = `${DECIMAL}abcdef`;
export const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const PORTABLE = `${BASE64URL}.~!*()`;

export const drawnDigits = (length, seed) =>
  draw('123456789', 1, `first ${seed}`) + draw(DECIMAL, length - 1, seed);
export const drawnHex = (length, seed) => draw(HEXADECIMAL, length, seed);
export const drawnUuid = (seed) => drawnHex(32, seed).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
export const drawnOpenid = (seed) => `o${draw(BASE64URL, 27, seed)}`;

export function fits(encode) {
  try {
    encode();
    return true;
  } catch (error) {
    if (error.code === 'length' || error.code === 'schema') return false;
    throw error;
  }
}

/** A vector as a line of JSON; shuffled names are in their order. */
export function lineOf(vector) {
  const inOrder = (object) =>
    Object.fromEntries(orders.get(object).map((name) => [`in order:${name}`, object[name]]));
  const line = JSON.stringify(vector, (_, value) => (orders.has(value) ? inOrder(value) : value));
  return line.replaceAll('"in order:', '"');
}
