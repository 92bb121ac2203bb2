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

/**
 * Checks that each field that a record must have has a column. Unknown columns are ignored, unless every column is unknown.
 *
 * @throws Failure that says which columns there are, and which are expected.
 */
export function checkColumns(
  path: string,
  { columns }: RecordFile,
  { fields }: AnyScene,
  name?: string,
): void {
  const names = Object.keys(fields);
  if (!columns) return;
  const unknown = columns.filter((column) => !names.includes(column));
  if (unknown.length === columns.length) {
    const separator = columns.length === 1 ? /[\t;|，；、]/.exec(columns[0]!)?.[0] : undefined;
    const advice =
      separator === undefined
        ? `name the columns like the fields, or map them: --columns '${names[0] ?? 'field'}=${columns[0]!.slice(0, 20)}'`
        : `the values are separated by ${JSON.stringify(separator)}, and a comma is expected: save the file as "CSV UTF-8"`;
    throw new Failure(`${path} has no column of the schema: ${describeColumns(columns, names)}; ${advice}`);
  }
  const missing = names.filter((field) => !columns.includes(field) && !isOptional(fields, field));
  if (missing.length > 0)
    throw new Failure(
      `${path} has no column for ${missing.join(', ')}: ${describeColumns(columns, names)}; map a column of another name: --columns '${missing[0]!}=…'`,
    );
  const ignored = unknown.filter((column) => column && column !== name);
  if (ignored.length > 0) printMessage(`Ignored columns: ${ignored.join(', ')}.`);
}

function isOptional(fields: object, name: string): boolean {
  return (fields as Record<string, { definition: { kind: string } }>)[name]!.definition.kind === 'optional';
}
