// The values under one name -> their field, whatever their type.
import { get, isObject, put } from '../../object';
import { room, schemaOf, speltSo, takesAll } from './finding';
import type { Finding, NamedFinding, Subject } from './finding';
import { numberField } from './numbers';
import { textField } from './texts';
import { needed } from './values';
import type { Value, Values } from './values';

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
  if (names.length > MOST_NAMES) throw needed(records, path, `at most ${MOST_NAMES} names`);
  return names.map((name) => {
    const values = get(columns, name) as Value[];
    const { field, why } = fieldOf(
      values,
      Object.assign({}, subject, { name, path: path ? `${path}.${name}` : name }),
    );
    const absent = records.length - values.length;
    if (absent < 1) return { name, field, why };
    return {
      name,
      field: { kind: 'optional', field },
      why: why + say(`; absent in ${absent}`, `；${absent} 条没有`),
    };
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
  if (are('boolean')) return { field: { kind: 'flag' }, why: speltSo(say) };
  if (values.every(Array.isArray)) return listField(values as readonly (readonly Value[])[], subject);
  if (values.every(isObject)) {
    const found = recordFields(values as readonly Values[], subject);
    const { fields } = schemaOf(found, 'portable').versions[0]!;
    return { field: { kind: 'record', fields }, why: speltSo(say) };
  }
  const whole = values.find((value) => typeof value === 'object');
  if (whole) throw needed(whole, path, 'one type in all samples');
  const finding = are('number')
    ? numberField(values as readonly number[], subject)
    : textField(values.map(String), subject);
  // Of texts, the field takes them all.
  if (!are('string') && !takesAll(finding.field, values))
    ask(
      path,
      'fit',
      say(
        'Some do not fit: round them, or pass String(value).',
        '有的存不下：小数请减少位数，类型不一请传 String(value)。',
      ),
    );
  return finding;
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
    why: room(subject.say, longest, max),
  };
}
