// An error in plain words, with what to do.
import { isSceneError, messageOf, shorten, show } from '../error';
import type { SceneError } from '../error';
import { attempt, get, isString } from '../object';
import type { Language } from './language';
import { PARTS, WORDS } from './words';

/**
 * The message of a SceneError in plain words, with what to do. Whatever else was thrown gives its own message; it never throws.
 *
 * @param error what was thrown; a SceneError that came as JSON is one, too.
 * @param language of the message: `'en'` or `'zh'`.
 * @example
 * try { poster.encode({ ...record, goods: -1 }) } catch (error) { console.warn(explain(error, 'zh')) }
 * // goods：应为整数，0 到 9999999；收到 -1。请改用这样的值；要放宽，用 next() 加版本。
 */
export function explain(error: unknown, language: Language): string {
  const explainIn = language === 'zh' ? inChinese : inEnglish;
  return (
    attempt(() => isSceneError(error) && explainIn(error, WORDS[situationOf(error)])) ||
    attempt(() => messageOf(error)) ||
    'an unknown error'
  );
}

// Accepted values of fields that a further version may widen, and of fields whose values are no strings.
const WIDENED = / from |of [^"]/;
const NO_STRING = /^(a (whole )?number|an (array|object)|a (record|Date)|\{)/;

/** The situation that led to the error: a key of the words. Most reasons are one. */
function situationOf({ code, reason, path, value, allowed }: SceneError): keyof typeof WORDS {
  if (code === 'scene') return code;
  if (reason === 'type' && value === null) return 'null';
  if (reason === 'type' && /number|bigint/.test(typeof value) && !NO_STRING.test(allowed)) return 'string';
  if (/range|choice/.test(reason) && WIDENED.test(allowed)) return 'wider';
  if (reason === 'unknown-field' && !allowed.includes('the fields')) return 'unknown-option';
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
  const given = spaced(isString(value) ? show(value) : chineseOf(show(value)));
  // What the message alone tells stands at its start.
  const said = shorten(message, 400);
  const [, of] = /^(?:[^ ]+: )?(\w+\(\)) /.exec(said) || [];
  const [, needed = '更多', greatest = '?'] = /needs (\d+) characters.*; (.*) takes most/.exec(said) || [];
  const [, cause] = /failed(: .*)/.exec(said) || [];
  const parts = {
    accepted: spaced(accepted),
    given,
    fact: allowed ? `应为${spaced(accepted)}；收到${given}。` : `不认识${given}。`,
    unknown: accepted || chineseOf(said.slice(said.indexOf(of!))),
    of: of ? `${of} 的` : '',
    needed,
    greatest,
    cause: cause || '',
  };
  const text = words.replace(/{(\w+)}/g, (_, name: keyof typeof parts) => parts[name]);
  return (path && `${shorten(path)}：`) + text;
}

/** A text behind Chinese: a blank comes before digits and Latin letters. */
function spaced(text: string): string {
  return text < '一' ? ` ${text}` : text;
}

/** An English phrase in Chinese. The texts of the user at its end, such as choices, stay as they are. */
function chineseOf(english: string): string {
  const phrase = /^[^]*?(one of|are|only|begins with|characters of) |^[^]*/.exec(english)![0]!;
  const chinese = PARTS.reduce((text, [en, zh]) => text.replace(RegExp(en, 'g'), zh), phrase);
  return chinese + english.slice(phrase.length);
}
