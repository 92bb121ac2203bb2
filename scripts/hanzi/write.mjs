// Writes src/text/generated/hanzi.ts: the commonest Chinese characters, the most frequent first. With --check, it only
// compares them.
// First run `npm install --omit=optional` in this folder.
// The source is dict.txt of @node-rs/jieba (MIT): 349,000 Chinese words with their frequencies in running text.
// The rank of a character depends to 60 % on its share in running text, and to 40 % on its share in the list of words:
// names, dishes and places are words, but they are rare in running text.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dict } from '@node-rs/jieba/dict.js';

// The sizes of HANZI_BANDS in src/text/tables.ts.
const BANDS = [16, 48, 64, 128, 256, 512];
const DICTIONARY_SHA256 = '139519822fe8ab9e10d9d07e68ea0451045380aedaf54ecc51e2a28c6b42a13f';

function hanziSource() {
  const sha256 = createHash('sha256').update(dict).digest('hex');
  if (sha256 !== DICTIONARY_SHA256)
    throw new Error(`This dict.txt is not that of the released table: SHA-256 ${sha256}`);
  const inText = new Map();
  const inWords = new Map();
  let textTotal = 0;
  let wordTotal = 0;
  for (const line of dict.toString('utf8').trim().split('\n')) {
    const [word, frequency] = line.split(' ');
    for (const character of word) {
      if (character < '\u4e00' || character > '\u9fff') continue;
      inText.set(character, (inText.get(character) ?? 0) + Number(frequency));
      inWords.set(character, (inWords.get(character) ?? 0) + 1);
      textTotal += Number(frequency);
      wordTotal++;
    }
  }
  const rank = (character) =>
    (6 * inText.get(character)) / textTotal + (4 * inWords.get(character)) / wordTotal;
  const count = BANDS.reduce((sum, size) => sum + size);
  const characters = [...inText.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1)).slice(0, count);
  let start = 0;
  const bands = BANDS.map((size) => characters.slice(start, (start += size)).sort());
  const digest = createHash('sha256').update(bands.flat().join('')).digest('hex');
  return `// Written by scripts/hanzi/write.mjs out of dict.txt of @node-rs/jieba 2 (MIT, see NOTICE). Frozen: never edit.
// SHA-256 of the unpacked characters in UTF-8: ${digest}

/** The ${count} commonest Chinese characters by bands, for ../unpack. */
export const HANZI =
  ${JSON.stringify(bands.map(pack).join(''))};
`;
}

// Writes the gaps between the code points of a band. Each gap has digits of base 34, which begin at "]", and then one digit of
// base 57, which begins at "#". The backslash between them is no digit.
function pack(band) {
  let before = 0x4dff;
  return band
    .map((character) => {
      const gap = character.codePointAt(0) - before - 1;
      before += gap + 1;
      let high = Math.floor(gap / 57);
      let digits = '';
      for (; high > 0; high = Math.floor(high / 34)) digits = String.fromCharCode(93 + (high % 34)) + digits;
      return digits + String.fromCharCode(35 + (gap % 57));
    })
    .join('');
}

const target = fileURLToPath(new URL('../../src/text/generated/hanzi.ts', import.meta.url));
if (process.argv[2] !== '--check') writeFileSync(target, hanziSource());
else if (readFileSync(target, 'utf8') !== hanziSource())
  throw new Error(`${target} differs from the output of this script`);
console.log('1 passed, 0 failed');
