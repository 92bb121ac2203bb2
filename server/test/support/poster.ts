// The schema of most tests.
import { defineScene, flag, integer, oneOf, optional, snowflake, text } from 'miniprogram-scene';
import type { AnyScene } from '../../src/command/schema-module';

export const poster = defineScene({
  goods: integer({ max: 9_999_999 }),
  inviter: optional(snowflake()),
  channel: oneOf(['poster', 'ad']),
  isNew: flag(),
  shop: text(),
});
/** The same scene with any fields, as the command sees it. */
export const scene = poster as unknown as AnyScene;
