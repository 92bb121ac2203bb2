// Values and names as JavaScript literals. Samples are texts of strangers: none of them may become code, or hide in an editor.

/** Control characters, halves of surrogate pairs, and all that nobody sees: other spaces than " ", and what turns the direction of a text. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{DI}\p{Zl}\p{Zp}]|[^\P{Zs} ]/gu;
const SHORT: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A string as a literal, in the quotation marks that need fewer escapes.
 *
 * @example quote("it's") // `"it's"`
 */
export function quote(text: string): string {
  const single = text.split("'").length;
  const double = text.split('"').length;
  const mark = single > double ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(mark, `\\${mark}`)
    .replace(HIDDEN, (one) => SHORT[one] ?? one.split('').map(escapeUnit).join(''));
  return mark + escaped + mark;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Latin letters and Chinese characters; identifiers of others depend on the age of an engine. */
const IDENTIFIER = /^[A-Za-z_$\u4e00-\u9fa5][\w$\u4e00-\u9fa5]*$/;

/**
 * The name of a property of an object. In brackets `__proto__` is a property like others; without them it would be the prototype.
 *
 * @example propertyName('a-b') // `'a-b'`
 */
export function propertyName(name: string): string {
  if (name === '__proto__') return `['__proto__']`;
  return isIdentifier(name) ? name : quote(name);
}

/** Whether a name is an identifier to all engines and compilers, or a reserved word. */
export function isIdentifier(name: string): boolean {
  return IDENTIFIER.test(name);
}

/** Shorter numbers are read without groups. */
const GROUPED = /^(-?)(\d{5,})(?=$|\.)/;

/**
 * A number as a literal.
 *
 * @param hasGroups whether `_` groups the digits, as ES2021 has it.
 * @example numeral(9999999, true) // `9_999_999`
 */
export function numeral(number: number, hasGroups: boolean): string {
  const text = String(number);
  if (!hasGroups) return text;
  return text.replace(
    GROUPED,
    (_, sign: string, digits: string) => sign + digits.replace(/\B(?=(\d{3})+$)/g, '_'),
  );
}
