// A field of its definition: the way back from the JSON form.
import { code, digits, hex, id, objectId, openid, phone, snowflake, uuid } from '../fields/identifier';
import { decimal, flag, integer } from '../fields/number';
import { list, oneOf, optional, record, tuple, variant } from '../fields/structure';
import type { Fields } from '../fields/structure';
import { date, timestamp } from '../fields/time';
import type { FieldDefinition } from '../fields/definition';
import type { Field } from '../fields/field';
import { get, isString, put } from '../object';
import { show } from '../error';
import { text } from '../text/field';
import type { TextModel } from '../text/model';
import { byName, checkKeys, formError, itemsOf, makeAt, partOf } from './json-form';
import type { Part } from './json-form';

/** A kind of field: the keys of its definition, and its maker. Nobody has checked the values, but the makers do. */
interface FieldKind {
  readonly keys: readonly string[];
  make(definition: never, part: Part, models: readonly TextModel[]): Field<unknown>;
}

/** The most keys and indices on the way to a field. */
const DEEPEST = 200;

/** A kind without options. */
function plain(make: () => Field<unknown>): FieldKind {
  return { keys: [], make: () => make() };
}

/** A kind whose maker takes the keys as its options. */
function withOptions<T>(make: (options: T) => Field<unknown>, keys: readonly string[]): FieldKind {
  return {
    keys,
    make(definition: object) {
      const options = {};
      keys.forEach((key) => put(options, key, get(definition, key)));
      return make(options as T);
    },
  };
}

/** A kind whose maker takes a length. */
function ofLength(make: (length: number) => Field<unknown>): FieldKind {
  return { keys: ['length'], make: ({ length }: { length: number }) => make(length) };
}

const KINDS: Readonly<Record<FieldDefinition['kind'], FieldKind>> = {
  integer: withOptions(integer, ['min', 'max']),
  decimal: withOptions(decimal, ['min', 'max', 'digits']),
  flag: plain(flag),
  oneOf: { keys: ['choices'], make: ({ choices }: { choices: string[] }) => oneOf(choices) },
  optional: {
    keys: ['field'],
    make: (_, part, models) => optional(fieldOf(partOf(part, 'field'), models)),
  },
  list: {
    keys: ['field', 'max'],
    make: ({ max }: { max: number }, part, models) => list(fieldOf(partOf(part, 'field'), models), { max }),
  },
  tuple: {
    keys: ['fields'],
    make: (_, part, models) => tuple(...itemsOf(partOf(part, 'fields')).map((item) => fieldOf(item, models))),
  },
  record: {
    keys: ['fields'],
    make: (_, part, models) => record(fieldsOf(partOf(part, 'fields'), models)),
  },
  variant: {
    keys: ['key', 'branches'],
    make: ({ key }: { key: string }, part, models) =>
      variant(
        key,
        byName(partOf(part, 'branches'), (branch) => {
          checkKeys(branch, ['name', 'fields']);
          return fieldsOf(partOf(branch, 'fields'), models);
        }),
      ),
  },
  id: plain(id),
  digits: ofLength(digits),
  hex: ofLength(hex),
  snowflake: plain(snowflake),
  uuid: plain(uuid),
  objectId: plain(objectId),
  phone: plain(phone),
  code: {
    keys: ['alphabet', 'length'],
    make: ({ alphabet, length }: { alphabet: string; length: number }) => code(alphabet, length),
  },
  openid: withOptions(openid, ['prefix']),
  date: withOptions(date, ['min', 'max']),
  timestamp: withOptions(timestamp, ['unit']),
  text: {
    keys: ['model', 'max'],
    make({ model, max }: { model: string; max: number | null }, part, models) {
      const limit = max === null ? {} : { max };
      if (model === 'core') return text(limit);
      const known = models.filter(({ name }) => name === model)[0];
      if (!known)
        throw formError(
          partOf(part, 'model'),
          `the text model ${show(model)} is not passed, as in fromJSON(json, { models: { zh } })`,
        );
      return text(Object.assign({ model: known }, limit));
    },
  },
};

/** The fields of named definitions, by their names. */
export function fieldsOf(part: Part, models: readonly TextModel[]): Fields {
  return byName(part, (item) => fieldOf(item, models, ['name']));
}

/**
 * The field of a definition.
 *
 * @param more keys that stand beside those of the kind.
 */
function fieldOf(part: Part, models: readonly TextModel[], more: readonly string[] = []): Field<unknown> {
  const { value, place } = part;
  if (place.split('.').length > DEEPEST) throw formError(part, 'is nested too deep');
  const kind = partOf(part, 'kind');
  const known = isString(kind.value) && (get(KINDS, kind.value) as FieldKind | undefined);
  if (!known)
    throw formError(
      kind,
      `is no kind of field: ${show(kind.value)}, the kinds are ${Object.keys(KINDS).join(', ')}`,
    );
  checkKeys(part, more.concat('kind', known.keys));
  return makeAt(part, () => known.make(value as never, part, models));
}
