// The library with its insides, as the files of the format are written from it: what it does is watched, nothing is said twice.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const { outputFiles } = await build({
  stdin: {
    contents: `
      export * from './src/index';
      export { ALPHABETS } from './src/coding/alphabet';
      export { Symbols } from './src/coding/interval';
      export { CONTEXTS, FOLLOWERS } from './src/text/tables';
      export { PIECE_TYPES, weightedBy } from './src/text/pieces';
      export { START_OF_TEXT, START_OF_VALUE, START_OF_KEY, writeText } from './src/text/core';
      export { price, pricesOf } from './src/text/price';
      export { zh } from './src/zh';
      export { PACKED } from './src/text/generated/zh';
      export { LINK_BITS, readBase } from './src/text/zh/base';
      export { BitReader, PackedBits } from './src/text/zh/bits';
      export { makeContexts } from './src/text/zh/contexts';
      export { readLists } from './src/text/zh/lists';
      export { Price } from './src/text/zh/price';
      export { readCharacterTable } from './src/text/zh/character-table';`,
    resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
export const source = await import(`data:text/javascript;base64,${code}`);

/** The symbols that something pushes. */
export function taped(write) {
  const symbols = [];
  write({ push: (model, symbol) => symbols.push({ model, symbol }) });
  return symbols;
}

/** The candidate that became a scene, and the scene. */
export function watched(encode) {
  const { prototype } = source.Symbols;
  const { encode: original } = prototype;
  let candidate;
  prototype.encode = function (radix, room) {
    const digits = original.call(this, radix, room);
    const symbols = this._pushed.map(({ _model, _symbol }) => ({ model: _model, symbol: _symbol }));
    if (digits) candidate = { symbols, radix, wanted: 2 ** room._checkBits, most: room._maxLength, digits };
    return digits;
  };
  try {
    return { scene: encode(), ...candidate };
  } finally {
    prototype.encode = original;
  }
}

/** The frequency of each symbol of a model. */
export function weightsOf(model) {
  const weights = [];
  for (let slot = 0; slot < model.total; slot += weights.at(-1))
    weights.push(model.frequency(weights.length));
  return weights;
}
