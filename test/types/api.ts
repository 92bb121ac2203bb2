// Checked by the compiler alone: what a schema says about its records, and that every option of a platform passes.
import {
  bare,
  code,
  date,
  decimal,
  decodeQuery,
  decodeText,
  defineScene,
  digits,
  encodeQuery,
  encodeText,
  flag,
  hex,
  id,
  integer,
  list,
  objectId,
  oneOf,
  openid,
  optional,
  pairs,
  phone,
  positional,
  prefix,
  readEntry,
  record,
  SceneError,
  snowflake,
  text,
  timestamp,
  tuple,
  uuid,
  variant,
  type AlphabetName,
  type Entry,
  type EntryKind,
  type Field,
  type FieldDefinition,
  type Fields,
  type Reader,
  type Measure,
  type NextOptions,
  type RecordOf,
  type Scene,
  type SceneErrorCode,
  type SceneErrorReason,
  type SceneOptions,
  type TextModel,
  type UntypedOptions,
  type Upgraded,
  type ValueOf,
} from '../../src';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** The record of a scene by its function; {@link RecordOf} gives the same. */
type RecordOfScene<S> = S extends { decode(scene: string): infer R } ? R : never;
/** An object type as one literal, not as an intersection. */
type Plain<T> = T extends object ? { [K in keyof T]: T[K] } : T;

/** Compiles only for true. */
function expectTrue<T extends true>(): T | undefined {
  return undefined;
}

// Every field has the type of its values, written on its own …

const channel = oneOf(['poster', 'share', 'ad']);
expectTrue<Same<typeof channel, Field<'poster' | 'share' | 'ad'>>>();
export const mixed = oneOf(['a', 1, true]);
expectTrue<Same<ValueOf<typeof mixed>, 'a' | 1 | true>>();
const numbers: number[] = [1, 2];
export const loose = oneOf(numbers);
expectTrue<Same<ValueOf<typeof loose>, number>>();
const constant = ['a', 'b'] as const;
export const fromConstant = oneOf(constant);
expectTrue<Same<ValueOf<typeof fromConstant>, 'a' | 'b'>>();

export const strings = [
  code('AB', 2),
  date(),
  digits(2),
  hex(2),
  id(),
  objectId(),
  openid(),
  phone(),
  snowflake(),
  text(),
  uuid(),
];
expectTrue<Same<typeof strings, Field<string>[]>>();
export const doubles = [
  integer({ max: 9 }),
  decimal({ min: 0, max: 1, digits: 2 }),
  timestamp({ unit: 'ms' }),
];
expectTrue<Same<typeof doubles, Field<number>[]>>();
export const yes = flag();
expectTrue<Same<ValueOf<typeof yes>, boolean>>();

export const place = tuple(decimal({ min: -90, max: 90, digits: 5 }), text());
expectTrue<Same<ValueOf<typeof place>, [number, string]>>();
export const tags = list(channel, { max: 3 });
expectTrue<Same<ValueOf<typeof tags>, ('poster' | 'share' | 'ad')[]>>();
export const maybe = optional(channel);
expectTrue<Same<ValueOf<typeof maybe>, 'poster' | 'share' | 'ad' | undefined>>();

// … and inside others, where nothing may be lost of it.

export const inRecord = record({ channel: oneOf(['a', 'b']), level: optional(oneOf([1, 2])) });
expectTrue<Same<Plain<ValueOf<typeof inRecord>>, { channel: 'a' | 'b'; level?: 1 | 2 | undefined }>>();
export const inList = list(oneOf(['a', 'b']), { max: 3 });
expectTrue<Same<ValueOf<typeof inList>, ('a' | 'b')[]>>();
export const inTuple = tuple(oneOf(['a', 'b']), flag(), oneOf([1, 2]));
expectTrue<Same<ValueOf<typeof inTuple>, ['a' | 'b', boolean, 1 | 2]>>();
export const inOptional = optional(oneOf(['a', 'b']));
expectTrue<Same<ValueOf<typeof inOptional>, 'a' | 'b' | undefined>>();

// The record of a scene.

const poster = defineScene({
  goods: integer({ max: 9_999_999 }),
  inviter: snowflake(),
  channel: oneOf(['poster', 'share', 'ad']),
  table: optional(integer({ min: 1, max: 500 })),
  shop: text(),
});
interface Poster {
  goods: number;
  inviter: string;
  channel: 'poster' | 'share' | 'ad';
  shop: string;
  table?: number | undefined;
}
type PosterRecord = RecordOfScene<typeof poster>;
expectTrue<Same<Plain<PosterRecord>, Plain<Poster>>>();
expectTrue<Same<PosterRecord['channel'], 'poster' | 'share' | 'ad'>>();
expectTrue<Same<PosterRecord['table'], number | undefined>>();

export function carries(record: Poster): string {
  const { length, limit, fits, bits, header }: Measure<Record<keyof Poster, Field<unknown>>> =
    poster.measure(record);
  const decoded: Poster = poster.decode(poster.encode(record));
  return [length, limit, fits, bits.goods, header, decoded.channel].join();
}

poster.encode({ goods: 42, inviter: '1795324876512231425', channel: 'ad', shop: '' });
poster.encode({ goods: 42, inviter: '1795324876512231425', channel: 'ad', shop: '', table: 7 });
poster.encode({ goods: 42, inviter: '1795324876512231425', channel: 'ad', shop: '', table: undefined });
// @ts-expect-error -- not one of the choices
poster.encode({ goods: 42, inviter: '1', channel: 'radio', shop: '' });
// @ts-expect-error -- a snowflake is a string, since a number would have been rounded
poster.encode({ goods: 42, inviter: 1795324876512231425, channel: 'ad', shop: '' });
// @ts-expect-error -- an integer is a number
poster.encode({ goods: '42', inviter: '1', channel: 'ad', shop: '' });
// @ts-expect-error -- the shop is missing
poster.encode({ goods: 42, inviter: '1', channel: 'ad' });
// @ts-expect-error -- null is not absent
poster.encode({ goods: 42, inviter: '1', channel: 'ad', shop: '', table: null });
// @ts-expect-error -- no such field
poster.encode({ goods: 42, inviter: '1', channel: 'ad', shop: '', tabel: 7 });
// @ts-expect-error -- no such field
void poster.measure({ goods: 42, inviter: '1', channel: 'ad', shop: '' }).bits.tabel;
// @ts-expect-error -- the bits of version and check stand beside those of the fields
void poster.measure({ goods: 42, inviter: '1', channel: 'ad', shop: '' }).bits.header;
// @ts-expect-error -- a table may be absent
export const table: number = poster.decode('scene').table;
// @ts-expect-error -- what is read may be nothing
export const goods: number = poster.read({}).goods;
// @ts-expect-error -- a scene is text
poster.decode(1047);

// Kinds of record are told apart by their key.

const kinds = defineScene({
  to: variant('type', {
    table: { number: integer({ max: 500 }) },
    goods: { sku: id(), channel: optional(oneOf(['a', 'b'])) },
    home: {},
  }),
});
export function whereTo({ to }: RecordOfScene<typeof kinds>): string {
  switch (to.type) {
    case 'table':
      expectTrue<Same<typeof to.number, number>>();
      // @ts-expect-error -- a table has no sku
      void to.sku;
      return `table ${to.number}`;
    case 'goods':
      expectTrue<Same<typeof to.channel, 'a' | 'b' | undefined>>();
      return to.sku;
    case 'home':
      return '';
    default:
      expectTrue<Same<typeof to, never>>();
      return to;
  }
}
kinds.encode({ to: { type: 'home' } });
kinds.encode({ to: { type: 'goods', sku: '5', channel: 'b' } });
// @ts-expect-error -- no such kind
kinds.encode({ to: { type: 'shop' } });
// @ts-expect-error -- the sku is missing
kinds.encode({ to: { type: 'goods' } });
// @ts-expect-error -- a table has a number
kinds.encode({ to: { type: 'table', sku: '5' } });
// @ts-expect-error -- the type is missing
kinds.encode({ to: { sku: '5' } });

// Structures inside of structures.

const nested = defineScene({
  at: tuple(decimal({ min: -90, max: 90, digits: 5 }), decimal({ min: -180, max: 180, digits: 5 })),
  items: list(record({ sku: id(), size: oneOf(['S', 'M']), gift: optional(flag()) }), { max: 2 }),
});
interface Nested {
  at: [number, number];
  items: { sku: string; size: 'S' | 'M'; gift?: boolean | undefined }[];
}
export const asNested = (value: RecordOfScene<typeof nested>): Nested => value;
export const fromNested = (value: Nested): string => nested.encode(value);
// @ts-expect-error -- a tuple has its length
nested.encode({ at: [1], items: [] });
// @ts-expect-error -- in an item
nested.encode({ at: [1, 2], items: [{ sku: '1', size: 'L' }] });

// Names computed at run time still have a type.
export function ofNames(names: string[]): Scene<Record<string, Field<number>>> {
  return defineScene(Object.fromEntries(names.map((name) => [name, integer({ max: 9 })])));
}
export const anyFields: Fields = { a: integer({ max: 9 }), b: oneOf(['x', 'y']), c: text() };
export type Some = RecordOf<{ a: Field<number>; b: Field<string | undefined> }>;
export const recordsOfScenes: [
  Same<RecordOf<typeof poster>, RecordOfScene<typeof poster>>,
  Same<RecordOf<typeof poster>, RecordOf<typeof poster.fields>>,
  Same<RecordOf<typeof v1>, RecordOfScene<typeof v1>>,
] = [true, true, true];
// Fields may be called as the functions of a scene are.
export const confusing: RecordOf<{ encode: Field<string>; fields: Field<number> }> = {
  encode: 'a',
  fields: 1,
};
// @ts-expect-error -- a record of the scene has its goods
export const ofScene: RecordOf<typeof poster> = { channel: 'poster' };
expectTrue<Same<Plain<Some>, { a: number; b?: string | undefined }>>();

// Versions.

const v0 = defineScene({ goods: integer({ max: 99 }), from: oneOf(['old', 'new']) });
const v1 = v0.next(
  { goods: id(), channel: oneOf(['poster', 'ad']), tags: list(text(), { max: 2 }) },
  (old) => {
    expectTrue<Same<Plain<typeof old>, { goods: number; from: 'old' | 'new' }>>();
    return { goods: String(old.goods), channel: 'poster', tags: [old.from] };
  },
);
expectTrue<
  Same<Plain<RecordOfScene<typeof v1>>, { goods: string; channel: 'poster' | 'ad'; tags: string[] }>
>();
const v2 = v1.next({ goods: id(), channel: oneOf(['poster', 'ad', 'card']) }, ({ goods, channel }) => ({
  goods,
  channel,
}));
v2.encode({ goods: '1', channel: 'card' });
const nextOptions: NextOptions = { alphabet: 'unreserved', check: 3, readers: [pairs()] };
v0.next({ goods: integer({ max: 99 }) }, ({ goods }) => ({ goods }), nextOptions);
// @ts-expect-error -- the number of a version is that of the one before and 1
v0.next({ goods: integer({ max: 99 }) }, ({ goods }) => ({ goods }), { version: 7 });
// @ts-expect-error -- no such alphabet
v0.next({ goods: integer({ max: 99 }) }, ({ goods }) => ({ goods }), { alphabet: 'base64' });

// A definition is data, told apart by its kind.

export function maxOf(field: Field<unknown>): number | null | undefined {
  const { definition }: { readonly definition: FieldDefinition } = field;
  // @ts-expect-error -- not every kind has a max
  void definition.max;
  return definition.kind === 'text' ? definition.max : undefined;
}

v2.next({ goods: id(), channel: oneOf(['poster', 'ad', 'card']), on: flag() }, (old) => ({
  ...old,
  on: true,
}));
// @ts-expect-error -- the upgraded record lacks its channel
v0.next({ goods: id(), channel: oneOf(['poster', 'ad']) }, (old) => ({ goods: String(old.goods) }));
// @ts-expect-error -- not one of the choices
v0.next({ channel: oneOf(['poster', 'ad']) }, () => ({ channel: 'radio' }));
// @ts-expect-error -- not every one of the old choices
v0.next({ channel: oneOf(['new', 'ad']) }, (old) => ({ channel: old.from }));
// @ts-expect-error -- goods are a number in the old record
v0.next({ goods: id() }, (old) => ({ goods: old.goods }));
// @ts-expect-error -- a text is no number
v0.next({ goods: integer({ max: 99 }) }, () => ({ goods: '4' }));

// The literals of an upgrade keep their types, at any depth.
const deep = {
  size: oneOf(['S', 'M']),
  at: tuple(oneOf(['a', 'b']), text()),
  tags: list(oneOf(['x', 'y']), { max: 3 }),
  to: variant('type', { table: { number: oneOf([1, 2]) }, home: {} }),
  gift: optional(record({ on: oneOf([true]) })),
};
const v0deep = v0.next(deep, (old) => ({
  size: old.from === 'old' ? 'S' : 'M',
  at: ['a', String(old.goods)],
  tags: ['x'],
  to: old.goods > 9 ? { type: 'table', number: 1 } : { type: 'home' },
  gift: old.goods > 9 ? { on: true } : undefined,
}));
v0deep.next(deep, (old) => {
  if (old.gift) return { ...old, to: old.to.type === 'table' ? { type: 'home' } : old.to };
  return old;
});
v0.next(deep, (): RecordOf<typeof deep> => ({ size: 'S', at: ['a', ''], tags: [], to: { type: 'home' } }));
v0.next(deep, () => ({ size: 'S', at: ['a', ''], tags: [], to: { type: 'home' } }) as const);
// @ts-expect-error -- too short a tuple
v0.next(deep, () => ({ size: 'S', at: ['a'], tags: [], to: { type: 'home' } }));
// @ts-expect-error -- not one of the choices, in a list
v0.next(deep, () => ({ size: 'S', at: ['a', ''], tags: ['z'], to: { type: 'home' } }));
// @ts-expect-error -- not one of the choices, in a record
v0.next(deep, () => ({ size: 'S', at: ['a', ''], tags: [], to: { type: 'home' }, gift: { on: false } }));
// @ts-expect-error -- no such kind
v0.next(deep, () => ({ size: 'S', at: ['a', ''], tags: [], to: { type: 'shop' } }));
// @ts-expect-error -- no record
v0.next({ size: oneOf(['S', 'M']) }, () => 'S');
// @ts-expect-error -- no record in some cases
v0.next({ size: oneOf(['S', 'M']) }, (old) => (old.goods > 9 ? { size: 'S' } : undefined));
// @ts-expect-error -- a promise is no record
v0.next({ size: oneOf(['S', 'M']) }, async () => Promise.resolve({ size: 'S' }));

// An upgrade may be written elsewhere, with an interface of the user.
interface Shelf {
  size: 'S' | 'M';
  tags: string[];
}
declare const toShelf: (old: { goods: number }) => Shelf;
v0.next({ size: oneOf(['S', 'M']), tags: list(text(), { max: 3 }) }, toShelf);
export const upgraded: Upgraded<{ size: Field<'S' | 'M'> }, 'S'> = { size: 'S' };

// Options, errors and readers.

export const options: SceneOptions = { version: 3, alphabet: 'wechat', check: 0, readers: [bare('goods')] };
// @ts-expect-error -- no such alphabet
export const base64: AlphabetName = 'base64';
// @ts-expect-error -- one of five
export const errorCode: SceneErrorCode = 'range';
export const errorReason: SceneErrorReason = 'unknown-field';
// @ts-expect-error -- no such reason
export const noReason: SceneErrorReason = 'value';
export const madeByHand = new SceneError('value', 'no', 1, 'yes', 'a');
export const madeWithReason = new SceneError('value', 'no', 1, 'yes', 'a', 'range');
export const entryKind: EntryKind = 'ticket';
export function explain(error: unknown): string {
  return error instanceof SceneError
    ? [error.code, error.reason, error.path, error.allowed, String(error.value)].join()
    : '';
}

const packed: Reader = (scene) => {
  const match = /^p(\d+)u(\d+)$/.exec(scene);
  return match ? { goods: match[1]!, user: match[2]! } : undefined;
};
// @ts-expect-error -- a reader gives text
export const numeric: Reader = (scene) => ({ goods: Number(scene) });
export const readers: Reader[] = [
  packed,
  bare('goods'),
  pairs({ between: /[&;]/, equals: ':', first: 'goods', names: { id: 'goods' } }),
  positional(['goods', 'user'], { between: '_' }),
  prefix('p-', packed),
  (scene) => (scene === 'home' ? {} : undefined),
];
defineScene({ goods: id(), user: optional(id()) }, { readers });

export const untyped: UntypedOptions = { alphabet: 'portable' };
export function retell(model: TextModel): [string, Record<string, string>] {
  return [
    decodeText(encodeText('a', { model }), { model, ...untyped }),
    decodeQuery(encodeQuery({ id: '1' }, untyped)),
  ];
}
// @ts-expect-error -- a query has text
encodeQuery({ id: 1 });

// Wrong definitions.

// @ts-expect-error -- an integer needs its max
integer({ min: 1 });
// @ts-expect-error -- an integer needs its range
integer();
// @ts-expect-error -- a decimal needs its range and digits
decimal();
// @ts-expect-error -- an unknown unit
timestamp({ unit: 'm' });
// @ts-expect-error -- choices are text, numbers or booleans
oneOf([null]);
// @ts-expect-error -- a list needs its max
list(flag());
// @ts-expect-error -- a field has to be called
defineScene({ on: flag });

// Values with the types of the platform pass without a cast.

Page({
  onLoad(options) {
    const read = poster.read(options);
    expectTrue<Same<typeof read, PosterRecord | undefined>>();
    if (read) this.setData({ channel: read.channel, table: read.table ?? 0 });
    const entry: Entry = readEntry(options);
    return void entry;
  },
});

Component({
  lifetimes: {
    attached() {
      poster.read(wx.getEnterOptionsSync());
    },
  },
  methods: {
    onLoad(options: Record<string, string | undefined>) {
      poster.read(options);
    },
  },
});

App({
  onLaunch(options) {
    poster.read(options);
  },
  onShow(options) {
    poster.read(options);
  },
});

poster.read(wx.getLaunchOptionsSync());
wx.onAppShow((options) => poster.read(options));
wx.scanCode({ success: (result) => poster.read(result) });
wx.scanCode({ onlyFromCamera: true }).then(poster.read, () => undefined);
