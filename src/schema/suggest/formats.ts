// Scenes that were made by hand -> a reader of their format.
import { json } from '../../entry/readers';
import type { SceneReaderDefinition } from './suggestion';
import { DAY, UUID } from './texts';

/** A format that a scene may have. */
interface Format {
  readonly reader: SceneReaderDefinition;
  /** Whether another scene has it, too, and the reader takes all that it says. */
  fits(scene: string): boolean;
  /** How many scenes tell it from a mere value. */
  readonly needs: number;
}

/** The separators of values. Those that stand in values, too, come last. */
const BETWEEN = [',', ';', '|', '&', ':', '*', '#', '~', '$', '/', '!', '@', '+', ' ', '_', '-', '.'];
const WEAK = /^[\w\s.-]*$/;

/** The separators of a key and its value. */
const EQUALS = ['=', ':', '@', '/', '!'];

/** How many scenes tell a format whose separators stand in values, too. */
const SEVERAL = 3;

/** The most values in a fixed order. */
const MOST_VALUES = 8;

/**
 * The format of the first of some scenes: one with keys if it has any, otherwise one that half of the scenes have, and otherwise the scene is
 * one value.
 */
export function formatOf(scenes: readonly string[]): SceneReaderDefinition {
  const scene = scenes[0]!;
  if (scene[0] === '{' && json()(scene)) return { reader: 'json' };
  if (/^[^=&]+(&[^=&]+=[^&]*)+$/.test(scene)) return { reader: 'pairs', first: 'value1' };
  const likeliest = (formats: readonly Format[]) =>
    formats.reduce(
      (best, { reader, fits, needs }) => {
        const count = scenes.filter(fits).length;
        const isMore = count > best.count && count >= needs && count * 2 >= scenes.length;
        return isMore ? { count, reader } : best;
      },
      { count: 0, reader: undefined as SceneReaderDefinition | undefined },
    ).reader;
  const keyed = likeliest(pairFormats(scene));
  if (keyed || /^[^=&]+=/.test(scene)) return keyed || { reader: 'pairs' };
  return (!isValue(scene) && likeliest(valueFormats(scene, scenes))) || bareOf(scene);
}

/** Formats of keys and values, those with most keys first. Other scenes have the same keys, or some of them, or more. */
function pairFormats(scene: string): Format[] {
  const found: { keys: string[]; format: Format }[] = [];
  BETWEEN.forEach((between) =>
    EQUALS.concat(between).forEach((equals) => {
      const keys = keysOf(scene, between, equals);
      if (!keys) return;
      const isUsual = between === '&' && equals === '=';
      const reader: SceneReaderDefinition = isUsual
        ? { reader: 'pairs' }
        : { reader: 'pairs', between, equals };
      const fits = (other: string) => {
        const others = keysOf(other, between, equals);
        const isPart = (few: string[], many: string[]) => few.every((key) => many.indexOf(key) >= 0);
        return !!others && (isUsual || isPart(others, keys) || isPart(keys, others));
      };
      found.push({ keys, format: { reader, fits, needs: between === equals ? 2 : 1 } });
    }),
  );
  return found.sort((a, b) => b.keys.length - a.keys.length).map(({ format }) => format);
}

/** The keys of a scene; undefined where it has other parts, too. */
function keysOf(scene: string, between: string, equals: string): string[] | undefined {
  const parts = scene.split(between);
  if (between === equals) {
    const keys = parts.filter((_, i) => i % 2 < 1);
    return parts.length > 3 && parts.length % 2 < 1 && areKeys(keys, /^[a-z_]+$/i) ? keys : undefined;
  }
  const keys = parts.map((part) => part.split(equals, 1)[0]!);
  const isClear = parts.every((part, i) => {
    const value = part.slice(keys[i]!.length + equals.length);
    return part.indexOf(equals) > 0 && (equals === '=' || value.indexOf(equals) < 0);
  });
  const spelling = between === '&' && equals === '=' ? /./ : parts.length > 1 ? /^[a-z_]\w*$/i : /^[a-z_]+$/i;
  return isClear && areKeys(keys, spelling) ? keys : undefined;
}

function areKeys(keys: readonly string[], spelling: RegExp): boolean {
  return keys.every((key, i) => spelling.test(key) && keys.indexOf(key) === i);
}

/** Formats of values without keys, the likeliest first. */
function valueFormats(scene: string, scenes: readonly string[]): Format[] {
  const formats: Format[] = [];
  const needsFor = (separators: string) => (WEAK.test(separators) ? SEVERAL : 1);

  // Numbers between texts that are always the same: `store-27`, `8812,40021`, `p33812u100237`. But `A12` is a table.
  const texts = scene.split(/\d+/);
  const [before = '', between = ''] = texts;
  if (texts.pop() === '' && !/^[A-Z]$/.test(before) && texts.slice(1).every((text) => text === between))
    formats.push({
      reader: behind(before, texts.length > 1 ? inOrder(texts.length, between) : bareOf('0')),
      fits: (other) => /\d$/.test(other) && other.replace(/\d+/g, '0') === scene.replace(/\d+/g, '0'),
      needs: needsFor(before + (texts.length > 1 ? between : '')),
    });

  // A word that all of them begin with: `inv_8KQ2M7`.
  const [, word = ''] = /^([a-z][a-z\d]*([^a-z\d]))(?!.*\2)./i.exec(scene) || [];
  const rests = scenes
    .filter((other) => word && other.startsWith(word))
    .map((other) => other.slice(word.length));
  if (rests.length >= SEVERAL && rests.every(Boolean))
    formats.push({
      reader: behind(word, formatOf(rests)),
      fits: (other) => other.startsWith(word),
      needs: SEVERAL,
    });

  BETWEEN.forEach((separator) => {
    const count = scene.split(separator).length;
    if (count > 1 && count <= MOST_VALUES)
      formats.push({
        reader: inOrder(count, separator),
        fits: (other) => other.split(separator).length === count,
        needs: needsFor(separator),
      });
  });
  return formats;
}

/** Whether a scene is one value, though it may have separators. */
function isValue(scene: string): boolean {
  return UUID.test(scene) || DAY.test(scene) || /^(\d+|[\da-f]{24,}|o[\w-]{27})$/i.test(scene);
}

function bareOf(scene: string): SceneReaderDefinition {
  return { reader: 'bare', field: /^\d+$/.test(scene) ? 'id' : 'value1' };
}

function inOrder(count: number, between: string): SceneReaderDefinition {
  return { reader: 'positional', fields: Array.from({ length: count }, (_, i) => `value${i + 1}`), between };
}

/** The reader behind a text, if there is any. The text may name the value: `store-`. */
function behind(text: string, rest: SceneReaderDefinition): SceneReaderDefinition {
  const [, name = ''] = /^([a-z]\w*[a-z])[^a-z\d]*$/i.exec(text) || [];
  const then = rest.reader === 'bare' ? name || rest.field : rest;
  return text ? { reader: 'prefix', text, then } : rest;
}
