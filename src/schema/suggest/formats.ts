// Scenes that were made by hand -> a reader of their format.
import { json, pairs } from '../../entry/readers';
import type { SceneReaderDefinition } from './suggestion';

/** The separators of values. Those that stand in values, too, come last. */
const BETWEEN = ',;|&:*#~$/!@+ _-.'.split('');
const WEAK = /^[\w .-]*$/;

/** The separators of a key and its value. */
const EQUALS = '=:@/!'.split('');

/** So many scenes tell a format that a mere value may look like. */
const SEVERAL = 3;

/**
 * The format of the first of some scenes: one with keys if it has any, otherwise the one that most of the scenes have, if half of them do, and
 * otherwise the scene is one value.
 */
export function formatOf(scenes: readonly string[]): SceneReaderDefinition {
  const scene = scenes[0]!;
  if (scene[0] === '{' && json()(scene)) return { reader: 'json' };
  if (/^[^=&]+(&[^=&]+=[^&]*)+$/.test(scene)) return { reader: 'pairs', first: 'value1' };
  return pairsOf(scenes) || valuesOf(scenes) || bareOf(scene);
}

/** Keys and values: the usual ones, unless other separators find more keys. */
function pairsOf(scenes: readonly string[]): SceneReaderDefinition | undefined {
  const isUsual = /^[^=&]+=[^&]*(&[^=&]+=[^&]*)*$/.test(scenes[0]!);
  let best: SceneReaderDefinition | undefined = isUsual ? { reader: 'pairs' } : undefined;
  let most = isUsual ? scenes[0]!.split('&').length : 0;
  BETWEEN.forEach((between) =>
    EQUALS.concat(between).forEach((equals) => {
      const keys = keysOf(scenes[0]!, between, equals);
      const isAlike = (scene: string) => {
        const others = keysOf(scene, between, equals);
        return others.length > 0 && others.every((key) => keys.indexOf(key) >= 0);
      };
      // Keys and values in turn may be mere words.
      const inTurn = between === equals ? 1 : 0;
      const needed = Math.max(scenes.length / 2, 1 + inTurn);
      if (keys.length > Math.max(most, inTurn) && scenes.filter(isAlike).length >= needed) {
        most = keys.length;
        best = { reader: 'pairs', between, equals };
      }
    }),
  );
  return best;
}

/** The keys of a scene; none where it says more. */
function keysOf(scene: string, between: string, equals: string): string[] {
  const record = pairs({ between, equals })(scene) || {};
  const keys = Object.keys(record);
  const length = keys.reduce((sum, key) => sum + key.length + record[key]!.length + 2, -1);
  const areClear = keys.every(
    (key) => /^[a-z_]+$/i.test(key) && !['=', '&', equals].some((sign) => record[key]!.includes(sign)),
  );
  return areClear && length === scene.length ? keys : [];
}

/** Values without keys. */
function valuesOf(scenes: readonly string[]): SceneReaderDefinition | undefined {
  const scene = scenes[0]!;
  if (isValue(scene) || scene[0] === '{') return undefined;
  let best: SceneReaderDefinition | undefined;
  let most = 0;
  /** Takes a format that more scenes have than any before. */
  function offer(reader: SceneReaderDefinition, separators: string, fits: (scene: string) => boolean): void {
    const count = scenes.filter(fits).length;
    if (count > most && count >= scenes.length / 2 && count >= (WEAK.test(separators) ? SEVERAL : 1)) {
      most = count;
      best = reader;
    }
  }

  // Numbers between texts that are always the same: `store-27`, `8812,40021`, `p33812u100237`. But `A12` is a table.
  const texts = scene.split(/\d+/);
  const [before = '', between = ''] = texts;
  const isSame = texts.pop() === '' && texts.slice(1).every((text) => text === between);
  if (isSame && !/^[A-Z]$/.test(before)) {
    const shape = scene.replace(/\d+/g, '0');
    offer(
      behind(before, inOrder(texts.length, between, '0')),
      before + between,
      (other) => other.replace(/\d+/g, '0') === shape,
    );
  }

  // A word that all begin with: `inv_8KQ2M7`.
  const [, word = ''] = /^([a-z][a-z\d]*([^a-z\d]))(?!.*\2)./i.exec(scene) || [];
  const startsSo = (other: string) => other.length > word.length && other.startsWith(word);
  if (word)
    offer(
      behind(word, formatOf(scenes.filter(startsSo).map((other) => other.slice(word.length)))),
      '',
      startsSo,
    );

  BETWEEN.forEach((separator) => {
    const countOf = (other: string) => other.split(separator).filter(Boolean).length;
    const count = scene.split(separator).length;
    if (count > 1) offer(inOrder(count, separator, ''), separator, (other) => countOf(other) === count);
  });
  return best;
}

/** Whether a scene is one value that may have separators: a number, a day, a UUID, an id in hexadecimal digits, a token such as an openid. */
function isValue(scene: string): boolean {
  return /^(\d+|\d{4}-\d\d-\d\d|[\da-f-]{24,36}|(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w-]{20,})$/.test(scene);
}

function bareOf(scene: string): SceneReaderDefinition {
  return { reader: 'bare', field: /^\d+$/.test(scene) ? 'id' : 'value1' };
}

function inOrder(count: number, between: string, scene: string): SceneReaderDefinition {
  const fields = Array.from({ length: count }, (_, i) => `value${i + 1}`);
  return count > 1 ? { reader: 'positional', fields, between } : bareOf(scene);
}

/** The reader of what stands behind a text, which may name the one value: `store-`. */
function behind(text: string, rest: SceneReaderDefinition): SceneReaderDefinition {
  const [, name = ''] = /^([a-z]\w*[a-z])[^a-z\d]*$/i.exec(text) || [];
  return text ? { reader: 'prefix', text, then: rest.reader === 'bare' ? name || rest.field : rest } : rest;
}
