// Compares how much Chinese fits a scene by several methods: node bench/text/run.mjs [--write] [folder of samples], see README.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as core from '../../dist/index.mjs';
import * as chinese from '../../dist/zh.mjs';
import { printTable } from '../table.mjs';
import { drawBars } from './bars.mjs';
import { listMethods } from './methods.mjs';

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' } },
  allowPositionals: true,
});
const [folder = fileURLToPath(new URL('samples', import.meta.url))] = positionals;

const kinds = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({
    kind: file.replace('.txt', ''),
    texts: readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean),
  }));
const methods = listMethods(core, chinese);

console.log(`${kinds.reduce((sum, { texts }) => sum + texts.length, 0)} texts of ${kinds.length} kinds`);
const results = methods.map((method) => ({ method, ...measure(method), microseconds: timesOf(method) }));

console.log('\nBits a character, end of text included');
printTable(
  ['method', 'mean', ...kinds.map(({ kind }) => kind)],
  results.map(({ method, bits }) => [
    method.name,
    mean(bits).toFixed(2),
    ...bits.map((each) => each.toFixed(1)),
  ]),
);
console.log('\nTexts that fit 32 characters, %');
printTable(
  ['method', 'mean', ...kinds.map(({ kind }) => kind)],
  results.map(({ method, share }) => [
    method.name,
    ...[mean(share), ...share].map((each) => Math.round(100 * each)),
  ]),
);
console.log('\nCharacters that fit 32: the longest prefix of a text and those that follow it, as one text');
printTable(
  ['method', 'mean', ...kinds.map(({ kind }) => kind)],
  results.map(({ method, prefix }) => [
    method.name,
    ...[mean(prefix), ...prefix].map((each) => each.toFixed(1)),
  ]),
);
console.log('\nSize and microseconds a text');
printTable(
  ['method', 'KB', 'encode', 'decode'],
  results.map(({ method, microseconds }) => [
    method.name,
    method.kilobytes?.toFixed(1) ?? '',
    ...microseconds,
  ]),
);
const zhMean = mean(results.at(-1).bits);
const holds = zhMean <= 9.3;
console.log(
  `\nThe Chinese model: ${zhMean.toFixed(3)} bits a character, wanted <= 9.3: ${holds ? 'holds' : 'MISSED'}.`,
);
if (!holds) process.exitCode = 1;

if (values.write) {
  const target = new URL('../../docs/capacity.svg', import.meta.url);
  const rows = results.map(({ method, prefix }) => ({ name: method.name, value: mean(prefix) }));
  writeFileSync(target, drawBars('Chinese characters in a scene of 32', rows));
  console.log(
    '\n| method | bits a character | fit 32, % | characters in 32 | KB |\n| --- | ---: | ---: | ---: | ---: |',
  );
  for (const { method, bits, share, prefix } of results) {
    const numbers = [
      mean(bits).toFixed(1),
      Math.round(100 * mean(share)),
      mean(prefix).toFixed(0),
      method.kilobytes?.toFixed(0) ?? '–',
    ];
    console.log(`| ${[method.name, ...numbers].join(' | ')} |`);
  }
}

function measure({ bits, fits }) {
  return {
    bits: kinds.map(({ texts }) => sumOf(texts.map(bits)) / sumOf(texts.map((text) => [...text].length))),
    share: kinds.map(({ texts }) => mean(texts.map((text) => Number(fits(text))))),
    prefix: kinds.map(({ texts }) => mean(prefixesOf(texts, fits))),
  };
}

/** The characters that fit, from up to 60 starts all over the texts. */
function prefixesOf(texts, fits) {
  const step = Math.ceil(texts.length / 60);
  return texts.flatMap((_, i) => {
    if (i % step) return [];
    const characters = [
      ...texts
        .concat(texts)
        .slice(i, i + 120)
        .join(''),
    ].slice(0, 120);
    let most = 0;
    let tooMany = characters.length + 1;
    while (tooMany - most > 1) {
      const middle = (most + tooMany) >> 1;
      if (fits(characters.slice(0, middle).join(''))) most = middle;
      else tooMany = middle;
    }
    return [most];
  });
}

/** The least time of seven rounds, over texts that fit. */
function timesOf({ run, decode, fits }) {
  if (!run) return ['', ''];
  const texts = kinds.flatMap((kind) => kind.texts.filter(fits).slice(0, 10));
  const least = (call, inputs) => {
    const rounds = Array.from({ length: 7 }, () => {
      const start = performance.now();
      for (const input of inputs) call(input);
      return ((performance.now() - start) * 1000) / inputs.length;
    });
    return Math.min(...rounds).toFixed(0);
  };
  return [least(run, texts), decode ? least(decode, texts.map(run)) : ''];
}

function sumOf(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function mean(numbers) {
  return sumOf(numbers) / numbers.length;
}
