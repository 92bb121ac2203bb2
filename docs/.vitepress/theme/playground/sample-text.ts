// Pasted text as samples: JSON, JSON lines, a table, or one text a line.
import Papa from 'papaparse';
import { codeOf } from '../../../../server/src/command/pasted-options';
import { typeColumns } from '../../../../server/src/command/typed-columns';

export interface Samples {
  /** Records, and texts of codes. */
  readonly values: unknown[];
  /** The numbers of lines that are left out. */
  readonly leftOut: number[];
  /** Whether long numbers became texts, which lose no digits. */
  readonly isQuoted: boolean;
}

/** Reads a pasted text, whatever it is. A table has its names in the first line, and commas or tabs. */
export function readSamples(text: string): Samples {
  const trimmed = text.trim();
  const quoted = quoteLongNumbers(trimmed);
  const isQuoted = quoted !== trimmed;
  const whole = parse(quoted);
  if (Array.isArray(whole)) return { ...sorted(whole.map((value: unknown) => value)), isQuoted };
  if (isSample(whole) && !isOptions(whole)) return { values: [whole], leftOut: [], isQuoted };
  const lines = trimmed.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length > 0 && lines.every((line) => /^\s*["{]/.test(line) && isPlainJson(line)))
    return { ...sorted(lines.map((line) => parse(quoteLongNumbers(line)))), isQuoted };
  if (isTable(lines)) return { values: rowsOf(trimmed), leftOut: [], isQuoted: false };
  // Options from a log may take several lines.
  const isOne = /^\{[^}]*\n[^]*\}$/.test(trimmed) && codeIn(trimmed) !== trimmed;
  const texts = isOne ? [trimmed] : lines;
  return { ...sorted(texts.map(codeIn)), isQuoted: false };
}

function sorted(values: unknown[]): { values: unknown[]; leftOut: number[] } {
  const leftOut = values.flatMap((value, i) => (isSample(value) ? [] : [i + 1]));
  return { values: values.filter(isSample), leftOut };
}

function isSample(value: unknown): boolean {
  return (
    (typeof value === 'object' && value !== null && !Array.isArray(value)) ||
    (typeof value === 'string' && value !== '')
  );
}

/** Options of a page are no record: `path` and `query` come from the platform. */
function isOptions(value: unknown): boolean {
  const has = (name: string) => Object.hasOwn(value as object, name);
  return (
    typeof value === 'object' &&
    (has('query') || has('scene') || (has('q') && Object.keys(value!).length === 1))
  );
}

function isPlainJson(line: string): boolean {
  const value = parse(quoteLongNumbers(line));
  return isSample(value) && !isOptions(value);
}

/** The scene, link or query of a line; undefined for one without. */
function codeIn(line: string): unknown {
  try {
    return codeOf(line.trim());
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whole numbers of JSON that JavaScript would round become strings. */
function quoteLongNumbers(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
}

/** A table has as many cells in every line, and a first line of names. */
function isTable([names = '', ...rows]: readonly string[]): boolean {
  const mark = names.includes('\t') ? '\t' : ',';
  const cells = names.split(mark);
  return (
    rows.length > 0 &&
    (cells.length > 1 || rows.every((row) => !/[=:/?&]/.test(row))) &&
    cells.every((cell) => /^["\s]*[\p{L}_$][^=:/?&]*$/u.test(cell)) &&
    cells.length === new Set(cells).size &&
    rows.some((row) => row.split(mark).length >= cells.length)
  );
}

/** The rows of a table, with the types that the command finds. */
function rowsOf(text: string): Record<string, unknown>[] {
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transform: (cell) => cell.trim(),
  });
  const { see, read } = typeColumns(Object.keys(data[0] ?? {}).filter((name) => name !== ''));
  data.forEach(see);
  return data.map(read);
}
