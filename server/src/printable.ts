// Texts of strangers, made safe for a terminal.

/** Characters that a terminal obeys instead of showing them, and those that turn the direction of a text. A line break is none. */
const OBEYED = /[\0-\x08\v-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A text with escapes for all characters that a terminal obeys. JSON stays JSON of the same value.
 *
 * @example printable('\u001b]0;title\u0007') // '\\u001b]0;title\\u0007'
 */
export function printable(text: string): string {
  return text.replace(OBEYED, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text on one line: its line breaks and tabs are escaped, too, so that no message of a stranger looks like two. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** A value on one line: a string as it is, unless it has other lines or characters to escape, and anything else as JSON. */
export function printableValue(value: unknown): string {
  const isPlain =
    typeof value === 'string' && !/\s/.test(value.replaceAll(' ', '')) && printable(value) === value;
  return isPlain ? value : printable(JSON.stringify(value) ?? String(value));
}
