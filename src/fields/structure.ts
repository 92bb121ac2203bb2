// Fields that are made of other fields, and choices.
import { uniformInteger } from '../coding/uniform-integer';
import { demand, schemaError, unknownFieldError } from '../error';
import { get, isObject, isString, isWhole, put } from '../object';
import { checkOptions, checkString } from '../options';
import type { FieldDefinition, NamedDefinition } from './definition';
import { checkField, join, makeField, sumBits } from './field';
import type { Field, ValueOf } from './field';

/** A field for each name. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The fields of a scene, or the fields themselves. */
type FieldsOf<S> = S extends { encode(record: never): string; readonly fields: infer F } ? F : S;

type MayBeAbsent<F> = { [K in keyof F]: undefined extends ValueOf<F[K]> ? K : never }[keyof F];
type Flat<T> = { [K in keyof T]: T[K] };

type RecordOfFields<F> = Flat<
  { [K in Exclude<keyof F, MayBeAbsent<F>>]: ValueOf<F[K]> } & { [K in MayBeAbsent<F>]?: ValueOf<F[K]> }
>;

/**
 * The record of a scene: `RecordOf<typeof poster>`. It takes the fields of a scene as well.
 */
export type RecordOf<F> = RecordOfFields<FieldsOf<F>>;

/**
 * One of a fixed list of strings, whole numbers or booleans.
 *
 * Costs log2 of the length of the list.
 * @param choices one or more different values; their order is part of the format.
 * @throws SceneError `schema` for an empty list, for any other kind of value in it, and for the same value twice.
 * @example oneOf(['poster', 'share', 'ad']) // 1.6 bits
 */
export function oneOf<T extends string | number | boolean, C extends readonly T[] = readonly T[]>(
  choices: C,
): Field<C[number]> {
  const values: C[number][] = Array.isArray(choices) ? Array.from(choices) : [];
  const isValid = values.every(
    (value, i) =>
      (isString(value) || typeof value === 'boolean' || Number.isSafeInteger(value)) &&
      values.indexOf(value) === i,
  );
  if (values.length < 1 || !isValid)
    throw schemaError('oneOf() takes [different strings, integers or booleans]', choices);
  const indices = uniformInteger(values.length);
  return makeField(
    { kind: 'oneOf', choices: Object.freeze(values) },
    {
      bits: Math.log2(values.length),
      accepts: `one of ${values.join(', ')}`,
      valueType: 'any',
      refuses: (value) => values.indexOf(value) < 0 && 'choice',
      write: (value, to) => indices.push(values.indexOf(value), to),
      read: (from) => values[indices.pop(from)]!,
      parse(text) {
        const same = values.filter((value) => String(value) === text);
        return same.length === 1 ? same[0] : text;
      },
    },
  );
}

/**
 * A value that may be absent: `undefined`, or left out of the record.
 *
 * Costs 1 bit, and the field's own cost where there is a value.
 * @throws SceneError `schema` for anything but a field.
 * @example optional(integer({ min: 1, max: 500 }))
 */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  checkField(field);
  const presence = uniformInteger(2);
  return makeField<T | undefined>(
    { kind: 'optional', field: field.definition },
    {
      bits: { min: 1, max: 1 + field.bits.max },
      valueType: 'any',
      write(value, to, path) {
        presence.push(value === undefined ? 0 : 1, to);
        if (value !== undefined) field.write(value, to, path);
      },
      read: (from) => (presence.pop(from) ? field.read(from) : undefined),
      parse: (text) => (text ? field.parse(text) : undefined),
    },
  );
}

/**
 * An array of values of one field.
 *
 * Costs log2(max + 1) bits, and the cost of the values.
 * @param limits.max the most values: 1 to 1000.
 * @throws SceneError `schema` for another `max`, for anything but a field, and for an option that there is not.
 * @example list(integer({ max: 99 }), { max: 5 })
 */
export function list<T>(field: Field<T>, limits: { max: number }): Field<T[]> {
  checkField(field);
  const max = checkOptions('list', limits, ['max']).max!;
  demand(isWhole(max, 1, 1000), 'list() takes a max from 1 to 1000', max);
  const lengths = uniformInteger(max + 1);
  const lengthBits = Math.log2(max + 1);
  return makeField<T[]>(
    { kind: 'list', field: field.definition, max },
    {
      bits: { min: lengthBits, max: lengthBits + max * field.bits.max },
      accepts: `an array of at most ${max} values`,
      valueType: 'array',
      refuses: (value) => value.length > max && 'range',
      write(value, to, path) {
        lengths.push(value.length, to);
        for (let i = 0; i < value.length; i++) field.write(value[i], to, join(path, i));
      },
      read: (from) => Array.from({ length: lengths.pop(from) }, () => field.read(from)),
    },
  );
}

/**
 * An array with one value for each of the fields, in their order.
 *
 * Costs the sum of the fields' costs.
 * @throws SceneError `schema` for anything but a field.
 * @example tuple(decimal({ min: -90, max: 90, digits: 5 }), decimal({ min: -180, max: 180, digits: 5 }))
 */
export function tuple<T extends readonly unknown[]>(...fields: { [K in keyof T]: Field<T[K]> }): Field<T> {
  const parts = fields as unknown as readonly Field<unknown>[];
  parts.forEach((part, i) => checkField(part, String(i)));
  return makeField<readonly unknown[]>(
    { kind: 'tuple', fields: parts.map(({ definition }) => definition) },
    {
      bits: sumBits(parts),
      accepts: `an array of ${parts.length} values`,
      valueType: 'array',
      refuses: (value) => value.length !== parts.length && 'range',
      write: (value, to, path) => parts.forEach((part, i) => part.write(value[i], to, join(path, i))),
      read: (from) => parts.map((part) => part.read(from)),
    },
  ) as unknown as Field<T>;
}

/**
 * An object with a value for each of the fields; optional fields may be absent.
 *
 * Costs the sum of the fields' costs. A key that is no field is refused, because it would be lost.
 * @param fields a field for each name; their order is part of the format.
 * @throws SceneError `schema` for anything but an object of fields.
 * @example record({ lat: decimal({ min: -90, max: 90, digits: 5 }), floor: optional(integer({ max: 99 })) })
 */
export function record<F extends Fields>(fields: F): Field<RecordOf<F>> {
  return recordBeside(undefined, copyFields(fields)) as unknown as Field<RecordOf<F>>;
}

/** A record in an object that may have one key more: the tag of a variant. The fields are checked ones. */
function recordBeside(tag: string | undefined, fields: Fields): Field<object> {
  const names = namesOf(fields);
  const parts = names.map((name) => get(fields, name) as Field<unknown>);
  return makeField<object>(
    {
      kind: 'record',
      fields: parts.map(({ definition }, i) => Object.assign({ name: names[i]! }, definition)),
    },
    {
      bits: sumBits(parts),
      accepts: 'an object',
      valueType: 'object',
      write(value, to, path) {
        // A misspelt key would be lost.
        Object.keys(value).forEach((key) => {
          if (key !== tag && names.indexOf(key) < 0) {
            throw unknownFieldError(
              get(value, key),
              join(path, key),
              `expected: the fields are ${names.join(', ')}`,
            );
          }
        });
        parts.forEach((part, i) => part.write(get(value, names[i]!), to, join(path, names[i]!)));
      },
      read(from) {
        const value = {};
        parts.forEach((part, i) => {
          const own = part.read(from);
          if (own !== undefined) put(value, names[i]!, own);
        });
        return value;
      },
    },
  );
}

type Branches = Readonly<Record<string, Fields>>;
type VariantOf<K extends string, B extends Branches> = {
  [N in keyof B]: Flat<Readonly<Record<K, N>> & RecordOf<B[N]>>;
}[keyof B];

/**
 * One of several records, told apart by the text under `key`.
 *
 * Costs log2 of the number of branches, and the cost of the fields of the one that is there.
 * @param key the name of the text; no branch may have a field of that name.
 * @param branches the fields of each record, by the text that names it; their order is part of the format.
 * @throws SceneError `schema` for anything but an object of fields, for no branches at all, and for a branch with a field named as `key`.
 * @example variant('type', { table: { number: integer({ max: 500 }) }, goods: { sku: id() } })
 */
export function variant<K extends string, B extends Branches>(key: K, branches: B): Field<VariantOf<K, B>> {
  checkString('the key of variant()', key);
  const names = namesOf(branches);
  if (!names.length) throw schemaError('variant() needs a branch', names);
  const tag = oneOf(names);
  const records = names.map((name) => {
    const fields = copyFields(get(branches, name) as Fields, name);
    if (get(fields, key)) throw schemaError(`a branch has no own field ${key}`, name, name);
    return recordBeside(key, fields);
  });
  const tagBits = tag.bits.max;
  return makeField<object>(
    {
      kind: 'variant',
      key,
      branches: records.map((each, i) => ({ name: names[i]!, fields: namedDefinitionsOf(each) })),
    },
    {
      bits: {
        min: tagBits + Math.min(...records.map(({ bits }) => bits.min)),
        max: tagBits + Math.max(...records.map(({ bits }) => bits.max)),
      },
      accepts: 'an object',
      valueType: 'object',
      write(value, to, path) {
        const name = get(value, key) as string;
        tag.write(name, to, join(path, key));
        records[names.indexOf(name)]!.write(value, to, path);
      },
      read(from) {
        const name = tag.read(from);
        const value = records[names.indexOf(name)]!.read(from);
        put(value, key, name);
        return value;
      },
    },
  ) as unknown as Field<VariantOf<K, B>>;
}

/** The names of a schema's fields, in their order, which is part of the format. */
export function namesOf(fields: object, path = ''): string[] {
  demand(isObject(fields), 'fields are an object', fields, path);
  return Object.keys(fields);
}

/** The fields of a record as data, in their order. */
export function namedDefinitionsOf({ definition }: Field<object>): readonly NamedDefinition[] {
  return (definition as Extract<FieldDefinition, { kind: 'record' }>).fields;
}

/** The fields, checked, in an object that nobody changes later. */
export function copyFields<F extends Fields>(fields: F, path = ''): F {
  const copy = {};
  namesOf(fields, path).forEach((name) =>
    put(copy, name, checkField(get(fields, name) as Field<unknown>, join(path, name))),
  );
  return Object.freeze(copy) as F;
}
