import fc from 'fast-check';
import {
  code,
  date,
  decimal,
  digits,
  flag,
  hex,
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
  type Field,
} from '../../../src';
import type { Values } from './any-scene';

/** A field, and three values of it. */
export interface Part {
  readonly field: Field<unknown>;
  readonly values: readonly unknown[];
}

const part = <T>(field: Field<T>, value: fc.Arbitrary<T>): fc.Arbitrary<Part> =>
  fc.array(value, { minLength: 3, maxLength: 3 }).map((values) => ({ field, values }));
const widths = fc.oneof(
  fc.nat(20),
  fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  fc.bigInt(1n, 2n ** 45n).map(Number),
);
const numbers = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), widths)
  .chain(([min, width]) =>
    part(
      integer({ min, max: min + width }),
      fc.oneof(fc.constantFrom(min, min + width), fc.bigInt(BigInt(min), BigInt(min + width)).map(Number)),
    ),
  );
const strings = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
const hexadecimal = '0123456789abcdef';
export const snowflakes = fc.bigInt(0n, 2n ** 64n - 1n).map(String);

/** A field whose values all cost the same bits. */
export const fixedPart: fc.Arbitrary<Part> = fc.oneof(
  { weight: 3, arbitrary: numbers },
  part(flag(), fc.boolean()),
  fc
    .integer({ min: 1, max: 80 })
    .chain((n) => part(oneOf(Array.from({ length: n }, (_, i) => i)), fc.nat(n - 1))),
  part(
    decimal({ min: -90, max: 90, digits: 5 }),
    fc.integer({ min: -9e6, max: 9e6 }).map((n) => Number(`${n}e-5`)),
  ),
  fc.integer({ min: 1, max: 16 }).chain((n) => part(digits(n), strings('0123456789', n))),
  fc.integer({ min: 1, max: 16 }).chain((n) => part(hex(n), strings(hexadecimal, n))),
  fc.integer({ min: 1, max: 12 }).chain((n) => part(code('ACDEFGHJK', n), strings('ACDEFGHJK', n))),
  part(snowflake(), snowflakes),
  part(objectId(), strings(hexadecimal, 24)),
  part(uuid(), fc.uuid()),
  part(
    openid({ prefix: 'oXk4T5' }),
    strings('aZ09-_', 22).map((rest) => 'oXk4T5' + rest),
  ),
  part(
    phone(),
    fc.integer({ min: 0, max: 999_999_999 }).map((n) => `13${String(n).padStart(9, '0')}`),
  ),
  part(
    date(),
    fc.nat(36524).map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10)),
  ),
  part(timestamp({ unit: 'ms' }), fc.bigInt(0n, 4294967295999n).map(Number)),
  part<unknown>(tuple(flag(), snowflake()) as Field<unknown>, fc.tuple(fc.boolean(), snowflakes)),
  part<unknown>(
    record({ a: flag(), b: phone() }) as Field<unknown>,
    fc.boolean().map((a) => ({ a, b: '13800138000' })),
  ),
);

/** A field with a bound on its bits. */
export const boundedPart: fc.Arbitrary<Part> = fc.oneof(
  { weight: 2, arbitrary: fixedPart },
  fc.nat(4).chain((max) =>
    part(
      text({ max }),
      fc.string({ unit: 'grapheme', maxLength: 1 + max }).map((t) => Array.from(t).slice(0, max).join('')),
    ),
  ),
  part<unknown>(optional(snowflake()), fc.option(snowflakes, { nil: undefined })),
  fc
    .integer({ min: 1, max: 4 })
    .chain((max) =>
      part<unknown>(list(phone(), { max }), fc.array(fc.constant('19999999999'), { maxLength: max })),
    ),
  part<unknown>(
    variant('type', {
      a: { n: integer({ max: 999 }) },
      b: { s: snowflake(), t: optional(flag()) },
      c: {},
    }) as Field<unknown>,
    fc.oneof(
      fc.nat(999).map((n) => ({ type: 'a', n })),
      snowflakes.map((s) => ({ type: 'b', s })),
      snowflakes.map((s) => ({ type: 'b', s, t: true })),
      fc.constant({ type: 'c' }),
    ),
  ),
);

/** A schema of these parts, and three records of it. */
export function schemaOf(parts: readonly Part[]): {
  fields: Record<string, Field<unknown>>;
  records: Values[];
} {
  const records: Values[] = [{}, {}, {}];
  parts.forEach(({ values }, k) => {
    values.forEach((value, i) => {
      if (value !== undefined) records[i]![`f${k}`] = value;
    });
  });
  return { fields: Object.fromEntries(parts.map(({ field }, k) => [`f${k}`, field])), records };
}
