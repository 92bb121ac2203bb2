// The field of text.
import { demand } from '../error';
import { makeField } from '../fields/field';
import type { Field } from '../fields/field';
import { isWhole, MAX_SAFE } from '../object';
import { checkOptions } from '../options';
import { coreText } from './core';
import type { TextModel } from './model';
import { checkModel, flawOf, pushText, wellFormed } from './model';

/**
 * Any text of well-formed Unicode.
 *
 * Costs what its characters cost in the model: in the core's, a digit 3.3 bits, a Chinese character about 10.
 * Refuses a lone surrogate, and more than 4096 UTF-16 units.
 *
 * @param options.max the most characters (code points), 0 or more. @default Infinity
 * @param options.model the text model; it is part of the format. @default the core's model
 * @throws SceneError `schema` for a `max` that is no whole number from 0, for anything but a model, and for an option that there is not.
 * @example text({ max: 20 }) // '幸福西饼'
 */
export function text(options?: { max?: number; model?: TextModel }): Field<string> {
  const { max = Infinity, model = coreText } = checkOptions('text', options, ['max', 'model']);
  demand(max === Infinity || isWhole(max, 0, MAX_SAFE), 'a max is 0 or more', max);
  checkModel(model);
  return makeField(
    { kind: 'text', model: model.name, max: max === Infinity ? null : max },
    {
      bits: { min: model.bits.least, max: max * model.bits.character + model.bits.end },
      accepts: wellFormed(max),
      refuses: (value) => flawOf(value) || (value.length > max && Array.from(value).length > max && 'range'),
      write: (value, to) => pushText(value, model, to),
      read: (from) => model.read(from),
    },
  );
}
