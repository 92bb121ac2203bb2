// Methods to write a text into a scene: `bits` is the cost of a text, and `fits` whether 32 of the 82 legal characters hold it.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants, deflateRawSync } from 'node:zlib';
import lz from 'lz-string';
import { parseModel } from '../../scripts/train-text/pack.mjs';

const require = createRequire(import.meta.url);
const unishox = require('unishox2.siara.cc');
const CAPACITY = 32 * Math.log2(82);
// As model.txt has them: the end of a text, and a stretch of characters that are not listed.
const END = '␀';
const UNLISTED = '␂';
const fileSize = (path) => statSync(new URL(`../../${path}`, import.meta.url)).size / 1024;

/** A method that makes bytes. They become digits of base 82, and no scene can be denser. */
function inBytes(name, bytesOf, kilobytes) {
  return {
    name,
    kilobytes,
    run: bytesOf,
    bits: (text) => 8 * bytesOf(text).length,
    fits: (text) => 8 * bytesOf(text).length <= CAPACITY,
  };
}

/** Scenes as the library writes them. The bits are those of the text alone, without a header. */
function inScenes(name, { encodeText, decodeText, defineScene, SceneError }, field, model, kilobytes) {
  const options = { alphabet: 'wechat' };
  const schema = defineScene({ text: field }, options);
  const encode = (text) => encodeText(text, { model, ...options });
  return {
    name,
    kilobytes,
    run: encode,
    decode: (scene) => decodeText(scene, { model, ...options }),
    bits: (text) => schema.measure({ text }).bits.text,
    fits(text) {
      let scene;
      try {
        scene = encode(text);
      } catch (error) {
        if (error instanceof SceneError && error.code === 'length') return false;
        throw error;
      }
      if (decodeText(scene, { model, ...options }) !== text)
        throw new Error(`${name} does not give back ${text}`);
      return true;
    },
  };
}

/** Characters by their frequency alone, as entropy: no table of single characters can do better. */
function byFrequency() {
  const { bands } = parseModel(
    readFileSync(new URL('../../scripts/train-text/zh-model.txt', import.meta.url), 'utf8'),
  );
  const weights = new Map(bands.flatMap(({ band, symbols }) => symbols.map((symbol) => [symbol, 2 ** band])));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight);
  const costOf = (symbol) => Math.log2(total / weights.get(symbol));
  // Any other character takes 15 bits for its number.
  const cost = (character) => (weights.has(character) ? costOf(character) : costOf(UNLISTED) + 15);
  const bits = (text) => [...text].reduce((sum, character) => sum + cost(character), costOf(END));
  return {
    name: 'characters by frequency, as entropy',
    kilobytes: undefined,
    bits,
    fits: (text) => bits(text) <= CAPACITY,
  };
}

/** GB18030: one byte for ASCII, two or four for the rest. */
function gb18030() {
  const decoder = new TextDecoder('gb18030');
  const twoBytes = new Set();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      if (second !== 0x7f) twoBytes.add(decoder.decode(Uint8Array.of(first, second)));
  const sizeOf = (character) => (character < '\x80' ? 1 : twoBytes.has(character) ? 2 : 4);
  return (text) => new Uint8Array([...text].reduce((size, character) => size + sizeOf(character), 0));
}

function compressByUnishox(text) {
  const buffer = new Uint8Array(8 * text.length + 64);
  const { log } = console;
  // The released package prints debugging output.
  console.log = () => undefined;
  try {
    return buffer.subarray(
      0,
      unishox.unishox2_compress_simple(Buffer.from(text), Buffer.byteLength(text), buffer),
    );
  } finally {
    console.log = log;
  }
}

const brotli = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

/** All methods. Ours come last. */
export function listMethods(core, { zh, zhText }) {
  const index = fileSize('miniprogram_dist/index.js');
  return [
    inBytes('brotli of node:zlib', (text) => brotliCompressSync(text, brotli)),
    inBytes('deflate of node:zlib', (text) => deflateRawSync(text, { level: 9 })),
    {
      name: 'UTF-8 in base64url',
      run: (text) => Buffer.from(text).toString('base64url'),
      bits: (text) => 8 * Buffer.byteLength(text),
      fits: (text) => Buffer.from(text).toString('base64url').length <= 32,
    },
    inBytes(
      'lz-string',
      (text) => lz.compressToUint8Array(text),
      fileSize('node_modules/lz-string/libs/lz-string.min.js'),
    ),
    inBytes('Unishox2', compressByUnishox, fileSize('node_modules/unishox2.siara.cc/unishox2.js')),
    inBytes('GB18030', gb18030()),
    byFrequency(),
    inScenes('encodeText', core, core.text(), undefined, index),
    inScenes('encodeText with zh', core, zhText(), zh, index + fileSize('miniprogram_dist/zh.js')),
  ];
}
