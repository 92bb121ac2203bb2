// The interface of a text model, and the texts that every model takes.
import type { SymbolReader, SymbolWriter } from '../coding/interval';
import { valueError } from '../error';

/** A way to turn text into symbols and back: `text()`, `encodeText` and `decodeText` take one as `model`. */
export interface TextModel {
  /** The cost of texts, in bits. */
  readonly bits: {
    /** The cost of the cheapest text. */
    readonly least: number;
    /** The most that one more character (code point) adds. */
    readonly character: number;
    /** The most that the end adds. */
    readonly end: number;
  };
  /** Pushes the symbols of a well-formed text, its end included. */
  write(text: string, to: SymbolWriter): void;
  /**
   * Pops the text that {@link write} pushed.
   *
   * @throws SceneError `scene` where no text stands.
   */
  read(from: SymbolReader): string;
}

// Far more than a scene holds, and still quick to measure.
const LONGEST = 4096;

/** Whether a value is a string of well-formed Unicode (no lone half of a surrogate pair), of 4096 UTF-16 units at most. */
export function isText(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST &&
    !/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/.test(value)
  );
}

/** @throws SceneError `value` for anything but such a text. */
export function checkText(value: unknown, path: string): asserts value is string {
  if (!isText(value)) throw valueError(value, path, 'well-formed text');
}
