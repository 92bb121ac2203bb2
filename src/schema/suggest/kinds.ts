// The values under one name -> their field, whatever their type.
import { typeError, valueError } from '../../error';
import { get, isObject, isString, put } from '../../object';
import { namedOf } from './finding';
import type { Finding, NamedFinding, Subject } from './finding';
import { numberField } from './numbers';
import { textField } from './texts';
import type { Value, Values } from './values';

/** The longest list: FORMAT.md, 8.5. */
const LONGEST_LIST = 1000;

/** A scene has fewer bits than that, and a name takes one. */
const MOST_NAMES = 200;

/** The names of pairs of degrees. */
const PLACE = /loc|pos|coord|lat|lng|point|坐标|位置/i;

/** The fields of records, by their names, in the order in which JavaScript lists them. */
export function recordFields(records: readonly Values[], subject: Omit<Subject, 'name'>): NamedFinding[] {
  const { path, say } = subject;
  const columns: Record<string, Value[]> = {};
  records.forEach((record) => {
    Object.keys(record).forEach((name) => {
      const value = get(record, name) as Value;
      const column = get(columns, name) as Value[] | undefined;
      if (column) column.push(value);
      else put(columns, name, [value]);
    });
  });
  const names = Object.keys(columns);
  if (names.length > MOST_NAMES)
    throw valueError(records, path, `records of at most ${MOST_NAMES} different names`, 'range');
  return names.map((name) => {
    const values = get(columns, name) as Value[];
    const found = fieldOf(
      values,
      Object.assign({}, subject, { name, path: path ? `${path}.${name}` : name }),
    );
    const absent = records.length - values.length;
    if (absent < 1) return Object.assign({ name }, found);
    const why = say('absent', found.why, absent, records.length);
    return { name, field: { kind: 'optional', field: found.field }, why };
  });
}

/**
 * The field of values.
 *
 * Of several types, texts, numbers and booleans get the field of their texts: their owner has to pass texts.
 *
 * @throws SceneError `value` where an array or a record stands beside anything else: nothing takes both.
 */
function fieldOf(values: readonly Value[], subject: Subject): Finding {
  const { path, say, ask } = subject;
  if (are(values, (value) => typeof value === 'number')) return numberField(values, subject);
  if (are(values, (value) => typeof value === 'boolean'))
    return { field: { kind: 'flag' }, why: say('flag') };
  if (are<Value, List>(values, Array.isArray)) return listField(values, subject);
  if (values.every((value) => isObject(value))) {
    const fields = recordFields(values as readonly Values[], subject);
    const why = say('record', fields.map(({ name }) => name).join(', '));
    return { field: { kind: 'record', fields: namedOf(fields) }, why };
  }
  const odd = values.find((value) => typeof value === 'object');
  if (odd) throw typeError(odd, path, 'of one type in all samples');
  if (!values.every(isString)) ask(path, 'fit', say('askMixed'));
  return textField(values.map(String), subject);
}

type List = readonly (Value | undefined)[];

/** Whether all values are of a type. */
function are<T, U extends T>(values: readonly T[], is: (value: T) => value is U): values is readonly U[] {
  return values.every(is);
}

/** A list that may become four times as long; a pair of degrees stays one. An item may be absent where one is. */
function listField(lists: readonly List[], subject: Subject): Finding {
  const { name, say } = subject;
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  const items: Value[] = [];
  lists.forEach((list) => list.forEach((item) => item !== undefined && items.push(item)));
  const isWhole = items.length === lists.reduce((sum, { length }) => sum + length, 0);
  const isPlace = isWhole && PLACE.test(name) && lists.every(({ length }) => length === 2);

  const of = isPlace ? Object.assign({}, subject, { name: 'longitude' }) : subject;
  const { field } = items.length > 0 ? fieldOf(items, of) : textField([''], subject);
  if (isPlace && field.kind === 'decimal')
    return { field: { kind: 'tuple', fields: [field, field] }, why: say('place', field.digits) };
  return {
    field: {
      kind: 'list',
      field: isWhole ? field : { kind: 'optional', field },
      max: Math.min(LONGEST_LIST, Math.max(8, longest * 4)),
    },
    why: say('list', longest),
  };
}
