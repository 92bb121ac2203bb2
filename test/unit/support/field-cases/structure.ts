// The cases of fields that are made of other fields, and of choices.
import fc from 'fast-check';
import { decimal, digits, flag, id, integer, list, optional, record, tuple, variant } from '../../../../src';
import { DIGITS, stringOf, wholes, type FieldCase } from '../field-case';

const plain = { noNullPrototype: true };

/** The fields of a place; the floor may be absent. */
export const placeFields = () => ({
  lat: decimal({ min: -90, max: 90, digits: 5 }),
  floor: optional(integer({ max: 99 })),
});

export const structureCases: FieldCase[] = [
  {
    name: 'optional',
    define: () => optional(integer({ min: 1, max: 500 })),
    values: fc.option(wholes(1, 500), { nil: undefined }),
    carried: [1, 500, undefined],
    refused: [0, 501, '1'],
    allowed: 'a whole number from 1 to 500',
  },
  {
    name: 'list',
    define: () => list(integer({ max: 9 }), { max: 3 }),
    values: fc.array(fc.nat(9), { maxLength: 3 }),
    carried: [[], [0], [5], [9, 9, 9]],
    refused: [[1, 2, 3, 4], new Array(4), '123', { length: 1, 0: 1 }, new Uint8Array(2), new Set([1])],
    allowed: 'an array of at most 3 values',
  },
  {
    name: 'tuple',
    define: () => tuple(flag(), digits(2)),
    values: fc.tuple(fc.boolean(), stringOf(DIGITS, 2)),
    carried: [
      [true, '00'],
      [false, '99'],
    ],
    refused: [[], [true], [true, '00', 1], { length: 2, 0: true, 1: '00' }, '00'],
    allowed: 'an array of 2 values',
    bits: 1 + 2 * Math.log2(10),
  },
  {
    name: 'record',
    define: () => record(placeFields()),
    values: fc.record(
      { lat: fc.integer({ min: -90, max: 90 }), floor: fc.nat(99) },
      { requiredKeys: ['lat'], noNullPrototype: true },
    ),
    carried: [{ lat: -90 }, { lat: 90, floor: 99 }, { lat: 0.5, floor: 0 }],
    refused: ['lat', 90, [90, 99]],
    allowed: 'an object',
  },
  {
    name: 'variant',
    define: () =>
      variant('type', {
        table: { number: integer({ max: 500 }) },
        goods: { sku: id(), gift: flag() },
        none: {},
      }),
    values: fc.oneof(
      fc.record({ type: fc.constant('table'), number: fc.nat(500) }, plain),
      fc.record({ type: fc.constant('goods'), sku: fc.nat().map(String), gift: fc.boolean() }, plain),
      fc.constant({ type: 'none' }),
    ),
    carried: [{ type: 'table', number: 500 }, { type: 'goods', sku: '0', gift: false }, { type: 'none' }],
    refused: ['table', 0, ['table'], [{ type: 'none' }]],
    allowed: 'an object',
  },
];
