// The columns of a file of records, compared with the schema.
import { describeColumns } from './columns';
import { Failure } from './failure';
import { printMessage } from './output';
import type { RecordFile } from './record-file';
import type { AnyScene } from './schema-module';

/** The column that names the pictures: the user may say its name in the file, or that of its field. */
export function findNameColumn(
  { columns, header }: RecordFile,
  { fields }: AnyScene,
  name: string | undefined,
): string | undefined {
  const names = Object.keys(fields);
  const known = columns ?? names;
  if (name === undefined || known.includes(name)) return name;
  const column = columns?.[header!.indexOf(name)];
  if (column !== undefined) return column;
  throw new Failure(
    `--name: there is no column ${JSON.stringify(name)}; ${describeColumns(header ?? known, names)}`,
  );
}

/** The options of the command that are about columns. */
interface ColumnOptions {
  /** The pairs of --columns. */
  readonly mapping?: string | undefined;
  /** The column that names the pictures. */
  readonly name?: string | undefined;
}

/**
 * Checks that each field that a record must have has a column. Unknown columns are ignored, unless every column is unknown.
 *
 * @throws Failure that says which columns there are, and which are expected.
 */
export function checkColumns(
  path: string,
  { columns, header }: RecordFile,
  { fields }: AnyScene,
  { mapping = '', name }: ColumnOptions = {},
): void {
  const names = Object.keys(fields);
  if (!columns) return;
  const described = describeColumns(header ?? columns, names);
  const unknown = columns.filter((column) => !names.includes(column));
  const missing = names.filter((field) => !columns.includes(field) && !isOptional(fields, field));
  // The pairs that were given stay in the advice, because it replaces them.
  const wanted = missing.length > 0 ? missing : names.slice(0, 1);
  const pairs = [...(mapping ? [mapping] : []), ...wanted.map((field) => `${field}=…`)].join(',');
  if (unknown.length === columns.length) {
    const separator = columns.length === 1 ? /[\t;|，；、]/.exec(columns[0]!)?.[0] : undefined;
    const advice =
      separator === undefined
        ? `name the columns like the fields, or map them: --columns '${pairs}'`
        : `the values are separated by ${JSON.stringify(separator)}, and a comma is expected: save the file as "CSV UTF-8"`;
    throw new Failure(`${path} has no column of the schema: ${described}; ${advice}`);
  }
  if (missing.length > 0)
    throw new Failure(
      `${path} has no column for ${missing.join(', ')}: ${described}; map a column of another name: --columns '${pairs}'`,
    );
  const ignored = unknown.filter((column) => column && column !== name);
  if (ignored.length > 0) printMessage(`Ignored columns: ${ignored.join(', ')}.`);
}

function isOptional(fields: object, name: string): boolean {
  return (fields as Record<string, { definition: { kind: string } }>)[name]!.definition.kind === 'optional';
}
