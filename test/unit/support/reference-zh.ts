import type { ReferenceAsk } from './reference-chinese';
import { HANZI_PLACES, RARE, ReferenceChinese, STRETCH } from './reference-chinese';

/* The Chinese model's own way to write a text: words, characters, and stretches of others, which the core writes. */

export const chinese = new ReferenceChinese('zh');

const words = chinese.symbols.filter((symbol) => symbol.length > 1);

/** The parts of a text: the longest word at each place, else a character, else all others up to the next of these. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let isOther = false;
  for (let at = 0; at < text.length;) {
    const word = words
      .filter((each) => text.startsWith(each, at))
      .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
    const part = word || text[at]!;
    const isListed = Boolean(word) || chinese.symbolOf(part) !== undefined;
    if (isListed || !isOther) parts.push(part);
    else parts.push(parts.pop()! + part);
    isOther = !isListed;
    at += part.length;
  }
  return parts;
}

/** The symbol of a part. */
function symbolOf(part: string): string {
  return words.includes(part) ? part : part.length > 1 ? STRETCH : (chinese.symbolOf(part) ?? STRETCH);
}

/** Asks for the symbols of a text's own way; `core` writes or reads a stretch. Returns the text. */
export function codeOwn(
  ask: ReferenceAsk,
  parts: readonly string[],
  core: (stretch: string) => string,
): string {
  let text = '';
  chinese.code(ask, parts.map(symbolOf), (symbol, place) => {
    const part = parts[place] ?? '';
    if (symbol === STRETCH) text += core(part);
    else if (symbol === RARE)
      text += String.fromCharCode(0x4e00 + ask(HANZI_PLACES, part.charCodeAt(0) - 0x4e00));
    else text += symbol;
  });
  return text;
}
