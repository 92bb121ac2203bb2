// An error in plain words, with what to do.
import { isSceneError, messageOf, shorten, show } from '../error';
import type { SceneError } from '../error';
import { attempt, get, isString } from '../object';
import type { Language } from './language';
import { PARTS, WORDS } from './words';

/**
 * The message of a SceneError in plain words, with advice. Any other error gives its own message; it never throws.
 *
 * @param error anything that was thrown; a SceneError that came as JSON is one, too.
 * @param language of the message: `'en'` or `'zh'`.
 * @example
 * try { poster.encode({ ...record, goods: -1 }) } catch (error) { console.warn(explain(error, 'zh')) }
 * // goods：应为「整数，0 到 9999999」；收到「-1」。请改用这样的值；字段要放宽，用 next() 加版本。
 */
export function explain(error: unknown, language: Language): string {
  const explainIn = language === 'zh' ? inChinese : inEnglish;
  return (
    attempt(() => isSceneError(error) && explainIn(error, WORDS[situationOf(error)])) ||
    attempt(() => messageOf(error)) ||
    'an unknown error'
  );
}

/** The situation that led to the error: a key of the words. Most reasons are one. */
function situationOf({ code, reason, path, value, message }: SceneError): keyof typeof WORDS {
  if (code === 'scene') return code;
  if (reason === 'unknown-option') return 'definition';
  if (reason === 'type' && value === null) return 'missing';
  if (reason === 'type' && /needs a string.* got a number/.test(message)) return 'string';
  // A parameter of a code has a length of its own.
  const isOwn = get(WORDS, reason) && !(code === 'length' && path);
  return isOwn ? (reason as keyof typeof WORDS) : 'such';
}

type Words = readonly [en: string, zh: string];

function inEnglish({ message, path, value, allowed }: SceneError, [advice]: Words): string {
  const said = message || `${shorten(path) || 'the value'}: ${show(value)} is not ${shorten(allowed, 200)}`;
  return `${said}. ${advice}`;
}

function inChinese({ message = '', path, value, allowed }: SceneError, [, words]: Words): string {
  const accepted = chineseOf(shorten(allowed, 200));
  const given = isString(value) ? show(value) : chineseOf(show(value));
  const said = shorten(message, 200);
  const [, needed = '更多', greatest = '?'] = /needs (\d+) characters.*; (.*) takes most/.exec(said) || [];
  const fact = allowed ? `应为「${accepted}」；收到「${given}」。` : `不认识「${given}」。`;
  const parts = { accepted, given, fact, said, needed, greatest };
  const text = words.replace(/{(\w+)}/g, (_, name: keyof typeof parts) => parts[name]);
  return (path && `${shorten(path)}：`) + text;
}

/** An English phrase in Chinese, or as it is where not all of it has Chinese words. The texts of the user at its end, such as choices, stay. */
function chineseOf(english: string): string {
  const phrase = /^[^]*?(one of|are|begins with|characters of) |^[^]*/.exec(english)![0]!;
  const chinese = Object.keys(PARTS).reduce(
    (text, part) => text.replace(RegExp(part, 'g'), PARTS[part]!),
    phrase,
  );
  return /[a-z] [a-z]/i.test(chinese) ? english : chinese + english.slice(phrase.length);
}
