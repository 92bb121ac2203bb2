// The library with its internals. The scripts of this folder watch it at work, so the format's files repeat no number by hand.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const { outputFiles } = await build({
  stdin: {
    contents: `
      export * from './src/index';
      export { ALPHABETS } from './src/coding/alphabet';
      export { Symbols } from './src/coding/interval';
      export { uniformInteger } from './src/coding/uniform-integer';
      export { canonical, fingerprintOf } from './src/fields/definition';
      export { CONTEXTS, FOLLOWERS } from './src/text/tables';
      export { pieceTypes, weightedBy } from './src/text/pieces';
      export { START_OF_TEXT, START_OF_VALUE, START_OF_KEY, writeText } from './src/text/core';
      export { price, pricesOf } from './src/coding/price';
      export { zh } from './src/zh';
      export { PACKED as CORE } from './src/text/generated/core';
      export { PACKED as ZH } from './src/text/generated/zh';
      export { characterOf, writeParts } from './src/text/chinese/code';
      export { readBase } from './src/text/chinese/base';
      export { readEnds } from './src/text/chinese/ends';
      export { readList } from './src/text/chinese/lists';
      export { readSymbols } from './src/text/chinese/symbols';
      export { readBlocks } from './src/text/zh/blocks';
      export { unpack } from './src/text/zh/model';
      export { PositionReader } from './src/text/zh/positions';
      export { Price } from './src/text/zh/price';
      export { readWords } from './src/text/zh/words';`,
    resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
export const source = await import(`data:text/javascript;base64,${code}`);

/** The context after a piece of a type. */
export function contextAfter(type, context) {
  const { FOLLOWERS, START_OF_KEY } = source;
  const follower = Number(FOLLOWERS[type]);
  return context < START_OF_KEY ? follower : START_OF_KEY + (follower === 2 ? 1 : 2);
}

/** The symbols that a function pushes. */
export function taped(write) {
  const symbols = [];
  write({ push: (model, symbol) => symbols.push({ model, symbol }) });
  return symbols;
}

/** The scene that a function encodes, and the candidate that became this scene. */
export function watched(encode) {
  const { prototype } = source.Symbols;
  const { encode: original } = prototype;
  let candidate;
  prototype.encode = function (radix, room) {
    const digits = original.call(this, radix, room);
    const symbols = this.pushed.map(({ model, symbol }) => ({ model, symbol }));
    const { checkBits, lengthLimit: maxLength } = room;
    const { fingerprint } = this;
    if (digits) candidate = { symbols, radix, checkBits, maxLength, digits, fingerprint };
    return digits;
  };
  try {
    return { scene: encode(), ...candidate };
  } finally {
    prototype.encode = original;
  }
}

/** The frequency of each symbol of a model. */
export function frequenciesOf(model) {
  const frequencies = [];
  for (let slot = 0; slot < model.total; slot += frequencies.at(-1))
    frequencies.push(model.frequency(frequencies.length));
  return frequencies;
}
