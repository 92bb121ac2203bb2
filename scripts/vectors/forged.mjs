// Scenes with the right check whose texts are written in another way than the library writes them.
import { source, taped } from '../format/source.mjs';
import { encodeText, zh } from './vector.mjs';

const { START_OF_TEXT, unpack, writeParts, writeText, ZH } = source;

/** The scene of the symbols that a function writes, as a text of a model. */
function forged(model, write) {
  return encodeText('造', { model: { ...model, write: (_, to) => write(to) } });
}

/** A part that stands for a stretch of no characters. */
export const NONE = 'no characters';

const [choice] = taped((to) => source.zh.write('店', to));
const core = {
  write: (text, to) => writeText(text === NONE ? '' : text, to, START_OF_TEXT),
};
const chinese = unpack(ZH, core);
const STRETCH = chinese.symbols.rankOf(2);
/** A part of several characters that is no word is a stretch, whatever it has. */
const rankOf = (part) => (part.length > 1 && chinese.cut(part).length > 1 ? STRETCH : chinese.rankOf(part));

/** The scene of these parts, as the Chinese model's own way to write a text. */
export const forgedOwn = (...parts) =>
  forged(zh, (to) => {
    to.push(choice.model, 0);
    writeParts({ ...chinese, rankOf }, parts, to);
  });

/** The scene of a text that the core writes, though the Chinese model's own way is cheaper. */
export const forgedCore = (text) =>
  forged(zh, (to) => {
    to.push(choice.model, 1);
    core.write(text, to);
  });
