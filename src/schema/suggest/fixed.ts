// Texts of one length -> the characters that they are made of, where the length is plainly no accident.
import { consistsOf } from '../../coding/alphabet';
import type { FieldDefinition } from '../../fields/definition';

const DIGITS = '0123456789';
const HEX = DIGITS + 'abcdef';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();

/** The classes of characters, the smallest first: a later text may have any character of the class. */
const CLASSES = [
  DIGITS,
  HEX,
  HEX.toUpperCase(),
  LOWER,
  UPPER,
  HEX + 'ABCDEF',
  DIGITS + LOWER,
  DIGITS + UPPER,
  DIGITS + LOWER + UPPER + '-_',
];

/**
 * The field of texts of one length and one class of characters; undefined where a later text may well be shorter or longer.
 *
 * The length is plain for ids of 24, 32, 40 and 64 hexadecimal digits. Otherwise the texts must not just end in a number that grows; and they are
 * all that there are, or eight or more, or three or more random codes: with 6 characters or more, of which a third is a digit in one text and
 * a letter in another one. Of others than ids, half of the characters have to be so mixed to be hexadecimal: seats from A to F are not.
 *
 * @param kinds different ones, of one length.
 * @param areAll whether there seem to be no others.
 */
export function fixedField(kinds: readonly string[], areAll: boolean): FieldDefinition | undefined {
  const { length } = kinds[0]!;
  const mixed = kinds[0]!
    .split('')
    .filter((_, at) =>
      [/\d/, /[a-z]/i].every((spelling) => kinds.some((kind) => spelling.test(kind[at]!))),
    ).length;
  const isId = [24, 32, 40, 64].indexOf(length) >= 0;
  const alphabet = CLASSES.find(
    (characters) =>
      (isId || mixed * 2 >= length || !/^0.*f$/i.test(characters)) &&
      kinds.every((kind) => consistsOf(kind, characters)),
  );
  const isPlain = areAll || kinds.length > 7 || (kinds.length > 2 && length > 5 && mixed * 3 >= length);
  const grows = kinds.every((kind) => /^\D*[1-9]\d*$/.test(kind));
  const isHexId = isId && alphabet !== undefined && !/g/i.test(alphabet);
  if (!alphabet || length > 64 || !(isHexId || (isPlain && !grows))) return undefined;
  if (alphabet === HEX) return { kind: 'hex', length };
  return alphabet === DIGITS ? { kind: 'digits', length } : { kind: 'code', alphabet, length };
}
