// The differences between two definitions: each with its place, and in words.
import { shorten, show } from '../error';
import { get, isObject, isString } from '../object';

/** Takes the place of a difference, its parts each behind a dot, and the words. */
type Add = (place: string, en: string, zh: string) => void;

/** Finds the differences between two definitions, of versions or of fields, in all keys but the name. */
export function findDifferences(was: object, now: object, add: Add, path = ''): void {
  const isOfKind = get(was, 'kind') === get(now, 'kind');
  (isOfKind ? Object.keys(was) : ['kind']).forEach((key) => {
    const place = `${path}.${key}`;
    const before = get(was, key);
    const after = get(now, key);
    if (Array.isArray(before)) findInLists(before, after as unknown[], add, place);
    else if (isObject(before)) findDifferences(before, after as object, add, place);
    else if (before !== after && key !== 'name') {
      const [a, b] = [show(before), show(after)];
      add(place, `${key} was ${a}, is ${b}`, `${key} 原为 ${a}，现为 ${b}`);
    }
  });
}

/** Items are the same by their names, choices by their values, and the fields of a tuple by their indices. */
function findInLists(was: readonly unknown[], now: readonly unknown[], add: Add, path: string): void {
  const nameOf = (item: object, i: number) => {
    const name = get(item, 'name');
    return isString(name) ? name : String(i);
  };
  const idOf = (item: unknown, i: number) => JSON.stringify(isObject(item) ? nameOf(item, i) : item);
  const placeOf = (item: unknown, i: number) => `${path}.${isObject(item) ? nameOf(item, i) : i}`;
  const before = was.map(idOf);
  const after = now.map(idOf);
  // An item that is gone, with a new one in its place, has another name.
  const partners = before.map((id, i) => {
    const same = after.indexOf(id);
    return same < 0 && i < after.length && before.indexOf(after[i]!) < 0 ? i : same;
  });

  let last = -1;
  was.forEach((item, i) => {
    const place = placeOf(item, i);
    const at = partners[i]!;
    const name = shorten(before[i]!);
    if (at < 0) return add(place, `${name} was removed`, `${name} 被删除`);
    const other = shorten(after[at]!);
    if (before[i] !== after[at]) add(place, `${name} was renamed to ${other}`, `${name} 改名为 ${other}`);
    if (at < last) {
      const next = shorten(after[last]!);
      add(place, `${other} is before ${next} now`, `${other} 现在排在 ${next} 前面`);
    }
    last = at;
    if (isObject(item)) findDifferences(item, now[at] as object, add, place);
  });
  now.forEach((item, at) => {
    const name = shorten(after[at]!);
    if (partners.indexOf(at) < 0) add(placeOf(item, at), `${name} was added`, `新增了 ${name}`);
  });
}
