// A field of its definition: the way back from the JSON form.
import { demand, schemaError, show } from '../error';
import type { FieldDefinition } from '../fields/definition';
import type { Field } from '../fields/field';
import { code, digits, hex, id, objectId, openid, phone, snowflake, uuid } from '../fields/identifier';
import { decimal, flag, integer } from '../fields/number';
import { list, oneOf, optional, record, tuple, variant } from '../fields/structure';
import type { Fields } from '../fields/structure';
import { date, timestamp } from '../fields/time';
import { get, isString } from '../object';
import { text } from '../text/field';
import type { TextModel } from '../text/model';
import { byName, checkKeys, itemsOf, makeAt, partOf } from './json-form';
import type { Part } from './json-form';

/**
 * A kind of field: the keys of its definition, and its maker, which takes their values in this order. Fields and models are made of
 * their definitions; nobody has checked the other values, but the makers do.
 */
type Kind = readonly [keys: readonly string[], make: (...values: never[]) => Field<unknown>];

const KINDS: Readonly<Record<FieldDefinition['kind'], Kind>> = {
  integer: [['min', 'max'], (min: number, max: number) => integer({ min, max })],
  decimal: [
    ['min', 'max', 'digits'],
    (min: number, max: number, digits: number) => decimal({ min, max, digits }),
  ],
  flag: [[], flag],
  oneOf: [['choices'], oneOf],
  optional: [['field'], optional],
  list: [['field', 'max'], (field: Field<unknown>, max: number) => list(field, { max })],
  tuple: [['fields'], (fields: Field<unknown>[]) => tuple(...fields)],
  record: [['fields'], record],
  variant: [['key', 'branches'], variant],
  id: [[], id],
  digits: [['length'], digits],
  hex: [['length'], hex],
  snowflake: [[], snowflake],
  uuid: [[], uuid],
  objectId: [[], objectId],
  phone: [[], phone],
  code: [['alphabet', 'length'], code],
  openid: [['prefix'], (prefix: string) => openid({ prefix })],
  date: [['min', 'max'], (min: string, max: string) => date({ min, max })],
  timestamp: [['unit'], (unit: 's') => timestamp({ unit })],
  text: [
    ['model', 'max'],
    (model: object, max: number | null) => text(Object.assign({}, model, max === null ? {} : { max })),
  ],
};

/** The most keys and indices on the way to a field. */
const DEEPEST = 200;

/**
 * The fields of named definitions, by their names.
 *
 * @param models those that are passed beside the core's.
 */
export function fieldsOf(part: Part, models: readonly TextModel[]): Fields {
  /** @param more keys that stand beside those of the kind. */
  function fieldOf(part: Part, more: readonly string[]): Field<unknown> {
    const { place } = part;
    demand(place.split('.').length <= DEEPEST, 'a field is not so deep', part.value, place);
    const { value: kind, place: ofKind } = partOf(part, 'kind');
    const known = (isString(kind) && (get(KINDS, kind) as Kind | undefined)) || undefined;
    demand(!!known, `the kinds are ${Object.keys(KINDS).join(', ')}`, kind, ofKind);
    const [keys, make] = known!;
    checkKeys(part, more.concat('kind', keys));
    return makeAt(part, () => {
      const values = keys.map((key) => {
        const own = partOf(part, key);
        if (key === 'field') return fieldOf(own, []);
        if (kind === 'tuple') return itemsOf(own).map((item) => fieldOf(item, []));
        if (key === 'fields') return namedFields(own);
        if (key === 'branches') return byName(own, branchOf);
        return key === 'model' ? optionOf(own) : own.value;
      });
      return make(...(values as never[]));
    });
  }

  const namedFields = (part: Part) => byName(part, (item) => fieldOf(item, ['name']));

  function branchOf(branch: Part): Fields {
    checkKeys(branch, ['name', 'fields']);
    return namedFields(partOf(branch, 'fields'));
  }

  /** The option of text() for the name of a model. */
  function optionOf({ value, place }: Part): object {
    if (value === 'core') return {};
    const [model] = models.filter(({ name }) => name === value);
    if (!model)
      throw schemaError(
        `pass the model ${show(value)}, as in fromJSON(json, { models: { zh } })`,
        value,
        place,
      );
    return { model };
  }

  return namedFields(part);
}
