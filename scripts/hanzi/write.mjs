// Writes src/text/generated/hanzi.ts (npm install --omit=optional here first; --check only compares): the commonest Chinese characters, the most frequent first.
// Truth: dict.txt of @node-rs/jieba (MIT), 349,000 Chinese words with their frequency in running text.
// A character's rank is by 60 % of its share in running text and 40 % of its share in the list of words:
// names, dishes and places are words, but seldom occur in running text.
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
    throw new Error(`another dictionary than the one of the released table: ${sha256}`);
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

// The gaps between the code points of a band: digits of base 34 from "]" on, then one of base 57 from "#" on, "\\" left out.
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
  throw new Error(`${target} is not what this script writes`);
console.log('1 passed, 0 failed');
