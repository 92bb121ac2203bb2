// The values of a field at its bounds: least and greatest, every choice, absent and present, empty and full.
import type { FieldDefinition } from 'miniprogram-scene';

/** Values that become longer: the longest that fits a scene is wanted. */
export interface Growing {
  /** The greatest size. */
  readonly most: number;
  at(size: number): unknown;
}

/** The values of a field at its bounds. An absent value is undefined. */
export interface BoundValues {
  /** A value that takes little room. */
  readonly cheap: unknown;
  /** The values at the bounds, without those that grow. */
  readonly values: readonly unknown[];
  readonly growing: readonly Growing[];
}

/** Texts, repeated to any length. */
const TEXTS = ['7', 'Order-2026 ', '幸福西饼春熙路店', '😀'];
const LONGEST_TEXT = 256;
const LONGEST_ID = 58;

/** The values of a field at its bounds. */
function boundValuesOf(definition: FieldDefinition): BoundValues {
  switch (definition.kind) {
    case 'integer':
    case 'decimal':
    case 'date':
      return between(definition.min, definition.max);
    case 'timestamp':
      return between(0, definition.unit === 's' ? 4294967295 : 4294967295999);
    case 'flag':
      return between(false, true);
    case 'oneOf':
      return plain(definition.choices);
    case 'digits':
      return repeated('0123456789', definition.length);
    case 'hex':
      return repeated('0123456789abcdef', definition.length);
    case 'objectId':
      return repeated('0123456789abcdef', 24);
    case 'code':
      return repeated(definition.alphabet, definition.length);
    case 'openid': {
      const { prefix } = definition;
      const { values } = repeated('Aa0-_', 28 - prefix.length);
      return plain(values.map((value) => prefix + String(value)));
    }
    case 'uuid':
      return between('00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff');
    case 'phone':
      return between('13000000000', '19999999999');
    case 'snowflake':
      return between('0', '18446744073709551615');
    case 'id':
      return {
        ...between('0', '9'),
        growing: [
          { most: LONGEST_ID, at: (size) => `1${'0'.repeat(size - 1)}` },
          { most: LONGEST_ID, at: (size) => '9'.repeat(size) },
        ],
      };
    case 'text': {
      const most = Math.min(definition.max ?? LONGEST_TEXT, LONGEST_TEXT);
      const textOf = (text: string, size: number) => Array.from(text.repeat(size)).slice(0, size).join('');
      const growing = TEXTS.map((text) => ({ most, at: (size: number) => textOf(text, size) }));
      return { cheap: '', values: ['', ...(most > 0 ? TEXTS.map((text) => textOf(text, 1)) : [])], growing };
    }
    case 'optional':
      return withValues([undefined], boundValuesOf(definition.field), (value) => value);
    case 'list': {
      const { max } = definition;
      const item = boundValuesOf(definition.field);
      const full = { most: max, at: (size: number) => Array<unknown>(size).fill(item.cheap) };
      const { growing, ...others } = withValues([[]], item, (value) => [value]);
      return { ...others, growing: [...growing, full] };
    }
    case 'tuple':
      return together(definition.fields.map(boundValuesOf), (values) => values);
    case 'record':
      return recordValuesOf(definition.fields);
    case 'variant': {
      const branches = definition.branches.map(({ name, fields }) =>
        recordValuesOf(fields, { [definition.key]: name }),
      );
      return {
        cheap: branches[0]!.cheap,
        values: branches.flatMap(({ values }) => values),
        growing: branches.flatMap(({ growing }) => growing),
      };
    }
  }
}

/**
 * The records at the bounds of their fields.
 *
 * @param others the values that every record has beside the fields.
 */
export function recordValuesOf(
  fields: readonly (FieldDefinition & { readonly name: string })[],
  others: object = {},
): BoundValues {
  return together(fields.map(boundValuesOf), (values) => {
    const given = fields.map(({ name }, i) => [name, values[i]] as const);
    return Object.fromEntries([
      ...Object.entries(others),
      ...given.filter(([, value]) => value !== undefined),
    ]);
  });
}

/** The wholes of some parts: every value of each part with cheap values of the others, and the last values of all. */
function together(parts: readonly BoundValues[], make: (values: unknown[]) => unknown): BoundValues {
  const cheap = parts.map((part) => part.cheap);
  const wholeWith = (i: number, value: unknown) => make(cheap.map((own, k) => (k === i ? value : own)));
  return {
    cheap: make(cheap),
    values: [
      make(cheap),
      make(parts.map((part) => part.values.at(-1))),
      ...parts.flatMap(({ values }, i) => values.map((value) => wholeWith(i, value))),
    ],
    growing: parts.flatMap(({ growing }, i) =>
      growing.map(({ most, at }) => ({ most, at: (size: number) => wholeWith(i, at(size)) })),
    ),
  };
}

/** Values of their own, the first of which is cheap, and those that are made of others. */
function withValues(
  own: readonly unknown[],
  { values, growing }: BoundValues,
  make: (value: unknown) => unknown,
): BoundValues {
  return {
    cheap: own[0],
    values: [...own, ...values.map(make)],
    growing: growing.map(({ most, at }) => ({ most, at: (size: number) => make(at(size)) })),
  };
}

/** Strings of one length: each of the first, the last, and all characters in turn. */
function repeated(alphabet: string, length: number): BoundValues {
  const inTurn = alphabet.repeat(length).slice(0, length);
  return plain([alphabet[0]!.repeat(length), alphabet.at(-1)!.repeat(length), inTurn]);
}

function between(min: unknown, max: unknown): BoundValues {
  return plain(min === max ? [min] : [min, max]);
}

function plain(values: readonly unknown[]): BoundValues {
  return { cheap: values[0], values, growing: [] };
}
