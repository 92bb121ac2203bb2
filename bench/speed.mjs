// Measures the time of a call, and the time of lz-string for the same text.
import lz from 'lz-string';
import { printTable } from './table.mjs';

const TEXTS = [
  'A08',
  'id=178&book=123',
  'goods/58231?from=poster',
  'https://shop.cn/t/8?from=qr',
  '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
  '1795324876512231425',
  '幸福西饼',
  '蜀香源火锅 春熙路店 B12',
  '喵喵🐱',
  'Café Médina, table 7',
  '2026-08-31 14:30',
];

const QUERIES = [
  { id: '178', book: '123' },
  { shop: '老王烧烤', table: '18' },
  { id: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', type: '2' },
];

/** Prints the times. Returns the time of the slowest decoding, and the greatest ratio to the time of lz-string. */
export function measureSpeed(library) {
  const records = recordCases(library).map(([name, value, encode, decode]) => {
    const scene = encode(value);
    return { name, encode: microseconds(() => encode(value)), decode: microseconds(() => decode(scene)) };
  });
  console.log('\nMicroseconds a call, records');
  printTable(
    ['record', 'encode', 'decode'],
    records.map(({ name, encode, decode }) => [name, encode.toFixed(1), decode.toFixed(1)]),
  );

  const texts = TEXTS.map((text) => textTimes(library, text));
  console.log('\nMicroseconds a call, texts, and how many times those of lz-string that is');
  printTable(
    ['text', 'encodeText', 'lz-string', 'ratio', 'decodeText', 'lz-string', 'ratio', 'both ways'],
    texts.map(({ text, encode, decode, both }) => [
      text,
      ...rowOf(encode),
      ...rowOf(decode),
      both.toFixed(1),
    ]),
  );

  const decodings = [...records.map(({ decode }) => decode), ...texts.map(({ decode }) => decode.own)];
  return {
    decode: Math.max(...decodings),
    ratio: Math.max(...texts.flatMap(({ encode, decode }) => [encode.ratio, decode.ratio])),
  };
}

/** Cases: a name, a value, and the functions that encode and decode it. */
function recordCases(library) {
  const { defineScene, integer, oneOf, optional, snowflake, text, uuid } = library;
  const poster = defineScene({
    goods: integer({ max: 9_999_999 }),
    inviter: snowflake(),
    channel: oneOf(['poster', 'share', 'ad']),
    table: optional(integer({ min: 1, max: 500 })),
    shop: text(),
  });
  const invitation = defineScene({ order: uuid(), inviter: snowflake() });
  return [
    [
      'typed: poster',
      { goods: 42, inviter: '1795324876512231425', channel: 'poster', shop: '幸福西饼' },
      poster.encode,
      poster.decode,
    ],
    [
      'typed: uuid and snowflake',
      { order: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', inviter: '1795324876512231425' },
      invitation.encode,
      invitation.decode,
    ],
    ...QUERIES.map((query) => [
      `query: ${JSON.stringify(query)}`,
      query,
      library.encodeQuery,
      library.decodeQuery,
    ]),
  ];
}

function textTimes({ encodeText, decodeText }, text) {
  const scene = encodeText(text);
  const compressed = lz.compressToEncodedURIComponent(text);
  const encode = compare(
    () => encodeText(text),
    () => lz.compressToEncodedURIComponent(text),
  );
  const decode = compare(
    () => decodeText(scene),
    () => lz.decompressFromEncodedURIComponent(compressed),
  );
  return { text, encode, decode, both: (encode.own + decode.own) / (encode.other + decode.other) };
}

function compare(run, runOther) {
  const own = microseconds(run);
  const other = microseconds(runOther);
  return { own, other, ratio: own / other };
}

function rowOf({ own, other, ratio }) {
  return [own, other, ratio].map((number) => number.toFixed(1));
}

/** The time of a call in the fastest of many rounds: other processes disturb that round least. */
function microseconds(run) {
  const calls = 500;
  let best = Infinity;
  for (let round = 0; round < 25; round++) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) run();
    best = Math.min(best, performance.now() - start);
  }
  return (best * 1000) / calls;
}
