// The values under one name -> their field, whatever their type.
import { valueError } from '../../error';
import { get, isObject, put } from '../../object';
import { namedOf } from './finding';
import type { Finding, NamedFinding, Subject } from './finding';
import { numberField } from './numbers';
import { textField } from './texts';
import { needed } from './values';
import type { Value, Values } from './values';
import { ABSENT, ASK_TYPE, ITEMS, YES_OR_NO } from './words';

/** A scene has fewer bits than that, and a name that may be absent takes one. */
const MOST_NAMES = 200;

const LONGEST_LIST = 1000;

/** The fields of records, by their names, in the order in which JavaScript lists them. */
export function recordFields(records: readonly Values[], subject: Subject): NamedFinding[] {
  const { path, say } = subject;
  const columns = {};
  records.forEach((record) => {
    Object.keys(record).forEach((name) => {
      if (!get(columns, name)) put(columns, name, []);
      (get(columns, name) as Value[]).push(get(record, name) as Value);
    });
  });
  const names = Object.keys(columns);
  if (names.length > MOST_NAMES) throw valueError(records, path, `at most ${MOST_NAMES} names`, 'range');
  return names.map((name) => {
    const values = get(columns, name) as Value[];
    const { field, why } = fieldOf(
      values,
      Object.assign({}, subject, { name, path: path ? `${path}.${name}` : name }),
    );
    const absent = records.length - values.length;
    return absent > 0
      ? { name, field: { kind: 'optional', field }, why: say(ABSENT, why, absent) }
      : { name, field, why };
  });
}

/**
 * The field of values. Of texts, numbers and booleans under one name it is that of their texts: their owner has to pass texts.
 *
 * @throws SceneError `value` where an array or a record stands beside another type: no field takes both.
 */
function fieldOf(values: readonly Value[], subject: Subject): Finding {
  const { path, say, ask } = subject;
  const are = (type: string) => values.every((value) => typeof value === type);
  if (are('number')) return numberField(values as readonly number[], subject);
  if (are('boolean')) return { field: { kind: 'flag' }, why: say(YES_OR_NO) };
  if (values.every(Array.isArray)) return listField(values as readonly (readonly Value[])[], subject);
  if (values.every(isObject)) {
    const found = recordFields(values as readonly Values[], subject);
    return {
      field: { kind: 'record', fields: namedOf(found) },
      why: found.map(({ name }) => name).join(', '),
    };
  }
  const whole = values.find((value) => typeof value === 'object');
  if (whole) throw needed(whole, path, 'one type in all samples');
  if (!are('string')) ask(path, 'fit', say(ASK_TYPE));
  return textField(values.map(String), subject);
}

/** A list that may become four times as long; an item may be absent where one is. */
function listField(lists: readonly (readonly (Value | undefined)[])[], subject: Subject): Finding {
  const items: Value[] = [];
  let longest = 0;
  let isSparse = false;
  lists.forEach((list) => {
    longest = Math.max(longest, list.length);
    list.forEach((item) => {
      if (item === undefined) isSparse = true;
      else items.push(item);
    });
  });
  const { field } = items.length > 0 ? fieldOf(items, subject) : textField([''], subject);
  const max = Math.min(LONGEST_LIST, Math.max(8, longest * 4));
  return {
    field: { kind: 'list', field: isSparse ? { kind: 'optional', field } : field, max },
    why: subject.say(ITEMS, longest),
  };
}
