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
    const { checkBits, maxLength } = room;
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
