import type { SymbolReader, SymbolWriter } from '../coding/interval';
import { refuse } from '../fields/field';

/** A way to turn text into symbols and back: what `text()`, `encodeText` and `decodeText` take as a value. */
export interface TextModel {
  /** In bits: the least that any text costs, and the most that each character (code point) and the end can add. */
  readonly bits: { readonly least: number; readonly character: number; readonly end: number };
  /** Pushes the symbols of a well-formed text, its end included. */
  write(text: string, to: SymbolWriter): void;
  /**
   * Pops the text that {@link write} pushed.
   *
   * @throws SceneError `scene` where no text stands.
   */
  read(from: SymbolReader): string;
}

// Far more than ever fits, and still quickly measured.
const LONGEST = 4096;

/** Whether a value is a string of well-formed Unicode, where no half of a surrogate pair stands alone, of 4096 UTF-16 units at most. */
export function isText(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST &&
    !/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/.test(value)
  );
}

/** @throws SceneError `value` for what is no such string. */
export function checkText(value: unknown, path: string): asserts value is string {
  if (!isText(value)) throw refuse(value, path, 'well-formed text');
}
