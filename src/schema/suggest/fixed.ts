// Texts of one length -> the characters that all of them are made of, where the length is plainly no accident.
import { consistsOf } from '../../coding/alphabet';
import type { FieldDefinition } from '../../fields/definition';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const HEX = DIGITS + 'abcdef';

/** The classes of characters, a smaller one before the greater ones: a later text may have any character of the class. */
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

/** The lengths of what is written in hexadecimal digits: ObjectIds, MD5 and SHA sums. */
const HEX_LENGTHS = [24, 32, 40, 64];

/**
 * The field of texts of one length that are made of one class of characters; undefined where a later text may well be shorter or longer.
 *
 * The length is plain for the lengths of hexadecimal ids. Otherwise there are three different texts or more, not all of them end in a
 * number that grows, and either there are eight or more, or in a third of the places one has a digit and another one a letter, as
 * in random codes.
 *
 * @param values different ones, of one length.
 */
export function fixedField(values: readonly string[]): FieldDefinition | undefined {
  const { length } = values[0]!;
  const alphabet = CLASSES.find((characters) => values.every((value) => consistsOf(value, characters)));
  if (!alphabet || length < 2 || length > 64) return undefined;
  const isHex = /^[\da-f]+$/i.test(alphabet) && HEX_LENGTHS.indexOf(length) >= 0;
  const grows = values.every((value) => /^\D*[1-9]\d*$/.test(value));
  if (!isHex && (values.length < 3 || grows || (values.length < 8 && mixedPlaces(values) * 3 < length)))
    return undefined;
  if (alphabet === DIGITS) return { kind: 'digits', length };
  if (alphabet !== HEX) return { kind: 'code', alphabet, length };
  return length === 24 ? { kind: 'objectId' } : { kind: 'hex', length };
}

/** The places at which one of the texts has a digit, and another one a letter. */
function mixedPlaces(values: readonly string[]): number {
  const has = (spelling: RegExp, at: number) => values.some((value) => spelling.test(value[at]!));
  return Array.from(values[0]!).filter((_, at) => has(/\d/, at) && has(/[a-z]/i, at)).length;
}
