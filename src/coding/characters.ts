// Strings over one alphabet, where all characters are equally likely.
import { ALPHABETS } from './alphabet';
import type { SymbolReader, SymbolWriter } from './interval';
import type { Model } from './model';
import { uniform } from './model';
import { FACTOR_LIMIT } from './natural';

export const UPPER = ALPHABETS.portable.slice(0, 26);
export const LOWER = ALPHABETS.portable.slice(26, 52);
export const DIGITS = ALPHABETS.portable.slice(52, 62);
export const HEXADECIMAL = DIGITS + 'abcdef';
export const BASE64URL = UPPER + LOWER + DIGITS + '-_';

/** Writes and reads strings over one alphabet: each symbol stands for as many characters as fit into one. */
export function characters(alphabet: string) {
  const radix = alphabet.length;
  // The model at index n is for n characters in one symbol.
  const models: Model[] = [];
  for (let size = 1; size <= FACTOR_LIMIT; size *= radix) models.push(uniform(size));
  const most = models.length - 1;
  return {
    push(text: string, to: SymbolWriter): void {
      for (let at = 0; at < text.length; at += most) {
        const part = text.slice(at, at + most);
        let symbol = 0;
        for (let i = 0; i < part.length; i++) symbol = symbol * radix + alphabet.indexOf(part[i]!);
        to.push(models[part.length]!, symbol);
      }
    },
    pop(length: number, from: SymbolReader): string {
      let text = '';
      for (let left = length; left > 0; left -= most) {
        const count = Math.min(left, most);
        let symbol = from.pop(models[count]!);
        let part = '';
        while (part.length < count) {
          part = alphabet[symbol % radix]! + part;
          symbol = Math.floor(symbol / radix);
        }
        text += part;
      }
      return text;
    },
  };
}
