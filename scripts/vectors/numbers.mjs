import { decimal, flag, integer, valuesOf } from './vector.mjs';

export function numbers() {
  const symbol = 2 ** 26;
  const most = Number.MAX_SAFE_INTEGER;
  return [
    ...valuesOf(integer({ max: 0 }), [0]),
    ...valuesOf(integer({ max: 1 }), [0, 1]),
    ...valuesOf(integer({ max: 70 }), [0, 70], [1, 42]),
    ...valuesOf(integer({ min: 1, max: 500 }), [1, 500], [8]),
    ...valuesOf(integer({ min: -50, max: 50 }), [-50, 50], [0, -1]),
    ...valuesOf(integer({ max: 9_999_999 }), [0, 9_999_999], [42, 1_181_000]),
    // The greatest number that one symbol holds, and the next one.
    ...valuesOf(integer({ max: symbol - 1 }), [0, symbol - 1]),
    ...valuesOf(integer({ max: symbol }), [0, symbol], [symbol / 2, symbol / 2 + 1]),
    ...valuesOf(integer({ max: 2 ** 32 - 1 }), [0, 2 ** 32 - 1], [3_735_928_559]),
    ...valuesOf(integer({ max: most - 1 }), [0, most - 1], [2 ** 26, 2 ** 52, 1_562_296_714_332]),
    ...valuesOf(integer({ min: -most, max: -1 }), [-most, -1], [-(2 ** 40)]),
    ...valuesOf(integer({ max: most }), [0, most], [2 ** 52 + 1]),
    ...valuesOf(integer({ min: -(2 ** 52), max: 2 ** 52 - 1 }), [-(2 ** 52), 2 ** 52 - 1], [1 - 2 ** 52]),
    // These numbers are odd and above 2^52: half a step more is not a double.
    ...valuesOf(integer({ min: 2 ** 52, max: most }), [2 ** 52, most], [2 ** 52 + 1]),
    ...valuesOf(decimal({ min: -90, max: 90, digits: 5 }), [-90, 90], [0, 30.57281, -0.00001]),
    ...valuesOf(decimal({ min: -180, max: 180, digits: 5 }), [-180, 180], [104.0668]),
    ...valuesOf(decimal({ min: 0, max: 99999.99, digits: 2 }), [0, 99999.99], [129.9, 0.01, 1.1]),
    ...valuesOf(decimal({ min: 0, max: 1, digits: 15 }), [0, 1], [0.1, 0.123456789012345]),
    // These numbers times 100 are no integers, as doubles.
    ...valuesOf(decimal({ min: -10, max: 10, digits: 2 }), [], [0.29, -0.29, 0.57, 1.15, 4.35, 9.95, -1.01]),
    ...valuesOf(decimal({ min: -3e-15, max: 3e-15, digits: 15 }), [], [-2e-15]),
    // As many steps as there can be, on both sides of zero.
    ...valuesOf(
      decimal({ min: -225179981368524.8, max: 225179981368524.8, digits: 1 }),
      [-225179981368524.8, 225179981368524.8],
      [225179981368524.7, -112589990684262.3, 0.1],
    ),
    ...valuesOf(
      decimal({ min: -2251799813685248, max: 2251799813685248, digits: 0 }),
      [2251799813685248],
      [-1],
    ),
    // A hundred times each of these is a double that is no whole number.
    ...valuesOf(
      decimal({ min: -22517998136852.48, max: 22517998136852.48, digits: 2 }),
      [-22517998136852.48],
      [22517998136852.47, -18014398509481.99, 11258999068426.23, 0.07],
    ),
    ...valuesOf(
      decimal({ min: 0, max: 2.251799813685248, digits: 15 }),
      [2.251799813685248],
      [2.251799813685247],
    ),
    ...valuesOf(flag(), [false, true]),
  ];
}
