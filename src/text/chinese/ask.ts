// One function writes and reads: it asks for symbols.
import type { Model } from '../../coding/model';

/**
 * Asks for a symbol of a model, and returns it: a writer pushes the one that it is given, and a reader pops one.
 *
 * @param place where the symbol says whether the text ends: the number of symbols before.
 */
export type Ask = (model: Model, symbol: number, place?: number) => number;
