// The interface of a text model, and the texts that every model takes.
import type { SymbolReader, SymbolWriter } from '../coding/interval';
import { Symbols } from '../coding/interval';
import { demand, typeError, valueError } from '../error';
import type { SceneErrorReason } from '../error';
import { isFunction, isObject, isString, isWellFormed } from '../object';

/** A way to turn text into symbols and back: `text()`, `encodeText` and `decodeText` take one as `model`. */
export interface TextModel {
  /** The name of the model in the JSON form of a schema. */
  readonly name: 'core' | 'zh';
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

/** The accepted texts, in words. */
export function wellFormed(max = LONGEST): string {
  return `well-formed text of at most ${Math.min(max, LONGEST)} characters`;
}

/** The reason why a string is no such text, if it is none. */
export function flawOf(value: string): SceneErrorReason | false {
  if (value.length > LONGEST) return 'range';
  return !isWellFormed(value) && 'format';
}

/** @throws SceneError `value` for anything but such a text. */
export function checkText(value: unknown, path: string): asserts value is string {
  if (!isString(value)) throw typeError(value, path, wellFormed(), 'a string');
  const flaw = flawOf(value);
  if (flaw) throw valueError(value, path, wellFormed(), flaw);
}

/** @throws SceneError `schema` for anything but a text model. */
export function checkModel(model: unknown): asserts model is TextModel {
  const { name, bits, write, read } = Object(model) as TextModel;
  const isModel = name && isObject(bits) && isFunction(write) && isFunction(read);
  demand(!!isModel, 'a text model is zh or none', model);
}

// A text whose start takes so many bits fits no scene.
const START = 256;
const START_BITS = 400;

/** Pushes the symbols of a text, or only those of its start where they do not fit: a long text takes long to work out. */
export function pushText(text: string, model: Pick<TextModel, 'write'>, to: SymbolWriter): void {
  if (to.isFull) return;
  const start = new Symbols();
  if (text.length > START) model.write(text.slice(0, START), start);
  if (start.bits > START_BITS) start.copyTo(to);
  else model.write(text, to);
}
