// The types of the columns of a table without types: numbers, yes or no, and texts. The playground uses it too, in a browser.
import { textOf } from './record-line';

/** Numbers as `generate` reads them, but without leading zeros, which are those of a code. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const MOST_DIGITS = 15;
/** A mobile number is no number to count with. */
const PHONE = /^1[3-9]\d{9}$/;

/** The types that fit every value of a column so far. */
interface Column {
  isNumber: boolean;
  isFlag: boolean;
  isPhone: boolean;
}

/** The columns of a table: they see all rows first, and read them then. */
export interface TypedColumns {
  see(row: Row): void;
  read(row: Row): Record<string, unknown>;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * A column whose values are all numbers is one of numbers, and a column of `true` and `false` is one of these. Empty cells are left out.
 *
 * Numbers with leading zeros, with more than 15 digits, and mobile numbers stay texts, for their whole column.
 */
export function typeColumns(names: readonly string[]): TypedColumns {
  const columns = new Map<string, Column>(
    names.map((name) => [name, { isNumber: true, isFlag: true, isPhone: true }]),
  );
  return {
    see(row) {
      for (const [name, column] of columns) {
        const text = textOf(row[name]);
        if (!text) continue;
        column.isNumber &&= NUMBER.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS;
        column.isFlag &&= text === 'true' || text === 'false';
        column.isPhone &&= PHONE.test(text);
      }
    },
    read(row) {
      const filled = names.filter((name) => textOf(row[name]));
      return Object.fromEntries(filled.map((name) => [name, typed(textOf(row[name]), columns.get(name)!)]));
    },
  };
}

function typed(text: string, { isNumber, isFlag, isPhone }: Column): unknown {
  if (isFlag) return text === 'true';
  // A minus zero loses its sign.
  return isNumber && !isPhone ? Number(text) + 0 : text;
}
