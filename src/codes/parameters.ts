import { ALPHABETS, consistsOf } from '../coding/alphabet';
import { lengthError, SceneError, valueError } from '../error';
import { get, isObject, isWhole } from '../object';
import { LIMITS } from './limits';

/** Refuses what a parameter must not be. */
export type Check = (value: unknown, name: string) => void;

/** The checks of all parameters; a name that ends in `?` may be left out. */
export type Checks = Readonly<Record<string, Check>>;

/**
 * The parameters that are given, in the order of the checks, each of them checked.
 *
 * @throws SceneError `value` or `length`, with the parameter as its `path`.
 */
export function checkParameters(parameters: unknown, checks: Checks): Record<string, unknown> {
  if (!isObject(parameters)) throw valueError(parameters, '', 'an object of parameters');
  const names = Object.keys(checks).map((name) => name.replace('?', ''));
  // What is misspelt would be sent, and ignored.
  Object.keys(parameters).forEach((name) => {
    if (names.indexOf(name) < 0)
      throw valueError(get(parameters, name), name, `expected: the parameters are ${names.join(', ')}`);
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

/** The parameters as a cloud call spells them. */
export function toCamelCase(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const spelled: Record<string, unknown> = {};
  Object.keys(parameters).forEach((name) => {
    spelled[name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())] = parameters[name];
  });
  return spelled;
}

/** A scene that interface B takes. */
export function checkScene(value: unknown, name: string): void {
  const allowed = `1 to ${LIMITS.scene} of the 82 legal characters`;
  if (typeof value !== 'string') throw valueError(value, name, `a string of ${allowed}`);
  const illegal = Array.from(value).find((character) => !consistsOf(character, ALPHABETS.wechat));
  if (illegal !== undefined) {
    const message = `${name}: ${JSON.stringify(illegal)} is no legal character, and nor is the % of a URL encoding: encodeText() and defineScene() carry any text`;
    throw new SceneError('value', message, value, allowed, name);
  }
  if (value.length < 1 || value.length > LIMITS.scene)
    throw overlong({ value, name, count: value.length, unit: 'characters', allowed });
}

/** A page without a leading `/` and without parameters. */
export function checkPage(value: unknown, name: string): void {
  checkText(value, name);
  if (value.includes('scancode_time')) throw reserved(value, name);
  if (/^\/|[?#]/.test(value))
    throw valueError(
      value,
      name,
      'a page without a leading / and without parameters, which belong into the scene',
    );
}

/** A page path with its parameters, of so many bytes at the most. */
export function pathOf(limit: number): Check {
  return (value, name) => {
    checkText(value, name);
    const bytes = byteLength(value);
    if (bytes > limit) {
      const allowed = `at most ${limit} bytes of UTF-8`;
      throw overlong({ value, name, count: bytes, unit: 'bytes', allowed });
    }
    if (/[?&]scancode_time(?![^=&])/.test(value)) throw reserved(value, name);
  };
}

/** A text of so many characters at the most, and not empty. */
export function textOf(limit = Infinity): Check {
  return (value, name) => {
    checkText(value, name);
    const { length } = Array.from(value);
    if (length > limit) {
      const allowed = `at most ${limit} characters`;
      throw overlong({ value, name, count: length, unit: 'characters', allowed });
    }
  };
}

/** A whole number in a range, both ends included. */
export function wholeOf(min: number, max = Number.MAX_SAFE_INTEGER): Check {
  return (value, name) => {
    if (!isWhole(value, min, max)) {
      const end = max < Number.MAX_SAFE_INTEGER ? `to ${max}` : 'or above';
      throw valueError(value, name, `a whole number, ${min} ${end}`);
    }
  };
}

export const checkWidth = wholeOf(LIMITS.width.min, LIMITS.width.max);

export function oneOf(...choices: readonly unknown[]): Check {
  return (value, name) => {
    if (choices.indexOf(value) < 0)
      throw valueError(value, name, `one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}`);
  };
}

export const checkFlag = oneOf(true, false);

/** `{ r, g, b }`, each a whole number from 0 to 255. */
export function checkColor(value: unknown, name: string): void {
  if (!isObject(value) || Object.keys(value).sort().join('') !== 'bgr')
    throw valueError(value, name, '{ r, g, b }');
  ['r', 'g', 'b'].forEach((part) => wholeOf(0, 255)(get(value, part), `${name}.${part}`));
}

/** How many bytes a well-formed text has as UTF-8. */
export function byteLength(text: string): number {
  return encodeURIComponent(text).replace(/%../g, '.').length;
}

function checkText(value: unknown, name: string): asserts value is string {
  const isHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/;
  if (typeof value !== 'string' || value === '' || isHalf.test(value))
    throw valueError(value, name, 'a text that is not empty');
}

/** The error for a text that is too long: `count` characters or bytes. */
function overlong(parts: {
  value: string;
  name: string;
  count: number;
  unit: 'characters' | 'bytes';
  allowed: string;
}): SceneError {
  const { value, name, count, unit, allowed } = parts;
  return lengthError(`${name}: ${count} ${unit} are not ${allowed}`, value, allowed, name);
}

function reserved(value: string, name: string): SceneError {
  return valueError(value, name, 'without scancode_time, which the platform keeps for itself');
}
