// The kinds of fields in the table: the options that each has, and the definition that it starts with.
import type { FieldDefinition } from 'miniprogram-scene';
import type { NamedDefinition } from './state';

export type Kind = FieldDefinition['kind'];

/** An option of a kind, by the input that it is typed into. `json` is the whole definition. */
export interface KindOption {
  readonly name: string;
  readonly input: 'number' | 'limit' | 'text' | 'date' | 'choices' | 'unit' | 'json';
}

interface TableKind {
  readonly start: FieldDefinition;
  readonly options: readonly KindOption[];
}

const number = (name: string): KindOption => ({ name, input: 'number' });
const JSON_ONLY: readonly KindOption[] = [{ name: 'json', input: 'json' }];

const KINDS: Readonly<Record<Exclude<Kind, 'optional'>, TableKind>> = {
  id: { start: { kind: 'id' }, options: [] },
  integer: { start: { kind: 'integer', min: 0, max: 9999 }, options: [number('min'), number('max')] },
  decimal: {
    start: { kind: 'decimal', min: 0, max: 999.99, digits: 2 },
    options: [number('min'), number('max'), number('digits')],
  },
  flag: { start: { kind: 'flag' }, options: [] },
  oneOf: {
    start: { kind: 'oneOf', choices: ['poster', 'share'] },
    options: [{ name: 'choices', input: 'choices' }],
  },
  text: { start: { kind: 'text', model: 'core', max: null }, options: [{ name: 'max', input: 'limit' }] },
  snowflake: { start: { kind: 'snowflake' }, options: [] },
  uuid: { start: { kind: 'uuid' }, options: [] },
  objectId: { start: { kind: 'objectId' }, options: [] },
  openid: { start: { kind: 'openid', prefix: 'o' }, options: [{ name: 'prefix', input: 'text' }] },
  phone: { start: { kind: 'phone' }, options: [] },
  digits: { start: { kind: 'digits', length: 6 }, options: [number('length')] },
  hex: { start: { kind: 'hex', length: 32 }, options: [number('length')] },
  code: {
    start: { kind: 'code', alphabet: '23456789ABCDEFGHJKLMNPQRSTUVWXYZ', length: 6 },
    options: [{ name: 'alphabet', input: 'text' }, number('length')],
  },
  date: {
    start: { kind: 'date', min: '2000-01-01', max: '2099-12-31' },
    options: [
      { name: 'min', input: 'date' },
      { name: 'max', input: 'date' },
    ],
  },
  timestamp: { start: { kind: 'timestamp', unit: 's' }, options: [{ name: 'unit', input: 'unit' }] },
  list: { start: { kind: 'list', field: { kind: 'id' }, max: 4 }, options: JSON_ONLY },
  tuple: {
    start: { kind: 'tuple', fields: [{ kind: 'id' }, { kind: 'integer', min: 1, max: 99 }] },
    options: JSON_ONLY,
  },
  record: { start: { kind: 'record', fields: [{ name: 'id', kind: 'id' }] }, options: JSON_ONLY },
  variant: {
    start: {
      kind: 'variant',
      key: 'type',
      branches: [
        { name: 'goods', fields: [{ name: 'id', kind: 'id' }] },
        { name: 'coupon', fields: [{ name: 'code', kind: 'digits', length: 8 }] },
      ],
    },
    options: JSON_ONLY,
  },
};

export type TableKindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as TableKindName[];

/** The options of a kind. What is typed as JSON, or comes in an address, may have a kind that there is not: it stays JSON. */
export function optionsOf(kind: Kind): readonly KindOption[] {
  return Object.hasOwn(KINDS, kind) ? KINDS[kind as TableKindName].options : JSON_ONLY;
}

/** A definition as the table shows it: a name, the kind, and whether it is optional. */
export interface Row {
  readonly name: string;
  readonly field: FieldDefinition;
  readonly isOptional: boolean;
}

export function rowOf({ name, ...field }: NamedDefinition): Row {
  return field.kind === 'optional' && typeof (field.field as { kind?: unknown } | null)?.kind === 'string'
    ? { name, field: field.field, isOptional: true }
    : { name, field, isOptional: false };
}

export function definitionOf({ name, field, isOptional }: Row): NamedDefinition {
  return isOptional ? { name, kind: 'optional', field } : { name, ...field };
}

/** The row with another kind. */
export function withKind(row: Row, kind: TableKindName): Row {
  return { ...row, field: KINDS[kind].start };
}

/** The row with another value of an option. */
export function withOption(row: Row, name: string, value: unknown): Row {
  return { ...row, field: { ...row.field, [name]: value } as FieldDefinition };
}

/** A further field, under a name that is free. */
export function freshField(taken: readonly string[]): NamedDefinition {
  let number = 1;
  while (taken.includes(`field${number}`)) number++;
  return { name: `field${number}`, kind: 'id' };
}

/** The fields with another model in all their texts. */
export function withModel<T>(fields: T, model: 'core' | 'zh'): T {
  return JSON.parse(JSON.stringify(fields), (_, value: unknown) =>
    isText(value) ? { ...value, model } : value,
  ) as T;
}

/** Whether one of the texts, at any depth, is of a model; without a model, whether there is a text. */
export function hasText(fields: unknown, model?: 'core' | 'zh'): boolean {
  if (isText(fields)) return model === undefined || fields.model === model;
  return (
    typeof fields === 'object' && fields !== null && Object.values(fields).some((one) => hasText(one, model))
  );
}

function isText(value: unknown): value is { kind: 'text'; model: string } {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'text';
}

/** Choices as a text: with commas, or as JSON where a choice would be torn. */
export function choicesText(choices: readonly unknown[]): string {
  const isTorn = choices.some((choice) => typeof choice === 'string' && /[,，[]|^\s|\s$|^$/.test(choice));
  return isTorn ? JSON.stringify(choices) : choices.join(', ');
}

/** The choices of a text. Numbers stay numbers, if choices were no texts before. */
export function parseChoices(text: string, before: readonly unknown[]): unknown[] {
  if (text.trim().startsWith('[')) {
    try {
      return [JSON.parse(text)].flat() as unknown[];
    } catch {
      // It is no JSON yet.
    }
  }
  const isTyped = before.some((choice) => typeof choice !== 'string');
  const items = text
    .split(/[,，]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.map((item) =>
    isTyped && /^(true|false|-?(0|[1-9]\d*)(\.\d+)?)$/.test(item) ? (JSON.parse(item) as unknown) : item,
  );
}
