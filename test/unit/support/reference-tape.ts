import type { SymbolReader, SymbolWriter } from '../../../src/coding/interval';
import type { Model } from '../../../src/coding/model';

export interface CodedSymbol {
  readonly model: Model;
  readonly symbol: number;
}

/** The bits that symbols cost. */
export function bitsOf(symbols: readonly CodedSymbol[]): number {
  return symbols.reduce(
    (bits, { model, symbol }) => bits + Math.log2(model.total / model.frequency(symbol)),
    0,
  );
}

/** Keeps any number of symbols, and gives them back to a reader that asks with the same models. */
export class Tape implements SymbolWriter, SymbolReader {
  readonly symbols: CodedSymbol[] = [];
  private read = 0;

  push(model: Model, symbol: number): void {
    if (!(symbol >= 0 && model.start(symbol) + model.frequency(symbol) <= model.total)) {
      throw new Error(`no symbol ${symbol} in a model of ${model.total} slots`);
    }
    this.symbols.push({ model, symbol });
  }

  pop(model: Model): number {
    const next = this.symbols[this.read++];
    if (next?.model !== model) throw new Error(`another model at ${this.read - 1}`);
    return next.symbol;
  }

  /** Takes the next symbol, whatever its model. */
  take(): number {
    return this.symbols[this.read++]!.symbol;
  }

  isAtEnd(): boolean {
    return this.read === this.symbols.length;
  }

  bits(): number {
    return bitsOf(this.symbols);
  }
}

/** A tape of the symbols that a function writes. */
export function taped(write: (to: SymbolWriter) => void): Tape {
  const tape = new Tape();
  write(tape);
  return tape;
}
