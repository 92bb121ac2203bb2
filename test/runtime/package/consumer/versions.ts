// A schema with its earlier version and readers, and the types that the compiler infers for it.
import {
  bare,
  defineScene,
  id,
  integer,
  link,
  list,
  oneOf,
  optional,
  pairs,
  query,
  record,
  text,
  tuple,
  variant,
  type Reader,
  type RecordOf,
} from 'miniprogram-scene';
import type { Same } from './scenes.js';

const own: Reader = (scene) => (/^g\d+$/.test(scene) ? { goods: scene.slice(1) } : undefined);

export const first = defineScene(
  { goods: integer({ max: 9999999 }), from: oneOf(['app', 'shop']) },
  {
    readers: [
      own,
      pairs({ names: { gid: 'goods' } }),
      query({ defaults: { from: 'shop' } }),
      link('https://shop.cn/g/:goods', { defaults: { from: 'app' } }),
    ],
  },
);

// The literals of an upgrade keep their types: there is no `as const`.
export const second = first.next(
  {
    goods: id(),
    from: oneOf(['app', 'shop', 'ad']),
    level: oneOf([1, 2]),
    size: optional(oneOf(['S', 'M'])),
    at: tuple(oneOf(['in', 'out']), text()),
    to: variant('type', { table: { number: integer({ max: 500 }) }, home: {} }),
    parts: list(record({ on: oneOf([true]) }), { max: 2 }),
  },
  (old) => ({
    ...old,
    goods: String(old.goods),
    level: old.goods > 9 ? 2 : 1,
    at: ['in', ''],
    to: old.from === 'shop' ? { type: 'table', number: 8 } : { type: 'home' },
    parts: [{ on: true }],
  }),
);

export type First = RecordOf<typeof first>;
export type Second = RecordOf<typeof second>;

export const types: [
  Same<First, { goods: number; from: 'app' | 'shop' }>,
  Same<Second['goods'], string>,
  Same<Second['from'], 'app' | 'shop' | 'ad'>,
  Same<Second['level'], 1 | 2>,
  Same<Second['size'], 'S' | 'M' | undefined>,
  Same<Second['at'], ['in' | 'out', string]>,
  Same<Second['to']['type'], 'table' | 'home'>,
  Same<Second['parts'], { on: true }[]>,
  Same<RecordOf<typeof second.fields>, Second>,
  Same<ReturnType<typeof second.decode>, Second>,
] = [true, true, true, true, true, true, true, true, true, true];

/** Never called: the compiler has to refuse each line. */
export function misuse(): unknown[] {
  return [
    // @ts-expect-error -- not one of the choices
    first.next({ channel: oneOf(['poster', 'ad']) }, () => ({ channel: 'radio' })),
    // @ts-expect-error -- the upgraded record lacks its channel
    first.next({ goods: integer({ max: 9 }), channel: oneOf(['ad']) }, (old) => ({ goods: old.goods })),
    // @ts-expect-error -- goods are a number in the old record
    first.next({ goods: id() }, (old) => ({ goods: old.goods })),
    // @ts-expect-error -- choices are text, numbers or booleans
    defineScene({ none: oneOf([null]) }),
    // @ts-expect-error -- a reader is a function
    defineScene({ goods: id() }, { readers: ['goods'] }),
    // @ts-expect-error -- a reader has to be called
    defineScene({ goods: id() }, { readers: [bare] }),
  ];
}
