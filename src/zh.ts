import { text } from './index';
import type { Field } from './fields/field';
import { PACKED } from './text/generated/zh';
import type { TextModel } from './text/model';
import { makeChinese } from './text/zh/text';

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
 * A lone surrogate is refused.
 * @example zhText({ max: 30 }) // '四川省成都市锦江区春熙路16号'
 */
export function zhText({ max = Infinity }: { max?: number } = {}): Field<string> {
  return text({ max, model: zh });
}
