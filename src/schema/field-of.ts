// A field of its definition: the way back from the JSON form.
import { code, digits, hex, id, objectId, openid, phone, snowflake, uuid } from '../fields/identifier';
import { decimal, flag, integer } from '../fields/number';
import { list, oneOf, optional, record, tuple, variant } from '../fields/structure';
import type { Fields } from '../fields/structure';
import { date, timestamp } from '../fields/time';
import type { FieldDefinition } from '../fields/definition';
import type { Field } from '../fields/field';
import { get, isString } from '../object';
import { show } from '../error';
import { text } from '../text/field';
import type { TextModel } from '../text/model';
import { byName, checkKeys, formError, itemsOf, makeAt, partOf } from './json-form';
import type { Part } from './json-form';

type Kind = FieldDefinition['kind'];

/** A kind of field: the keys of its definition, and its maker. Nobody has checked the values, but the makers do. */
interface FieldKind {
  readonly keys: readonly string[];
  make(definition: never, part: Part, models: readonly TextModel[]): Field<unknown>;
}

type Kinds = {
  readonly [K in Kind]: {
    readonly keys: readonly Exclude<keyof Extract<FieldDefinition, { kind: K }>, 'kind'>[];
    make(
      definition: Extract<FieldDefinition, { kind: K }>,
      part: Part,
      models: readonly TextModel[],
    ): Field<unknown>;
  };
};

/** The most keys and indices on the way to a field. */
const DEEPEST = 200;

const KINDS: Kinds = {
  integer: { keys: ['min', 'max'], make: ({ min, max }) => integer({ min, max }) },
  decimal: {
    keys: ['min', 'max', 'digits'],
    make: ({ min, max, digits }) => decimal({ min, max, digits }),
  },
  flag: { keys: [], make: () => flag() },
  oneOf: { keys: ['choices'], make: ({ choices }) => oneOf(choices) },
  optional: {
    keys: ['field'],
    make: (_, part, models) => optional(fieldOf(partOf(part, 'field'), models)),
  },
  list: {
    keys: ['field', 'max'],
    make: ({ max }, part, models) => list(fieldOf(partOf(part, 'field'), models), { max }),
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
    make: ({ key }, part, models) =>
      variant(
        key,
        byName(partOf(part, 'branches'), (branch) => {
          checkKeys(branch, ['name', 'fields']);
          return fieldsOf(partOf(branch, 'fields'), models);
        }),
      ),
  },
  id: { keys: [], make: () => id() },
  digits: { keys: ['length'], make: ({ length }) => digits(length) },
  hex: { keys: ['length'], make: ({ length }) => hex(length) },
  snowflake: { keys: [], make: () => snowflake() },
  uuid: { keys: [], make: () => uuid() },
  objectId: { keys: [], make: () => objectId() },
  phone: { keys: [], make: () => phone() },
  code: { keys: ['alphabet', 'length'], make: ({ alphabet, length }) => code(alphabet, length) },
  openid: { keys: ['prefix'], make: ({ prefix }) => openid({ prefix }) },
  date: { keys: ['min', 'max'], make: ({ min, max }) => date({ min, max }) },
  timestamp: { keys: ['unit'], make: ({ unit }) => timestamp({ unit }) },
  text: {
    keys: ['model', 'max'],
    make({ model, max }, part, models) {
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
