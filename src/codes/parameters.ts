// The checks of parameters, before a call: each refuses a value that the platform would refuse.
import { ALPHABETS, consistsOf } from '../coding/alphabet';
import type { AlphabetName } from '../coding/alphabet';
import { lengthError, SceneError, typeError, unknownFieldError, valueError } from '../error';
import type { SceneErrorReason } from '../error';
import { get, isObject, isWellFormed, isWhole } from '../object';
import { LIMITS } from './limits';

/** Throws a SceneError for a value that the parameter `name` must not have. */
export type Check = (value: unknown, name: string) => void;

/** The checks by the name of the parameter; a parameter whose name ends in `?` may be left out. */
export type Checks = Readonly<Record<string, Check>>;

/**
 * Checks every parameter, and copies the given ones in the order of the checks.
 *
 * @throws SceneError `value` or `length`, with the parameter as its `path`.
 */
export function checkParameters(parameters: unknown, checks: Checks): Record<string, unknown> {
  if (!isObject(parameters)) throw valueError(parameters, '', 'an object of parameters', 'type');
  const names = Object.keys(checks).map((name) => name.replace('?', ''));
  // The platform would ignore a misspelt parameter.
  Object.keys(parameters).forEach((name) => {
    if (names.indexOf(name) < 0)
      throw unknownFieldError(
        get(parameters, name),
        name,
        `expected: ${hintFor(name, names)}the parameters are ${names.join(', ')}`,
      );
  });
  const checked: Record<string, unknown> = {};
  Object.keys(checks).forEach((key) => {
    const name = key.replace('?', '');
    const value = get(parameters, name);
    if (value === undefined && name !== key) return;
    checks[key]!(value, name);
    checked[name] = value;
  });
  return checked;
}

/** The hint for a parameter of another interface, or of a cloud call. */
function hintFor(name: string, names: readonly string[]): string {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const meant = name === 'path' ? 'page' : name === 'page' ? 'path' : snake;
  return names.indexOf(meant) < 0 ? '' : `write ${meant}; `;
}

/** Renames the parameters as a cloud call spells them: `check_path` becomes `checkPath`. */
export function toCamelCase(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const spelled: Record<string, unknown> = {};
  Object.keys(parameters).forEach((name) => {
    spelled[name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())] = parameters[name];
  });
  return spelled;
}

/** Makes the check of a scene: 1 to `limit` characters of an alphabet. */
export function sceneOf(alphabet: AlphabetName, limit: number): Check {
  const characters = ALPHABETS[alphabet];
  const allowed = `1 to ${limit} of the ${characters.length} legal characters`;
  return (value, name) => {
    if (typeof value !== 'string') {
      // The platform would read a number as a double.
      const advice = isWhole(value, 0, Number.MAX_SAFE_INTEGER)
        ? `: write '${value}'`
        : ', whose last digits may be lost already';
      throw typeError(
        value,
        name,
        `a string of ${allowed}`,
        undefined,
        typeof value === 'number' ? advice : '',
      );
    }
    const illegal = Array.from(value).find((character) => !consistsOf(character, characters));
    if (illegal !== undefined) {
      const message = `${name}: ${JSON.stringify(illegal)} is not a legal character, and URL encoding only adds an illegal %: encodeText() and defineScene() carry any text`;
      throw new SceneError('value', message, value, allowed, name, 'format');
    }
    if (value.length < 1 || value.length > limit)
      throw wrongLength({ value, name, count: value.length, unit: 'characters', allowed });
  };
}

/** Checks a page: no leading `/`, no parameters, and no blanks around it. */
export function checkPage(value: unknown, name: string): void {
  checkNonEmpty(value, name);
  checkTrimmed(value, name);
  if (value.includes('scancode_time')) throw reserved(value, name);
  if (/^\/|[?#]/.test(value))
    throw valueError(
      value,
      name,
      'a page without a leading / and without parameters, which belong in the scene',
      'format',
    );
}

/** Makes the check of a path: a page with its parameters, 1 to `limit` bytes of UTF-8. */
export function pathOf(limit: number): Check {
  return (value, name) => {
    checkNonEmpty(value, name);
    const bytes = byteLength(value);
    if (bytes > limit) {
      const allowed = `at most ${limit} bytes of UTF-8`;
      throw wrongLength({ value, name, count: bytes, unit: 'bytes', allowed });
    }
    if (/[?&]scancode_time(?![^=&])/.test(value)) throw reserved(value, name);
    checkTrimmed(value, name);
  };
}

/** Makes the check of a page of 1 to `limit` characters, for interfaces whose documents say nothing else of it. */
export function namedPageOf(limit = Infinity): Check {
  return (value, name) => {
    textOf(limit)(value, name);
    checkTrimmed(value as string, name);
  };
}

/** A blank, or a character that nobody sees, at an end. */
const EDGES = /^[\s\u200b-\u200f\u2060]|[\s\u200b-\u200f\u2060]$/;

/** Blanks come with pages that are copied: the platform finds no such page. */
function checkTrimmed(value: string, name: string): void {
  if (EDGES.test(value)) throw valueError(value, name, 'a page without blanks around it', 'format');
}

/** Makes the check of a text of 1 to `limit` characters (code points). */
export function textOf(limit = Infinity): Check {
  return (value, name) => {
    checkNonEmpty(value, name);
    const { length } = Array.from(value);
    if (length > limit) {
      const allowed = `at most ${limit} characters`;
      throw wrongLength({ value, name, count: length, unit: 'characters', allowed });
    }
  };
}

/** Makes the check of a whole number in a range, both ends included. */
export function wholeOf(min: number, max = Number.MAX_SAFE_INTEGER): Check {
  return (value, name) => {
    if (!isWhole(value, min, max)) {
      const end = max < Number.MAX_SAFE_INTEGER ? `to ${max}` : 'or above';
      throw valueError(value, name, `a whole number, ${min} ${end}`, reasonFor(value, 'number', 'range'));
    }
  };
}

/** Checks the side of a picture, in pixels. */
export const checkWidth = wholeOf(LIMITS.width.min, LIMITS.width.max);

/** Makes the check of a value that has to be one of a few. */
export function choiceOf(...choices: readonly unknown[]): Check {
  return (value, name) => {
    if (choices.indexOf(value) < 0)
      throw valueError(
        value,
        name,
        `one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}`,
        'choice',
      );
  };
}

/** Checks a boolean. */
export const checkFlag = choiceOf(true, false);

/** A part of a colour: the platform's own examples are texts of digits. */
const toPart = (part: unknown) => (typeof part === 'string' && /^\d{1,3}$/.test(part) ? Number(part) : part);

/** A checked colour, in numbers. */
export function toColor(color: object): Record<'r' | 'g' | 'b', unknown> {
  return { r: toPart(get(color, 'r')), g: toPart(get(color, 'g')), b: toPart(get(color, 'b')) };
}

/** Checks a colour: `{ r, g, b }`, each a whole number from 0 to 255. */
export function checkColor(value: unknown, name: string): void {
  if (!isObject(value) || Object.keys(value).sort().join('') !== 'bgr')
    throw valueError(value, name, '{ r, g, b }', reasonFor(value, 'object', 'format'));
  ['r', 'g', 'b'].forEach((part) => wholeOf(0, 255)(toPart(get(value, part)), `${name}.${part}`));
}

/** The length of a well-formed text in bytes of UTF-8. */
export function byteLength(text: string): number {
  return encodeURIComponent(text).replace(/%../g, '.').length;
}

function checkNonEmpty(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string' || value === '' || !isWellFormed(value))
    throw valueError(
      value,
      name,
      'well-formed text of at least one character',
      reasonFor(value, 'string', 'format'),
    );
}

/** The reason why a value is refused: its type, or another one where it has the right type. */
export function reasonFor(
  value: unknown,
  type: 'number' | 'string' | 'object',
  otherwise: SceneErrorReason,
): SceneErrorReason {
  return typeof value === type ? otherwise : 'type';
}

/** The error for a text of a wrong length: `count` characters or bytes. */
function wrongLength(parts: {
  value: string;
  name: string;
  count: number;
  unit: 'characters' | 'bytes';
  allowed: string;
}): SceneError {
  const { value, name, count, unit, allowed } = parts;
  return lengthError(`${name}: ${count} ${unit} are not ${allowed}`, value, allowed, name);
}

/** The error for a text with the reserved name. Source: the pages of getQRCode and getUnlimitedQRCode, see limits.ts. */
function reserved(value: string, name: string): SceneError {
  return valueError(value, name, 'free of scancode_time, a name that the platform reserves', 'format');
}
