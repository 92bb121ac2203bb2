// The columns of a CSV file, and the fields that they are for.
import { parseCsv } from './csv';
import { Failure } from './failure';

/** The names of a header line, without blanks around them. Spreadsheets save columns without a name, too. */
export function parseHeader(path: string, text: string): string[] {
  const columns = parseCsv(text).map((name) => name.trim());
  const twice = columns.find((name, i) => name && columns.indexOf(name) < i);
  if (twice !== undefined) throw new Failure(`${path} has two columns named ${JSON.stringify(twice)}`);
  return columns;
}

/**
 * Names the columns like their fields.
 *
 * @param mapping the option --columns: pairs such as `shop=门店名`, of a field and its column, in either order.
 * @throws Failure for a pair without a field or a column, and for a column or a field of two pairs.
 */
export function mapColumns(columns: readonly string[], fields: readonly string[], mapping = ''): string[] {
  const names = new Map<string, string>();
  for (const pair of parseCsv(mapping).filter((text) => text.trim())) {
    const [column, field] = splitPair(pair, columns, fields);
    if (names.has(column)) throw new Failure(`--columns: ${column} stands in two pairs`);
    names.set(column, field);
  }
  const named = columns.map((column) => names.get(column) ?? column);
  const twice = named.find((name, i) => name && named.indexOf(name) < i);
  if (twice !== undefined)
    throw new Failure(
      `--columns: ${JSON.stringify(twice)} has two columns, ${columns.filter((_, i) => named[i] === twice).join(' and ')}`,
    );
  return named;
}

/** Both names may contain the sign. */
function splitPair(
  pair: string,
  columns: readonly string[],
  fields: readonly string[],
): [column: string, field: string] {
  const parts = pair.split('=');
  for (let i = 1; i < parts.length; i++) {
    const first = parts.slice(0, i).join('=').trim();
    const second = parts.slice(i).join('=').trim();
    if (fields.includes(first) && columns.includes(second)) return [second, first];
    if (columns.includes(first) && fields.includes(second)) return [first, second];
  }
  throw new Failure(
    `--columns: ${JSON.stringify(pair)} is no field with its column, such as ${fields[0] ?? 'table'}=${columns[0] ?? '桌号'}; ${describeColumns(columns, fields)}`,
  );
}

/** The columns that there are, and those that are expected. */
export function describeColumns(columns: readonly string[], fields: readonly string[]): string {
  return `the columns are ${list(columns)}; the fields of the schema are ${list(fields)}`;
}

/** The names that a message shows; a header may have any number of them. */
const SHOWN = 20;

function list(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => (name.length > 60 ? `${name.slice(0, 60)}…` : name));
  return names.length > SHOWN ? `${shown.join(', ')}, … (${names.length})` : shown.join(', ');
}
