// The Chinese text model with its tables, and its field.
import type { Field } from '../../fields/field';
import { checkOptions } from '../../options';
import { text } from '../field';
import { PACKED } from '../generated/zh';
import type { TextModel } from '../model';
import { makeChinese } from './text';

/**
 * The text model of Chinese, for `encodeText` and `decodeText`.
 *
 * Costs about 9 bits a character of Chinese, the end included; any other text costs at most 8 bits more than in the core's
 * model. The decoder must pass it too.
 * @example encodeText('老王烧烤（春熙路店）', { model: zh })
 */
export const zh: TextModel = /* @__PURE__ */ makeChinese(PACKED, /* @__PURE__ */ text());

/**
 * Any text of well-formed Unicode, in the text model of Chinese.
 *
 * Costs about 9 bits a character of Chinese. Refuses a lone surrogate, and more than 4096 UTF-16 units.
 * @param options.max the most characters (code points), 0 or more. @default Infinity
 * @throws SceneError `schema` for a `max` that is no whole number from 0, and for an option that there is not.
 * @example zhText({ max: 30 }) // '四川省成都市锦江区春熙路16号'
 */
export function zhText(options?: { max?: number }): Field<string> {
  const { max = Infinity } = checkOptions('zhText', options, ['max']);
  return text({ max, model: zh });
}
