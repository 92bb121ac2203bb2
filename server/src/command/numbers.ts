// The numbers of the command line, and of its messages.
import { InvalidArgumentError } from 'commander';

/** A number of things, such as `1 code` and `2 codes`. */
export const counted = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** Makes a parser of whole numbers in a range, both ends included. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(
      max < Number.MAX_SAFE_INTEGER
        ? `It must be a whole number from ${min} to ${max}.`
        : `It must be a whole number of at least ${min}.`,
    );
  };
}

const parsePart = wholeNumber(0, 255);

/** Parses a colour, such as `7,193,96`. */
export function parseColor(text: string): { r: number; g: number; b: number } {
  const parts = text.split(',').map((part) => parsePart(part.trim()));
  if (parts.length !== 3) throw new InvalidArgumentError('It must be three numbers, such as 7,193,96.');
  return { r: parts[0]!, g: parts[1]!, b: parts[2]! };
}
