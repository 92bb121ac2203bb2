import { span } from '../coding/span';
import { checkField, isWhole, join, makeField, misdefined, refuse, sumBits } from './field';
import type { Field, ValueOf } from './field';

/** A field for each name. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

type MayBeAbsent<F> = { [K in keyof F]: undefined extends ValueOf<F[K]> ? K : never }[keyof F];
type Flat<T> = { [K in keyof T]: T[K] };

/** The record that a schema's fields make up. */
export type RecordOf<F> = Flat<
  { [K in Exclude<keyof F, MayBeAbsent<F>>]: ValueOf<F[K]> } & { [K in MayBeAbsent<F>]?: ValueOf<F[K]> }
>;

/**
 * One of a fixed list of strings, numbers or booleans; the order of the list is part of the format.
 *
 * Costs log2 of the length of the list.
 * @throws SceneError `schema` for an empty list, for anything else in it, and for the same twice.
 * @example oneOf(['poster', 'share', 'ad']) // 1.6 bits
 */
export function oneOf<const T extends string | number | boolean>(choices: readonly T[]): Field<T> {
  const values: T[] = Array.isArray(choices) ? Array.from(choices) : [];
  const valid = values.every((value, i) => /^(st|n|bo)/.test(typeof value) && values.indexOf(value) === i);
  if (values.length < 1 || !valid)
    throw misdefined('oneOf() takes different strings, numbers or booleans', choices);
  const places = span(values.length);
  return makeField(
    Math.log2(values.length),
    `one of ${values.join(', ')}`,
    (value) => values.indexOf(value) >= 0,
    (value, to) => places.push(values.indexOf(value), to),
    (from) => values[places.pop(from)]!,
    (text) => {
      const same = values.filter((value) => String(value) === text);
      return same.length === 1 ? same[0] : text;
    },
  );
}

/**
 * A value that may be absent: `undefined`, or left out of the record.
 *
 * Costs 1 bit, and the field's own where there is a value.
 * @throws SceneError `schema` for what is no field.
 * @example optional(integer({ min: 1, max: 500 }))
 */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  const presence = span(2);
  return makeField<T | undefined>(
    { min: 1, max: 1 + checkField(field).bits.max },
    '',
    () => true,
    (value, to, path) => {
      presence.push(value === undefined ? 0 : 1, to);
      if (value !== undefined) field.write(value, to, path);
    },
    (from) => (presence.pop(from) ? field.read(from) : undefined),
    (text) => (text ? field.parse(text) : undefined),
  );
}

/**
 * An array of at most `max` (1 to 1000) values of one field.
 *
 * Costs log2(max + 1) bits, and the values' own.
 * @throws SceneError `schema` for another `max`, and for what is no field.
 * @example list(integer({ max: 99 }), { max: 5 })
 */
export function list<T>(field: Field<T>, limits: { max: number }): Field<T[]> {
  const { max } = Object(limits) as typeof limits;
  if (!isWhole(max, 1, 1000)) throw misdefined('list() takes a max from 1 to 1000', max);
  const lengths = span(max + 1);
  const own = Math.log2(max + 1);
  return makeField<T[]>(
    { min: own, max: own + max * checkField(field).bits.max },
    `an array of at most ${max} values`,
    (value) => Array.isArray(value) && value.length <= max,
    (value, to, path) => {
      lengths.push(value.length, to);
      for (let i = 0; i < value.length; i++) field.write(value[i], to, join(path, i));
    },
    (from) => Array.from({ length: lengths.pop(from) }, () => field.read(from)),
  );
}

/**
 * An array with one value for each of the fields, in their order.
 *
 * Costs the sum of theirs.
 * @throws SceneError `schema` for what is no field.
 * @example tuple(decimal({ min: -90, max: 90, digits: 5 }), decimal({ min: -180, max: 180, digits: 5 }))
 */
export function tuple<T extends readonly unknown[]>(...fields: { [K in keyof T]: Field<T[K]> }): Field<T> {
  const parts = fields as unknown as readonly Field<unknown>[];
  return makeField<readonly unknown[]>(
    sumBits(parts.map((part) => checkField(part).bits)),
    `an array of ${parts.length} values`,
    (value) => Array.isArray(value) && value.length === parts.length,
    (value, to, path) => parts.forEach((part, i) => part.write(value[i], to, join(path, i))),
    (from) => parts.map((part) => part.read(from)),
  ) as unknown as Field<T>;
}

/**
 * An object with a value for each of the fields, the optional ones excepted.
 *
 * Costs the sum of theirs. A key that is no field is refused, because it would be lost.
 * @throws SceneError `schema` for what is no object of fields.
 * @example record({ lat: decimal({ min: -90, max: 90, digits: 5 }), floor: optional(integer({ max: 99 })) })
 */
export function record<F extends Fields>(fields: F): Field<RecordOf<F>> {
  return recordBeside(undefined, fields) as unknown as Field<RecordOf<F>>;
}

/** A record in an object that may have one key more. */
function recordBeside(tag: string | undefined, fields: Fields): Field<object> {
  const names = namesOf(fields);
  return makeField<object>(
    sumBits(names.map((name) => checkField(fields[name]!).bits)),
    'an object',
    isObject,
    (value, to, path) => {
      // What is misspelt would be lost.
      Object.keys(value).forEach((key) => {
        if (key !== tag && names.indexOf(key) < 0) {
          throw refuse(get(value, key), join(path, key), 'expected: no such field');
        }
      });
      names.forEach((name) => fields[name]!.write(get(value, name), to, join(path, name)));
    },
    (from) => {
      const value = {};
      names.forEach((name) => {
        const part: unknown = fields[name]!.read(from);
        if (part !== undefined) put(value, name, part);
      });
      return value;
    },
  );
}

type Branches = Readonly<Record<string, Fields>>;
type VariantOf<K extends string, B extends Branches> = {
  [N in keyof B]: Flat<Readonly<Record<K, N>> & RecordOf<B[N]>>;
}[keyof B];

/**
 * One of several kinds of record, told apart by the text under `key`; their order is part of the format.
 *
 * Costs log2 of the number of kinds, and the fields of the one kind.
 * @throws SceneError `schema` for what is no object of fields, for no kinds at all, and for a kind with a field named as `key`.
 * @example variant('type', { table: { number: integer({ max: 500 }) }, goods: { sku: id() } })
 */
export function variant<K extends string, B extends Branches>(key: K, branches: B): Field<VariantOf<K, B>> {
  const kinds = namesOf(branches);
  const kindOf = oneOf(kinds);
  const records = kinds.map((kind) => {
    if (get(branches[kind]!, key)) throw misdefined(`a kind has no field ${key} of its own`, kind);
    return recordBeside(key, branches[kind]!);
  });
  const all = records.map(({ bits }) => bits);
  const own = kindOf.bits.max;
  return makeField<object>(
    { min: own + Math.min(...all.map(({ min }) => min)), max: own + Math.max(...all.map(({ max }) => max)) },
    'an object',
    isObject,
    (value, to, path) => {
      const kind = get(value, key) as string;
      kindOf.write(kind, to, join(path, key));
      records[kinds.indexOf(kind)]!.write(value, to, path);
    },
    (from) => {
      const kind = kindOf.read(from);
      const value = records[kinds.indexOf(kind)]!.read(from);
      put(value, key, kind);
      return value;
    },
  ) as unknown as Field<VariantOf<K, B>>;
}

/** The names of a schema's fields, in their order, which is part of the format. */
export function namesOf(fields: object): string[] {
  if (!isObject(fields)) throw misdefined('fields are an object', fields);
  return Object.keys(fields);
}

/** A value of the object's own; what it inherits is no data. */
export function get(object: object, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(object, key)
    ? (object as Record<string, unknown>)[key]
    : undefined;
}

/** Sets a value of the object's own, whatever the key is called. */
export function put(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Whether a value is an object that has keys, and no array. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
