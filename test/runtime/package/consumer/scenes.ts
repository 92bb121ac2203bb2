// The scenes of a project, and lines that the compiler has to accept or refuse.
import { defineScene, integer, oneOf, optional, snowflake, text, type RecordOf } from 'miniprogram-scene';

const fields = {
  goods: integer({ max: 9999999 }),
  inviter: snowflake(),
  channel: oneOf(['poster', 'share', 'ad']),
  table: optional(integer({ min: 1, max: 500 })),
  shop: text(),
};

export const poster = defineScene(fields);
export type Poster = RecordOf<typeof fields>;

/** Whether two types are one: only `true` can be assigned to it then. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const inferred: Same<
  Poster,
  {
    goods: number;
    inviter: string;
    channel: 'poster' | 'share' | 'ad';
    shop: string;
    table?: number | undefined;
  }
> = true;
export const read: Same<ReturnType<typeof poster.read>, Poster | undefined> = true;

/** Never called: the compiler has to refuse each line. */
export function misuse(record: Poster): unknown[] {
  return [
    // @ts-expect-error -- a snowflake is a string
    poster.encode({ goods: 42, inviter: 1, channel: 'ad', shop: '' }),
    // @ts-expect-error -- not one of the choices
    poster.encode({ goods: 42, inviter: '1', channel: 'radio', shop: '' }),
    // @ts-expect-error -- the shop is missing
    poster.encode({ goods: 42, inviter: '1', channel: 'ad' }),
    // @ts-expect-error -- read may return undefined
    poster.read({}).goods,
    // @ts-expect-error -- a table may be absent
    record.table + 1,
    // @ts-expect-error -- no such field
    record.tabel,
    // @ts-expect-error -- an integer needs its range
    integer(),
  ];
}
