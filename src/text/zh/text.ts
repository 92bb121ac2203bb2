// The Chinese text model.
import { weighted } from '../../coding/model';
import type { Field } from '../../fields/field';
import { once } from '../../once';
import { readParts, writeParts } from '../chinese/code';
import type { TextModel } from '../model';
import { unpack } from './model';
import { Price } from './price';

// A text is written by this model or by the core's. A text by the core's pays 7 bits for the choice.
const CHOICE = once(() => weighted([127, 1]));
const OWN = 0;
const CORE = 1;

/**
 * Makes the text model of Chinese.
 *
 * @param core the field of the core's text: it writes the characters that this model does not list, and the texts that cost less there.
 */
export function makeChinese(packed: string, core: Field<string>): TextModel {
  const model = once(() => unpack(packed, core));

  return {
    name: 'zh',
    // Text cheaper in the core model uses it, so the overhead is bounded by the choice symbol.
    bits: { least: 0, character: 31, end: 19 },
    write(text, to) {
      const other = new Price();
      other.push(CHOICE(), CORE);
      core.write(text, other, '');
      let cheapest = other;
      // The core writes the empty text.
      if (text) {
        const own = new Price();
        own.push(CHOICE(), OWN);
        writeParts(model(), model().cut(text), own);
        if (own.sum <= other.sum) cheapest = own;
      }
      cheapest.copyTo(to);
    },
    read: (from) => (from.pop(CHOICE()) === OWN ? readParts(model(), from) : core.read(from)),
  };
}
