import {
  decimal,
  digits,
  flag,
  id,
  integer,
  list,
  NUMERIC,
  oneOf,
  optional,
  record,
  shuffled,
  text,
  tuple,
  typed,
  valuesOf,
  variant,
} from './vector.mjs';

export function structures() {
  const point = tuple(decimal({ min: -90, max: 90, digits: 5 }), decimal({ min: -180, max: 180, digits: 5 }));
  const place = variant('type', {
    table: { number: integer({ max: 500 }) },
    goods: { sku: id(), note: optional(text()) },
    home: {},
  });
  const absent = { value: optional(integer({ max: 9 })), other: optional(text()) };
  const hostile = { ['__proto__']: integer({ max: 9 }), constructor: id(), toString: flag() };
  const others = [...NUMERIC, 'a', '01', '-1', '0', '1.5'];
  const names = Array.from({ length: 40 }, (_, i) => `f${i}`);
  return [
    ...valuesOf(oneOf(['only']), ['only']),
    ...valuesOf(oneOf(['poster', 'share', 'ad']), ['poster', 'ad'], ['share']),
    ...valuesOf(
      oneOf([1, '1', true, 'true', '海报', '', -1, Number.MAX_SAFE_INTEGER]),
      [1, ''],
      ['1', true, 'true', '海报'],
    ),
    ...valuesOf(oneOf([0, '0', false, '']), [], ['0']),
    // Two different strings that look alike.
    ...valuesOf(oneOf(['é', 'e\u0301']), ['é', 'e\u0301']),
    ...valuesOf(optional(optional(flag())), [], [true]),
    typed('absent where an optional one is optional', { value: optional(optional(flag())) }, {}),
    ...valuesOf(list(integer({ max: 99 }), { max: 1 }), [[], [99]]),
    ...valuesOf(list(integer({ max: 99 }), { max: 5 }), [[], [0, 99, 0, 99, 0]], [[7], [1, 2, 3]]),
    ...valuesOf(list(oneOf(['x']), { max: 1000 }), [Array(1000).fill('x')], [['x', 'x', 'x']]),
    ...valuesOf(list(id(), { max: 1000 }), [[]], [['58231', '40021', '7']]),
    ...valuesOf(
      list(list(flag(), { max: 3 }), { max: 3 }),
      [[], [[], [], []]],
      [[[true], [false, true, false]]],
    ),
    ...valuesOf(tuple(), [[]]),
    ...valuesOf(
      point,
      [
        [-90, -180],
        [90, 180],
      ],
      [[30.57281, 104.0668]],
    ),
    ...valuesOf(record({}), [{}]),
    ...valuesOf(record({ floor: optional(integer({ max: 99 })), room: digits(4) }), [
      { room: '0000' },
      { floor: 99, room: '9999' },
    ]),
    ...valuesOf(record({ a: record({ b: record({ c: flag() }) }) }), [], [{ a: { b: { c: true } } }]),
    ...valuesOf(
      place,
      [{ type: 'table', number: 500 }, { type: 'home' }],
      [
        { type: 'goods', sku: '58231' },
        { type: 'goods', sku: '0', note: '微辣' },
      ],
    ),
    typed('optional fields, all absent', absent, {}),
    typed('optional fields, the first absent', absent, { other: '' }),
    typed('optional fields, the last absent', absent, { value: 0 }),
    typed('optional fields, none absent', absent, { value: 9, other: '加冰' }),
    typed('no fields at all', {}, {}),
    typed('names that objects have already', hostile, {
      ['__proto__']: 7,
      constructor: '42',
      toString: true,
    }),
    typed(
      'names of Chinese and of nothing',
      { 桌号: integer({ max: 99 }), '': flag() },
      { 桌号: 8, '': true },
    ),
    typed('a field named header', { header: flag() }, { header: true }),
    typed('header in a record within', { place: record({ header: flag() }) }, { place: { header: true } }),
    ...[
      { 0: '2', header: true },
      { 0: 'b', 7: true, 3: 5 },
    ].map((value) =>
      typed(
        `kinds and fields whose names are numbers: ${JSON.stringify(value)}`,
        { value: variant('0', { b: { 7: flag(), 3: integer({ max: 9 }) }, 10: {}, 2: { header: flag() } }) },
        { value },
      ),
    ),
    typed('what never fits, absent', { value: optional(digits(64)) }, {}),
    typed(
      'a kind that fits beside one that never does',
      { value: variant('kind', { a: {}, b: { number: digits(64) } }) },
      { value: { kind: 'a' } },
    ),
    typed(
      'names of numbers and others, in another order than theirs',
      shuffled(others, (i) => integer({ max: 10 + i })),
      shuffled(others, (i) => 10 - i),
    ),
    typed(
      'kinds whose names are numbers, in another order than theirs',
      {
        value: variant(
          'kind',
          shuffled(others, () => ({})),
        ),
      },
      { value: { kind: '10' } },
    ),
    typed(
      'forty fields',
      Object.fromEntries(names.map((name) => [name, integer({ max: 9 })])),
      Object.fromEntries(names.map((name, i) => [name, i % 10])),
    ),
  ];
}
