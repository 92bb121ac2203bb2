import { defineScene, integer, oneOf, optional, snowflake, text } from '../../../src';

/** The fields of a poster: common ones, one optional, and a text without a bound. */
export const posterFields = {
  goods: integer({ max: 9_999_999 }),
  inviter: snowflake(),
  channel: oneOf(['poster', 'share', 'ad']),
  table: optional(integer({ min: 1, max: 500 })),
  shop: text(),
};
export const poster = defineScene(posterFields);

/** A record of the poster, without the optional table. */
export const posted = {
  goods: 42,
  inviter: '1795324876512231425',
  channel: 'poster',
  shop: '幸福西饼',
} as const;
