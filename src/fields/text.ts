import { coreText } from '../text/core';
import type { TextModel } from '../text/model';
import { isText } from '../text/model';
import { isWhole, makeField, misdefined } from './field';
import type { Field } from './field';

/**
 * Any text of well-formed Unicode, of at most `max` characters (code points; without a bound if left out).
 *
 * Costs what its characters are worth to the model: in the core one, a digit 3.3 bits, a Chinese character about 12.
 * Refuses a lone surrogate, and more than 4096 UTF-16 units.
 *
 * @param options.model how the text is coded: the core's model unless told.
 * @throws SceneError `schema` for a `max` that is no whole number from 0.
 * @example text({ max: 20 }) // '幸福西饼'
 */
export function text({
  max = Infinity,
  model = coreText,
}: { max?: number; model?: TextModel } = {}): Field<string> {
  if (max !== Infinity && !isWhole(max, 0, Infinity)) throw misdefined('a max is 0 or more', max);
  return makeField(
    { min: model.bits.least, max: max * model.bits.character + model.bits.end },
    max < Infinity ? `well-formed text of at most ${max} characters` : 'well-formed text',
    (value) => isText(value) && Array.from(value).length <= max,
    (value, to) => model.write(value, to),
    (from) => model.read(from),
  );
}
