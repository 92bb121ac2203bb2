// The Chinese text model.
import type { SymbolReader, SymbolWriter } from '../../coding/interval';
import { weighted } from '../../coding/model';
import type { Field } from '../../fields/field';
import { once } from '../../once';
import { popCharacter, Position } from '../chinese/position';
import { EDGE, FIRST_WORD, STRETCH } from '../chinese/symbols';
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
  const model = once(() => unpack(packed));

  function writeOwn(text: string, to: SymbolWriter): void {
    const { symbols, words } = model();
    const position = new Position(model());
    let others = '';
    function pushOthers(): void {
      if (!others) return;
      position.push(STRETCH, to);
      core.write(others, to, '');
      others = '';
    }
    for (let at = 0; at < text.length;) {
      const word = words.longestAt(text, at);
      const unit = text.charCodeAt(at);
      if (word !== undefined) {
        pushOthers();
        position.push(word, to);
        at += words.wordOf(word).length;
      } else {
        if (symbols.codeFor(unit) === undefined) others += text[at]!;
        else {
          pushOthers();
          position.pushUnit(unit, to);
        }
        at++;
      }
    }
    pushOthers();
    position.push(EDGE, to);
  }

  function readOwn(from: SymbolReader): string {
    const { words } = model();
    const position = new Position(model());
    let text = '';
    for (;;) {
      const code = position.pop(from);
      if (code === EDGE) return text;
      if (code === STRETCH) text += core.read(from);
      else text += code < FIRST_WORD ? popCharacter(code, from) : words.wordOf(code);
    }
  }

  return {
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
        writeOwn(text, own);
        if (own.sum <= other.sum) cheapest = own;
      }
      cheapest.copyTo(to);
    },
    read: (from) => (from.pop(CHOICE()) === OWN ? readOwn(from) : core.read(from)),
  };
}
