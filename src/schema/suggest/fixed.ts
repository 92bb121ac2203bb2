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
  DIGITS + LOWER + UPPER,
  DIGITS + LOWER + UPPER + '-_',
];

/**
 * The field of texts of one length and one class of characters; undefined where a later text may well be shorter or longer.
 *
 * The length is plain for hexadecimal ids (24, 32, 40 and 64 digits). Otherwise there are three texts or more, which do not just end in
 * a number that grows; and there are eight, or in a third of the places one has a digit and another one a letter, as in random codes.
 *
 * @param kinds different ones, of one length.
 */
export function fixedField(kinds: readonly string[]): FieldDefinition | undefined {
  const { length } = kinds[0]!;
  const alphabet = CLASSES.find((characters) => kinds.every((kind) => consistsOf(kind, characters)));
  if (!alphabet || length > 64) return undefined;
  const isId = /^(24|32|40|64)$/.test(String(length)) && !/g/i.test(alphabet);
  const mixed = Array.from(kinds[0]!).filter((_, at) =>
    [/\d/, /[a-z]/i].every((spelling) => kinds.some((kind) => spelling.test(kind[at]!))),
  );
  const isPlain = kinds.length > 7 || (kinds.length > 2 && mixed.length * 3 >= length);
  const grows = kinds.every((kind) => /^\D*[1-9]\d*$/.test(kind));
  if (!isId && (!isPlain || grows)) return undefined;
  if (alphabet === HEX) return { kind: 'hex', length };
  return alphabet === DIGITS ? { kind: 'digits', length } : { kind: 'code', alphabet, length };
}
