// Ids that a spreadsheet has rounded: it keeps fifteen digits of a number, and puts zeros in place of the others.
import { Failure } from './failure';
import type { Line } from './record-line';

const KEPT_DIGITS = 15;
/** Ids end with so many zeros by chance in one of so many files. */
const ODDS = 10_000;

const NUMBER = /^\d+$/;
/** A number as a spreadsheet shows it in a narrow column. */
const POWER_OF_TEN = /^\d(\.\d+)?[eE]\+\d+$/;

/**
 * Checks that no column has ids that a spreadsheet has rounded. They look like any others, so their column decides, before the first call.
 *
 * @throws Failure for a column whose long ids all end with zeros, or are powers of ten.
 */
export async function checkRounded(
  path: string,
  columns: readonly string[],
  lines: AsyncIterable<Line>,
): Promise<void> {
  /** The odds of the zeros of each column, as a power of ten; negative infinity where an id ends otherwise. */
  const zeros = new Map(columns.map((column) => [column, 0]));
  for await (const { number, record } of lines) {
    for (const column of columns) {
      const value = String(record?.[column] ?? '').trim();
      if (POWER_OF_TEN.test(value))
        throw new Failure(
          `line ${number} of ${path} has ${value} in the column ${column}, a rounded number: ${ADVICE}`,
        );
      if (value.length <= KEPT_DIGITS || !NUMBER.test(value)) continue;
      const lost = value.slice(KEPT_DIGITS);
      zeros.set(column, /^0+$/.test(lost) ? zeros.get(column)! + lost.length : -Infinity);
    }
  }
  for (const [column, digits] of zeros) {
    if (10 ** digits >= ODDS)
      throw new Failure(
        `${path} has only ids with zeros behind the ${KEPT_DIGITS}th digit in the column ${column}, as a spreadsheet rounds them: ${ADVICE}`,
      );
  }
}

const ADVICE = 'format the column as text, and paste the ids again';
