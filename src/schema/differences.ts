// The differences between two versions of a schema: each with its place, in words, and with what to do instead.
import type { VersionDefinition } from '../fields/definition';
import { shorten, show } from '../error';
import { get, isObject, isString } from '../object';

/** One difference. */
export interface Difference {
  /** The place: the number of the version, names, and indices in tuples, joined with dots. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** Chooses the words of the language. */
export type Say = (en: string, zh: string) => string;

/** The differences between two versions of the same number. */
export function differencesOf(was: VersionDefinition, now: VersionDefinition, say: Say): Difference[] {
  const differences: Difference[] = [];
  const { version } = was;
  const keep = say(
    `leave version ${version} as it is, and add the change by next(…)`,
    `版本 ${version} 保持原样，改动用 next(…) 写进新版本`,
  );

  function add(path: string, message: string, remedy = keep): void {
    differences.push({ path, message, remedy });
  }

  /** Compares all keys of a definition but its name. */
  function compareDefinitions(path: string, was: object, now: object): void {
    const isOfKind = get(was, 'kind') === get(now, 'kind');
    (isOfKind ? Object.keys(was) : ['kind']).forEach((key) => {
      const place = `${path}.${key}`;
      const before = get(was, key);
      const after = get(now, key);
      if (key === 'name') return;
      if (Array.isArray(before)) compareLists(place, key, before, after as unknown[]);
      else if (isObject(before)) compareDefinitions(place, before, after as object);
      else if (before !== after) {
        const [a, b] = [before, after].map((value) =>
          value === null ? say('without limit', '不限') : valueInWords(value),
        );
        add(place, say(`${key} was ${a}, is ${b}`, `${key} 原为 ${a}，现为 ${b}`));
      }
    });
  }

  /** Named fields and branches are the same by their names, choices by their values, and the fields of a tuple by their indices. */
  function compareLists(path: string, key: string, was: readonly unknown[], now: readonly unknown[]): void {
    const isOfChoices = key === 'choices';
    const noun = isOfChoices
      ? say('choice', '选项')
      : key === 'fields'
        ? say('field', '字段')
        : say('branch', '分支');

    function idOf(item: unknown, i: number): string {
      const name = isObject(item) ? get(item, 'name') : JSON.stringify(item);
      return isString(name) ? name : String(i);
    }
    const oldIds = was.map(idOf);
    const newIds = now.map(idOf);
    const placeOf = (id: string) => (isOfChoices ? path : `${path}.${id}`);
    const inWords = (id: string) => (isOfChoices ? valueInWords(JSON.parse(id)) : shorten(id) || '""');
    const isIn = (ids: string[]) => (id: string) => ids.indexOf(id) >= 0;
    const isOld = isIn(oldIds);
    const isKept = isIn(newIds);

    /** Whether a new item took the place of an old one that is gone, and differs in nothing but its name. */
    function isRenamed(i: number): boolean {
      const isSame = isOfChoices || nameless(was[i]) === nameless(now[i]);
      return isSame && i < was.length && i < now.length && !isOld(newIds[i]!) && !isKept(oldIds[i]!);
    }

    oldIds.forEach((id, i) => {
      const name = inWords(id);
      if (isKept(id)) {
        if (!isOfChoices)
          compareDefinitions(placeOf(id), was[i] as object, now[newIds.indexOf(id)] as object);
      } else if (isRenamed(i)) {
        const other = inWords(newIds[i]!);
        add(
          placeOf(id),
          say(`the ${noun} ${name} was renamed to ${other}`, `${noun} ${name} 改名为 ${other}`),
        );
      } else add(placeOf(id), say(`the ${noun} ${name} was removed`, `${noun} ${name} 被删除`));
    });
    newIds.forEach((id, i) => {
      const name = inWords(id);
      if (!isOld(id) && !isRenamed(i))
        add(placeOf(id), say(`the ${noun} ${name} was added`, `新增了${noun} ${name}`));
    });

    const order = newIds.filter(isOld);
    oldIds.filter(isKept).some((id, i) => {
      if (id === order[i]) return false;
      const name = inWords(id);
      const to = order.indexOf(id);
      const other = inWords(order[i]!);
      add(
        path,
        isOfChoices
          ? say(`the choice ${name} moved from ${i} to ${to}`, `选项 ${name} 的序号由 ${i} 变为 ${to}`)
          : say(`the order of ${name} and ${other} changed`, `${name} 和 ${other} 的顺序变了`),
        say(
          `give version ${version} its order back, and append in a next version`,
          `恢复版本 ${version} 的顺序，新增的用 next(…) 写进新版本，放在最后`,
        ),
      );
      return true;
    });
  }

  compareDefinitions(`versions.${version}`, was, now);
  return differences;
}

function nameless(item: unknown): string {
  return JSON.stringify(Object.assign({}, item, { name: '' }));
}

/** A value in words: a text stands without quotes, unless it looks like another value. */
function valueInWords(value: unknown): string {
  const isPlain = isString(value) && /^(?!-?[\d.]+$|true$|false$)[^\s"]+$/.test(value);
  return isPlain ? shorten(value) : show(value);
}
