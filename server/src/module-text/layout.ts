// The layout of source: on one line where it fits, and else one part a line, as Prettier lays it out.
import { numeral, propertyName, quote } from './literal';
import type { Source } from './source';
import { widthOf } from './width';

/** The differences between JavaScript for any engine and TypeScript. */
export interface Style {
  /** Whether `_` groups the digits of numbers (ES2021). */
  readonly hasGroups: boolean;
  /** Whether a comma may follow the last argument of a call (ES2017). */
  readonly hasCallCommas: boolean;
}

/** A text that is not broken, or parts in brackets. */
type Piece = string | Bracketed;

/** Parts in brackets, with all that stands before and behind the brackets. */
interface Bracketed {
  readonly type: 'object' | 'array' | 'numbers' | 'call' | 'block';
  readonly open: string;
  readonly parts: readonly Piece[];
  readonly close: string;
  /** Whether each part stands on a line of its own in any case. */
  readonly isOpen: boolean;
}

const WIDTH = 80;
const INDENT = '  ';

/** Lays a source out, as the value of a statement. @param start the statement up to the value. */
export function layOut(start: string, source: Source, style: Style): string {
  return `${linesOf(behind(start, pieceOf(source, style)), '', 1, style)};`;
}

/** A list of names in braces, such as that of an import. */
export function layOutNames(open: string, names: readonly string[], close: string, style: Style): string {
  return `${linesOf({ type: 'object', open, parts: names, close, isOpen: false }, '', 1, style)};`;
}

/** Lays a source out on one line, however long. */
export function onOneLine(source: Source, style: Style): string {
  return flat(pieceOf(source, style));
}

function pieceOf(source: Source, style: Style): Piece {
  switch (typeof source) {
    case 'string':
      return quote(source);
    case 'number':
      return numeral(source, style.hasGroups);
    case 'boolean':
      return String(source);
  }
  const bracketed = (
    type: Bracketed['type'],
    open: string,
    parts: readonly Piece[],
    close: string,
    isOpen = false,
  ): Bracketed => ({ type, open, parts, close, isOpen: isOpen && parts.length > 0 });
  if ('call' in source)
    return bracketed(
      'call',
      `${source.call}(`,
      source.given.map((one) => pieceOf(one, style)),
      ')',
    );
  if ('items' in source) {
    const isNumeric = source.items.length > 1 && source.items.every((item) => typeof item === 'number');
    const parts = source.items.map((item) => pieceOf(item, style));
    return bracketed(isNumeric ? 'numbers' : 'array', '[', parts, ']');
  }
  if ('properties' in source) {
    const parts = source.properties.map(([name, value]) =>
      behind(`${propertyName(name)}: `, pieceOf(value, style)),
    );
    return bracketed('object', '{', parts, '}', source.isOpen);
  }
  return bracketed('block', '() => {', [`throw new Error(${quote(source.throws)});`], '}', true);
}

function behind(start: string, piece: Piece): Piece {
  return typeof piece === 'string' ? start + piece : { ...piece, open: start + piece.open };
}

/** The piece on one line. */
function flat(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  const space = piece.type === 'object' && piece.parts.length > 0 ? ' ' : '';
  return piece.open + space + piece.parts.map(flat).join(', ') + space + piece.close;
}

function isBroken(piece: Piece): boolean {
  return typeof piece !== 'string' && (piece.isOpen || piece.parts.some(isBroken));
}

/**
 * The lines of a piece that begins at an indent.
 *
 * @param after the columns of what follows on the last line.
 */
function linesOf(piece: Piece, indent: string, after: number, style: Style): string {
  if (typeof piece === 'string') return piece;
  if (piece.parts.length < 1 || fits(piece, indent, after)) return flat(piece);
  const hugged = hug(piece, indent);
  if (hugged) return linesOf(hugged, indent, after, style);

  const { type, open, parts, close } = piece;
  const inner = indent + INDENT;
  const lastComma = type === 'block' || (type === 'call' && !style.hasCallCommas) ? '' : ',';
  const commaAfter = (i: number) => (i < parts.length - 1 ? ',' : lastComma);
  const lines =
    type === 'numbers'
      ? fill(
          parts.map((part, i) => flat(part) + commaAfter(i)),
          WIDTH - inner.length,
        )
      : parts.map((part, i) => linesOf(part, inner, commaAfter(i).length, style) + commaAfter(i));
  return `${open}\n${lines.map((line) => `${inner}${line}\n`).join('')}${indent}${close}`;
}

function fits(piece: Piece, indent: string, after: number): boolean {
  return !isBroken(piece) && indent.length + widthOf(flat(piece)) + after <= WIDTH;
}

/** A call whose last argument alone is broken: its brackets and those of the call become one. */
function hug({ type, open, parts, close }: Bracketed, indent: string): Bracketed | undefined {
  const last = parts.at(-1)!;
  if (type !== 'call' || typeof last === 'string' || last.type === 'call' || last.parts.length < 1)
    return undefined;
  const others = parts.slice(0, -1);
  const before = others.at(-1);
  const isAlike = typeof before === 'object' && before.type === last.type;
  const start = open + others.map((other) => `${flat(other)}, `).join('') + last.open;
  if (isAlike || others.some(isBroken) || (last.type === 'numbers' && others.length > 0)) return undefined;
  if (indent.length + widthOf(start) > WIDTH) return undefined;
  return { ...last, open: start, close: last.close + close };
}

/** As many texts a line as fit. */
function fill(texts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + text.length <= width)
      lines[lines.length - 1] = `${line} ${text}`;
    else lines.push(text);
  }
  return lines;
}
