// Scenes that were made by hand -> the reader that reads most of them, of those that the package has.
import type { Reader, SceneReader } from '../../entry/reader';
import { bare, json, pairs, positional, prefix } from '../../entry/readers';
import type { ReaderDefinition, SceneReaderDefinition } from './suggestion';

/** A reader, and the same one as data. */
export interface Format {
  readonly asData: ReaderDefinition;
  readonly read: Reader;
}

interface SceneFormat {
  readonly asData: SceneReaderDefinition;
  readonly read: SceneReader;
}

/** The separators of values. Those that stand in values, too, come last. */
const BETWEEN = ',;|&:*#~$/!@+ _-.'.split('');

/** The separators of a key and its value. */
const EQUALS = '=:@/!'.split('');

/** The number of scenes that tell a format from a mere value that looks like it. */
const SEVERAL = 3;

/** One value that may have separators: a number, a day, a UUID, an id in hexadecimal digits, a token such as an openid, or cut JSON. */
const VALUE = /^(\d+|\d{4}-\d\d-\d\d|[\da-f-]{24,36}|(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w-]{20,}|\{[^]*)$/;

/**
 * The format of the first of some scenes: one with keys if it has any, otherwise the one that most of the scenes have, if half of them do, and
 * otherwise the scene is one value.
 */
export function formatOf(scenes: readonly string[]): SceneFormat {
  const scene = scenes[0]!;
  if (scene[0] === '{' && json()(scene)) return { asData: { reader: 'json' }, read: json() };
  const [page] = /^[^=&?]+\?(?=.)/.exec(scene) || [];
  if (page) return behind(page, formatOf(restsOf(scenes, page)));
  if (/^[^=&]+(&[^=&]+=[^&]*)+$/.test(scene)) return pairsFormat({ first: 'value1' });
  return keyedFormat(scenes) || valuesFormat(scenes);
}

/** Keys and values: the usual ones, unless other separators find more keys. */
function keyedFormat(scenes: readonly string[]): SceneFormat | undefined {
  const scene = scenes[0]!;
  const isUsual = /^[^=&]+=[^&]*(&[^=&]+=[^&]*)*$/.test(scene);
  let best = isUsual ? pairsFormat({}) : undefined;
  let most = isUsual ? scene.split('&').length : 0;
  BETWEEN.forEach((between) =>
    EQUALS.concat(between).forEach((equals) => {
      const format = pairsFormat({ between, equals });
      const keysOf = (scene: string) => clearKeys(format.read(scene) || {}, scene, equals);
      const keys = keysOf(scene);
      // Keys and values in turn may be mere words.
      const inTurn = between === equals ? 1 : 0;
      if (keys.length <= Math.max(most, inTurn)) return;
      const alike = scenes.map(keysOf).filter((all) => all[0] && all.every((key) => keys.indexOf(key) >= 0));
      if (alike.length < Math.max(scenes.length / 2, 1 + inTurn)) return;
      most = keys.length;
      best = format;
    }),
  );
  return best;
}

function pairsFormat(options: { between?: string; equals?: string; first?: string }): SceneFormat {
  return { asData: Object.assign({ reader: 'pairs' as const }, options), read: pairs(options) };
}

/** The keys of a scene; none where it says more than they do. */
function clearKeys(record: Readonly<Record<string, string>>, scene: string, equals: string): string[] {
  const keys = Object.keys(record);
  const length = keys.reduce((sum, key) => sum + key.length + record[key]!.length + 2, -1);
  const areClear = keys.every(
    (key) => /^[a-z_]+$/i.test(key) && !['=', '&', equals].some((sign) => record[key]!.includes(sign)),
  );
  return areClear && length === scene.length ? keys : [];
}

/** Values without keys. */
function valuesFormat(scenes: readonly string[]): SceneFormat {
  const scene = scenes[0]!;
  let best = bareFormat(/^\d+$/.test(scene) ? 'id' : 'value1');
  let most = 0;
  if (VALUE.test(scene)) return best;

  /** Takes a format that more scenes have than any before. */
  function offer(count: number, needed: number, make: () => SceneFormat): void {
    if (count <= most || count < Math.max(needed, scenes.length / 2)) return;
    most = count;
    best = make();
  }

  // The beginning of all: a word, or the text before a number: `inv_8KQ2M7`, `p33812u100237`. But `A12` is a table.
  const [, word = ''] = /^([a-z][a-z\d]*([^a-z\d]))(?!.*\2)./i.exec(scene) || [];
  const [before = ''] = /^\D*/.exec(scene)!;
  [word, before].forEach((text) => {
    const rests = restsOf(scenes, text);
    if (!/^[A-Z]?$/.test(text)) offer(rests.length, SEVERAL, () => behind(text, formatOf(rests)));
  });

  // Letters between two numbers are a separator, too.
  const [, letters = ','] = /\d([a-z]+)\d/.exec(scene) || [];
  BETWEEN.concat(letters).forEach((between) => {
    const countOf = (other: string) => other.split(between).filter(Boolean).length;
    const count = scene.split(between).length;
    const alike = scenes.filter((other) => countOf(other) === count).length;
    const fields = Array.from({ length: count }, (_, i) => `value${i + 1}`);
    if (count > 1)
      offer(alike, /[\w .-]/.test(between) ? SEVERAL : 1, () => ({
        asData: { reader: 'positional', fields, between },
        read: positional(fields, { between }),
      }));
  });
  return best;
}

function bareFormat(field: string): SceneFormat {
  return { asData: { reader: 'bare', field }, read: bare(field) };
}

/** The rests behind a text, of the scenes that begin with it and say more. */
function restsOf(scenes: readonly string[], text: string): string[] {
  return scenes
    .filter((scene) => scene.startsWith(text) && scene !== text)
    .map((scene) => scene.slice(text.length));
}

/** The format of what stands behind a text, which may name the one value: `store-`. */
function behind(text: string, { asData, read }: SceneFormat): SceneFormat {
  const [, name = 'value1'] = /^([a-z]\w*[a-z])[^a-z\d]*$/i.exec(text) || [];
  return asData.reader === 'bare'
    ? { asData: { reader: 'prefix', text, then: name }, read: prefix(text, name) }
    : { asData: { reader: 'prefix', text, then: asData }, read: prefix(text, read) };
}
