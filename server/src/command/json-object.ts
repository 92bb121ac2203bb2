// JSON, read strictly.
import { Failure } from './failure';

/** A lock file has room for the deepest schema that there is, of 200 keys and indices. What is deeper would exhaust the stack later. */
const DEEPEST = 256;

/**
 * Parses one JSON object.
 *
 * @throws Failure for anything else, and as {@link parseJson} does.
 */
export function parseJsonObject(text: string): Record<string, unknown> {
  const value = parseJson(text);
  if (!isObject(value)) throw new Failure('not a JSON object');
  return value;
}

/**
 * Parses JSON.
 *
 * @throws Failure for a key that an object has twice, of which JSON.parse keeps the last, and for a number that JSON.parse rounds; SyntaxError
 * for anything but JSON.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  checkTokens(text);
  return value;
}

/** Whether a value is an object with keys, and no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The tokens of well-formed JSON: strings, each with a colon if it is a key; brackets; numbers. */
const TOKENS = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|[[\]{}]|-?\d[\d.eE+-]*/g;

function checkTokens(text: string): void {
  const keys: Set<string>[] = [];
  for (const [token, string, isKey] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') {
      if (keys.push(new Set()) > DEEPEST)
        throw new Failure(`more than ${DEEPEST} objects within one another`);
    } else if (token === '}' || token === ']') keys.pop();
    else if (string === undefined) checkNumber(token);
    else if (isKey) {
      const key = meaningOf(string);
      if (keys.at(-1)!.has(key)) throw new Failure(`two values of ${JSON.stringify(key)}`);
      keys.at(-1)!.add(key);
    }
  }
}

/** The key that a spelling means: `\u0061` is `a`. */
function meaningOf(spelling: string): string {
  return spelling.includes('\\') ? (JSON.parse(`"${spelling}"`) as string) : spelling;
}

/** Numbers of up to 15 digits stay as they are written. */
function checkNumber(text: string): void {
  const digits = text
    .replace(/[eE].*/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+/, '');
  const value = Number(text);
  if (Number.isFinite(value) && (digits.length <= 15 || String(value) === text)) return;
  throw new Failure(
    `the number ${text.slice(0, 40)} loses digits: write it as a string, "${text.slice(0, 40)}"`,
  );
}
