// Feeds random and damaged strings to everything that reads: node scripts/fuzz/fuzz.mjs [inputs, 1000000] [seed, 1]
// An input that is refused is refused with a SceneError, a scene that is accepted is encoded as itself again, and nothing takes long.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import * as library from '../../dist/index.mjs';
import { zh, zhText } from '../../dist/zh.mjs';
import { randomFrom } from '../random.mjs';

const { SceneError, defineScene } = library;
const [count = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const LONGEST_CALL = 200;
const PRINTED_FAILURES = 20;
const PRINTED_CHARACTERS = 2000;
const MOST_CHARACTERS = 1000;
const LONG_INPUT = 100_000;
const ONE_LONG_IN = 10_000;
const MOST_FOUND = 200;

const { below, pick } = randomFrom(seed);
const repeat = (make, times) => Array.from({ length: times }, make).join('');

// Random strings.

const PORTABLE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";
const WECHAT = PORTABLE + '#$&+,/:;=?@';
const HEXADECIMAL = '0123456789abcdefABCDEF';

const randomCharacters = [
  () => pick(PORTABLE),
  () => pick(WECHAT),
  () => String.fromCharCode(below(128)),
  () => String.fromCodePoint(pick([0x4e00 + below(0x5200), 0x1f300 + below(2048), below(0x110000)])),
  // Half of them are halves of surrogate pairs.
  () => String.fromCharCode(pick([0xd800 + below(2048), below(0x10000)])),
  () => '%' + pick(HEXADECIMAL) + pick(`${HEXADECIMAL}%`),
  () => pick(['%E5%B9%B8', '%25', '&', '=', 'scene=', '://', 'id', 'undefined', '__proto__', '7', '-']),
];

const randomString = () => repeat(pick(randomCharacters), below(41));

const mutations = [
  (text, at) => text.slice(0, at) + pick(randomCharacters)() + text.slice(at + 1),
  (text, at) => text.slice(0, at) + pick(PORTABLE) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + pick(PORTABLE) + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text, at, other) => text.slice(0, at) + other.slice(at),
  (text, at, other) => text + other,
];

/** One of the texts with up to three mutations. */
function damaged(texts) {
  let text = pick(texts);
  for (let left = below(4); left > 0; left--) {
    text = pick(mutations)(text, below(text.length + 1), pick(texts));
  }
  // Without a limit, the texts that are found would double their length over and over.
  return text.slice(0, MOST_CHARACTERS);
}

/** A string for a target: random, or made of one of its texts, or of one that it has accepted before. */
function inputFor({ texts, found }) {
  const source = pick([texts, found, []]);
  const text = source.length > 0 ? damaged(source) : randomString();
  // Now and then a very long one: time must not grow with its square.
  return below(ONE_LONG_IN) < 1 ? text.repeat(LONG_INPUT / Math.max(1, text.length)) : text;
}

// The targets of the strings: each has a kind, and texts to start from. `accepts` tells whether the target took an input, and throws if something is wrong.

/** A target that decodes: an input that it accepts is encoded as itself again. */
function decoder(kind, texts, decode, encode) {
  return {
    kind,
    texts,
    accepts(input) {
      const value = unlessRefused(() => decode(input));
      if (value === undefined) return false;
      expectEqual(encode(value), input);
      return true;
    },
  };
}

/** A target that encodes: an input that it accepts is decoded as itself again. */
function encoder(kind, texts, encode, decode, valueOf = (input) => input) {
  return {
    kind,
    texts,
    accepts(input) {
      const value = valueOf(input);
      const scene = unlessRefused(() => encode(value));
      if (scene === undefined) return false;
      expectEqual(decode(scene), value);
      return true;
    },
  };
}

/** A target that reads options: it gives the record that `decode` gives, and never throws. */
function pageReader(texts, { read, decode }) {
  return {
    kind: 'read',
    texts,
    accepts(input) {
      const record = unlessRefused(() => decode(input));
      if (record !== undefined) expectEqual(read({ scene: input }), record);
      return read(frozen(pick(arrivals)(input))) !== undefined;
    },
  };
}

function entryReader(texts) {
  return {
    kind: 'readEntry',
    texts,
    accepts(input) {
      const { kind, query, ...rest } = library.readEntry(frozen(pick(arrivals)(input)));
      expectEqual(Object.values(query).every(isString), true);
      expectEqual(
        kind === 'scene' || kind === 'link' || kind === 'ticket' ? isString(rest[kind]) : true,
        true,
      );
      return kind !== 'none';
    },
  };
}

function handMadeReader(texts, read) {
  return {
    kind: 'reader',
    texts,
    accepts(input) {
      const fields = read(input);
      if (fields === undefined) return false;
      expectEqual(Object.values(fields).every(isString), true);
      return true;
    },
  };
}

function unlessRefused(attempt) {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof SceneError) return undefined;
    throw error;
  }
}

function expectEqual(given, expected) {
  if (isDeepStrictEqual(given, expected)) return;
  throw new Error(`${JSON.stringify(given)} instead of ${JSON.stringify(expected)}`);
}

const isString = (value) => typeof value === 'string';

// Options as platforms hand them over.

const encoded = (text) => encodeURIComponent(text.toWellFormed());
const half = (text) => text.length >> 1;

const arrivals = [
  (text) => ({ scene: text }),
  (text) => ({ scene: encoded(text) }),
  (text) => ({ scene: encoded(encoded(text)) }),
  (text) => ({ scene: text.slice(0, half(text)), [text.slice(half(text))]: '' }),
  (text) => ({ path: 'pages/goods', query: { scene: text }, scene: 1047 }),
  (text) => ({ path: `pages/goods?scene=${text}`, scanType: 'WX_CODE', errMsg: 'scanCode:ok' }),
  (text) => ({ path: text, scene: '1047' }),
  (text) => ({ result: text, scanType: 'QR_CODE' }),
  (text) => ({ q: text, scancode_time: text }),
  (text) => ({ q: encoded(`https://shop.cn/?scene=${text}&${text}`) }),
  (text) => ({ query: { qrCode: text } }),
  (text) => ({ code_ticket: text, scene: text }),
  (text) => ({ [text]: text }),
  (text) => text,
  (text) => [text],
];

const KEYS = [
  ...['scene', 'q', 'qrCode', 'query', 'path', 'result', 'code', 'barCode', 'scanType', 'errMsg'],
  ...['scancode_time', 'code_ticket', '$taroTimestamp', '__key_', '__proto__', 'goods', 'id', 'from'],
];
const throwing = () => {
  throw new Error('hostile');
};

/** Options with random keys: values are the text, parts of it, other types, options again, getters and proxies that throw. */
function randomOptions(text, depth = 2) {
  const options = {};
  for (let left = below(6); left > 0; left--) {
    const value = pick([
      () => text,
      () => encoded(text),
      () => text.slice(below(text.length + 1)),
      () => `pages/goods?scene=${text}`,
      () => `https://shop.cn/${text}?scene=${text}#/${text}?${text}`,
      () => pick([1047, '1011', 0, -1, NaN, true, null, undefined, Symbol('a'), 1n, 'scanCode:ok', throwing]),
      () => [text],
      () => (depth > 0 ? randomOptions(text, depth - 1) : text),
      () => new Proxy({ scene: text }, pick([{ get: throwing }, { ownKeys: throwing }, {}])),
    ])();
    const key = pick([...KEYS, text]);
    const isHostile = below(20) < 1;
    const property = isHostile ? { get: throwing } : { value };
    Object.defineProperty(options, key, { ...property, enumerable: true, configurable: true });
  }
  return Object.freeze(options);
}

/** Frozen options: nobody may change them. */
function frozen(options) {
  Object.values(options).forEach((value) => {
    if (!Object.isFrozen(value)) Object.freeze(value);
  });
  return Object.freeze(options);
}

/** A target that reads options of any shape: inspect and readEntry agree, and throw nothing. */
function optionsReader(texts, { read, inspect }) {
  return {
    kind: 'options',
    texts,
    accepts(input) {
      const options = randomOptions(input);
      const { entry, record, by, error } = inspect(options);
      expectEqual(library.readEntry(options), entry);
      expectEqual(read(options), record);
      expectEqual(record === undefined, by === undefined);
      if (error !== undefined) expectEqual([error.name, record], ['SceneError', undefined]);
      return record !== undefined;
    },
  };
}

// Schemas with records, in great variety.

function schemasWithRecords() {
  const { code, date, decimal, digits, flag, hex, id, integer, list, objectId } = library;
  const { openid, optional, phone, record, snowflake, text, timestamp, tuple, uuid, variant } = library;
  const snow = '1795324876512231425';
  return [
    [
      defineScene({
        goods: integer({ max: 9_999_999 }),
        inviter: snowflake(),
        channel: library.oneOf(['poster', 'share', 'ad']),
        table: optional(integer({ min: 1, max: 500 })),
        shop: text(),
      }),
      { goods: 42, inviter: snow, channel: 'poster', shop: '幸福西饼' },
      { goods: 9_999_999, inviter: '0', channel: 'ad', table: 500, shop: '' },
    ],
    [
      defineScene({ shop: text(), table: integer({ max: 500 }) }, { alphabet: 'wechat' }),
      { shop: '蜀香源火锅 春熙路店', table: 8 },
      { shop: 'Café 🐱', table: 0 },
    ],
    [
      defineScene({ order: uuid(), inviter: snowflake() }),
      { order: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', inviter: snow },
    ],
    [
      defineScene({ a: snowflake(), b: snowflake(), c: snowflake() }, { check: 20 }),
      { a: snow, b: '18446744073709551615', c: '9999999999' },
    ],
    [
      defineScene({ openid: openid(), day: date() }),
      { openid: 'oXk4T5bQw8fZr2LmNc7YhJ1sVdPe', day: '2024-02-29' },
    ],
    [
      defineScene({ page: integer({ max: 6 }), on: flag() }, { check: 0 }),
      { page: 0, on: false },
      { page: 6, on: true },
    ],
    [
      defineScene({ ids: list(id(), { max: 9 }) }, { check: 0, alphabet: 'wechat' }),
      { ids: [] },
      { ids: ['42', '0', '1721012345'] },
    ],
    [
      defineScene({
        what: variant('type', { table: { number: integer({ max: 500 }) }, goods: { sku: id() }, home: {} }),
      }),
      { what: { type: 'table', number: 8 } },
      { what: { type: 'goods', sku: '58231' } },
      { what: { type: 'home' } },
    ],
    [
      defineScene(
        {
          at: tuple(decimal({ min: -90, max: 90, digits: 5 }), decimal({ min: -180, max: 180, digits: 5 })),
        },
        { check: 0 },
      ),
      { at: [30.57281, 104.0668] },
      { at: [-90, 180] },
    ],
    [
      defineScene({ a: optional(text({ max: 4 })), b: record({ c: optional(digits(3)) }) }, { check: 4 }),
      { b: {} },
      { a: '微辣', b: { c: '007' } },
    ],
    [
      defineScene({ goods: objectId(), file: hex(8), ticket: code('ABCDEFGH23456789', 6) }, { version: 2 }),
      { goods: '66a1f0c27b3d4e5f6a7b8c9d', file: '9f3c1a7e', ticket: 'A2C4E6' },
    ],
    [
      defineScene({ phone: phone(), at: timestamp({ unit: 'ms' }) }, { version: 34, check: 1 }),
      { phone: '13800138000', at: 1_721_012_345_678 },
    ],
    [
      defineScene({ note: text() }, { check: 0 }),
      { note: '幸福西饼' },
      { note: 'id=178&book=123' },
      { note: '' },
    ],
    [
      defineScene({ address: zhText(), room: optional(zhText({ max: 3 })) }),
      { address: '成都市锦江区春熙路16号', room: '三楼' },
      { address: '' },
    ],
  ];
}

function makeTargets() {
  const { bare, json, link, pairs, positional, prefix, query } = library;
  const linesOf = (file) =>
    readFileSync(new URL(`../../test/unit/fixtures/${file}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const handMade = linesOf('hand-made-scenes.jsonl').map(({ scene }) => scene);
  const queries = linesOf('payloads.jsonl').map((payload) => payload.record);
  const texts = handMade.concat(queries.flatMap((query) => Object.values(query)));
  const readers = [
    bare('id'),
    pairs(),
    pairs({ between: '*', equals: '/', names: { id: 'goods' } }),
    pairs({ between: /[_|]/, equals: /[=@]/, first: 'id' }),
    pairs({ between: '-', equals: '-' }),
    positional(['a', 'b', 'c']),
    positional(['a', 'b'], { between: /[.&]/ }),
    prefix('store-', 'store'),
    prefix('i', pairs()),
    json({ defaults: { b: '1' } }),
  ];
  const entryReaders = [
    query({ names: { gid: 'id' }, defaults: { from: '1' } }),
    link('https://shop.cn/:id/*'),
    link('https://*.cn/a-*#/:id', { names: { gid: 'id' } }),
  ];

  const schemas = schemasWithRecords();
  const scenesOf = ([scene, ...records]) => records.map(scene.encode);
  const failing = defineScene(
    { id: library.id() },
    { readers: [throwing, ...readers, ...entryReaders] },
  ).next({ id: library.id() }, ({ id }) => (id.length > 3 ? throwing() : { id }));
  const upgraded = defineScene(
    { id: library.integer({ max: 999 }) },
    { readers: [...readers, ...entryReaders] },
  )
    .next({ id: library.id() }, ({ id }) => ({ id: String(id) }))
    .next({ id: library.id(), from: library.oneOf([1, 2]) }, ({ id }) => ({ id, from: 1 }));

  const untyped = ['unreserved', 'portable', 'wechat'].flatMap((alphabet) => {
    const options = { alphabet };
    const encodeQuery = (query) => library.encodeQuery(query, options);
    const decodeQuery = (scene) => library.decodeQuery(scene, options);
    const asQuery = (text) => ({ [text.slice(0, half(text))]: text.slice(half(text)), id: '8' });
    const scenes = (values, encode) =>
      values.map((value) => unlessRefused(() => encode(value))).filter(isString);
    return [
      ...[undefined, zh].flatMap((model) => {
        const encodeText = (text) => library.encodeText(text, { model, ...options });
        const decodeText = (scene) => library.decodeText(scene, { model, ...options });
        return [
          decoder(model ? 'decode, zh' : 'decodeText', scenes(texts, encodeText), decodeText, encodeText),
          encoder(model ? 'encode, zh' : 'encodeText', texts, encodeText, decodeText),
        ];
      }),
      decoder('decodeQuery', scenes(queries, encodeQuery), decodeQuery, encodeQuery),
      encoder('encodeQuery', texts, encodeQuery, decodeQuery, asQuery),
    ];
  });

  return [
    ...schemas.map((schema) => decoder('decode', scenesOf(schema), schema[0].decode, schema[0].encode)),
    ...schemas.slice(0, 3).map((schema) => pageReader(scenesOf(schema), schema[0])),
    pageReader(handMade.concat(upgraded.encode({ id: '42', from: 2 })), upgraded),
    ...untyped,
    optionsReader(handMade.concat(upgraded.encode({ id: '42', from: 2 })), upgraded),
    optionsReader(handMade.concat(failing.encode({ id: '4' })), failing),
    ...schemas.slice(0, 3).map((schema) => optionsReader(scenesOf(schema), schema[0])),
    entryReader(handMade),
    entryReader(schemas.flatMap(scenesOf)),
    ...readers.map((read) => handMadeReader(handMade, read)),
  ];
}

// The run.

const all = makeTargets().map((target) => ({ ...target, found: [] }));
const counts = {};
let failed = 0;

/** Whether a target does all that it should with an input. */
function isFine({ kind, found, accepts }, input) {
  try {
    const accepted = timed(accepts, input);
    counts[kind] ??= { accepted: 0, refused: 0 };
    counts[kind][accepted ? 'accepted' : 'refused']++;
    if (accepted) found[Math.min(below(MOST_FOUND), found.length)] = input;
    return true;
  } catch (error) {
    if (failed < PRINTED_FAILURES) {
      const printed = JSON.stringify(input).slice(0, PRINTED_CHARACTERS);
      console.log(`${kind} ${printed} (${input.length} characters): ${error}`);
    }
    return false;
  }
}

/** Calls `accepts`; throws if it takes long. It is called again to measure the processor's time, because the machine may have been busy. */
function timed(accepts, input) {
  const start = performance.now();
  const accepted = accepts(input);
  if (performance.now() - start <= LONGEST_CALL) return accepted;
  const before = process.cpuUsage();
  accepts(input);
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  if (took > LONGEST_CALL) throw new Error(`took ${Math.round(took)} ms`);
  return accepted;
}

const start = performance.now();
const seconds = () => (performance.now() - start) / 1000;
let reported = 0;

for (let i = 0; i < count; i++) {
  const own = all[i % all.length];
  const input = inputFor(own);
  const results = [own, pick(all)].map((target) => isFine(target, input));
  if (results.includes(false)) failed++;
  if (seconds() - reported >= 10) {
    reported = seconds();
    console.log(`${Math.round(reported)} s: ${i + 1} inputs`);
  }
}

for (const [kind, { accepted, refused }] of Object.entries(counts)) {
  console.log(
    `${kind.padEnd(12)}${String(accepted).padStart(9)} accepted${String(refused).padStart(9)} refused`,
  );
}
console.log(`${Math.round(count / seconds())} inputs a second, seed ${seed}`);
console.log(`${count - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
