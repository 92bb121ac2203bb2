// A line of a file of records.
/** A line of a file of records: a record, or the reason why there is none. */
export interface Line {
  /** The number of the line in the file, from 1. */
  readonly number: number;
  readonly record?: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

/** A value of a record as a text; `''` where there is none. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
