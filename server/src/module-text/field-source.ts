// The source of a field: the call that makes it, without the options that are defaults.
import type { FieldDefinition, VersionDefinition } from 'miniprogram-scene';
import { call, optionsOf } from './source';
import type { Properties, Source } from './source';

type Kind = FieldDefinition['kind'];
type Sources = {
  readonly [K in Kind]: (definition: Extract<FieldDefinition, { kind: K }>) => Source;
};

const unless = <T>(standard: T, value: T): T | undefined => (value === standard ? undefined : value);

const SOURCES: Sources = {
  integer: ({ min, max }) => call('integer', optionsOf({ min: unless(0, min), max })),
  decimal: ({ min, max, digits }) => call('decimal', optionsOf({ min, max, digits })),
  flag: () => call('flag'),
  oneOf: ({ choices }) => call('oneOf', { items: choices }),
  optional: ({ field }) => call('optional', fieldSource(field)),
  list: ({ field, max }) => call('list', fieldSource(field), optionsOf({ max })),
  tuple: ({ fields }) => call('tuple', ...fields.map(fieldSource)),
  record: ({ fields }) => call('record', fieldsSource(fields)),
  variant: ({ key, branches }) =>
    call('variant', key, {
      properties: branches.map((branch) => [branch.name, fieldsSource(branch.fields)]),
    }),
  id: () => call('id'),
  digits: ({ length }) => call('digits', length),
  hex: ({ length }) => call('hex', length),
  snowflake: () => call('snowflake'),
  uuid: () => call('uuid'),
  objectId: () => call('objectId'),
  phone: () => call('phone'),
  code: ({ alphabet, length }) => call('code', alphabet, length),
  openid: ({ prefix }) => call('openid', optionsOf({ prefix: unless('o', prefix) })),
  date: ({ min, max }) =>
    call('date', optionsOf({ min: unless('2000-01-01', min), max: unless('2099-12-31', max) })),
  timestamp: ({ unit }) => call('timestamp', optionsOf({ unit: unless('s', unit) })),
  text: ({ model, max }) => call(model === 'zh' ? 'zhText' : 'text', optionsOf({ max: max ?? undefined })),
};

/** The source of a field. */
export function fieldSource(definition: FieldDefinition): Source {
  const { kind } = definition;
  if (!Object.hasOwn(SOURCES, kind)) throw new TypeError(`no kind of field: ${JSON.stringify(kind)}`);
  return SOURCES[kind](definition as never);
}

/** The source of named fields. */
export function fieldsSource(fields: VersionDefinition['fields'], isOpen = false): Properties {
  return { properties: fields.map((field) => [field.name, fieldSource(field)]), isOpen };
}
