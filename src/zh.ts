import { text } from './index';
import type { Field } from './fields/field';
import { PACKED } from './text/generated/zh';
import type { TextModel } from './text/model';
import { makeChinese } from './text/zh/text';

// What its own types name, for the declarations of those who export a field.
export type { Field } from './fields/field';
export type { TextModel } from './text/model';

/**
 * The text model of Chinese, for `encodeText` and `decodeText`.
 *
 * Costs about 9 bits a character of Chinese, end included; any other text at most 8 bits more than the core's model.
 * Whoever decodes must pass it too.
 * @example encodeText('老王烧烤（春熙路店）', zh)
 */
export const zh: TextModel = makeChinese(PACKED, text());

/**
 * Any text of well-formed Unicode, of at most `max` characters (code points; without a bound if left out), in the
 * text model of Chinese.
 *
 * Costs about 9 bits a character of Chinese. Refuses a lone surrogate, and more than 4096 UTF-16 units.
 * @throws SceneError `schema` for a `max` that is no whole number from 0.
 * @example zhText({ max: 30 }) // '四川省成都市锦江区春熙路16号'
 */
export function zhText({ max = Infinity }: { max?: number } = {}): Field<string> {
  return text({ max, model: zh });
}
