// Fields from their definitions: the way back from the JSON form of a schema.
import {
  code,
  date,
  decimal,
  digits,
  flag,
  hex,
  id,
  integer,
  list,
  objectId,
  oneOf,
  openid,
  optional,
  phone,
  record,
  snowflake,
  text,
  timestamp,
  tuple,
  uuid,
  variant,
} from 'miniprogram-scene';
import type { Field, FieldDefinition, Fields } from 'miniprogram-scene';
import { zhText } from 'miniprogram-scene/zh';

type Kind = FieldDefinition['kind'];
type Named = FieldDefinition & { readonly name: string };

const MAKERS: { [K in Kind]: (definition: Extract<FieldDefinition, { kind: K }>) => Field<unknown> } = {
  flag: () => flag(),
  id: () => id(),
  objectId: () => objectId(),
  phone: () => phone(),
  snowflake: () => snowflake(),
  uuid: () => uuid(),
  integer: ({ min, max }) => integer({ min, max }),
  decimal: ({ min, max, digits }) => decimal({ min, max, digits }),
  oneOf: ({ choices }) => oneOf(choices),
  optional: ({ field }) => optional(fieldOf(field)),
  list: ({ field, max }) => list(fieldOf(field), { max }),
  tuple: ({ fields }) => tuple(...fields.map(fieldOf)),
  record: ({ fields }) => record(fieldsOf(fields)),
  variant: ({ key, branches }) =>
    variant(key, byName(branches.map(({ name, fields }) => [name, fieldsOf(fields)]))),
  digits: ({ length }) => digits(length),
  hex: ({ length }) => hex(length),
  code: ({ alphabet, length }) => code(alphabet, length),
  openid: ({ prefix }) => openid({ prefix }),
  date: ({ min, max }) => date({ min, max }),
  timestamp: ({ unit }) => timestamp({ unit }),
  text: ({ model, max }) => (model === 'zh' ? zhText : text)(max === null ? {} : { max }),
};

/** The fields of definitions, by their names. */
export function fieldsOf(definitions: readonly Named[]): Fields {
  return byName(definitions.map((definition) => [definition.name, fieldOf(definition)]));
}

function fieldOf(definition: FieldDefinition): Field<unknown> {
  const make = MAKERS[definition.kind] as (definition: FieldDefinition) => Field<unknown>;
  return make(definition);
}

/** An object of these entries; `__proto__` is a name like any other. */
function byName<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries);
}
