// Measures the reading of options with 1 MB of text, beside the time of URLSearchParams for the same text, and the refusal of
// records and queries that are far longer than a scene.
import { printTable } from './table.mjs';

const BYTES = 1_000_000;
const filled = (part) => part.repeat(Math.ceil(BYTES / part.length)).slice(0, BYTES);

/** Texts that a hostile page, or a broken one, may carry. */
const TEXTS = {
  letters: filled('a'),
  escapes: filled('%E5%B9%B8'),
  'stray %': filled('%'),
  'escapes of escapes': filled('%252525'),
  'keys and values': filled('key=value&'),
  'keys alone': filled('a&'),
  hashes: filled('#a=1'),
  'escapes of JSON': filled('\\u0026a'),
  slashes: filled('/'),
  braces: `{"a":${filled('{"a":')}`,
  digits: `{"a":${filled('1')}`,
  quotes: `{"a":"${filled('\\"')}`,
};

/** Options with a text at each place. */
const PLACES = {
  scene: (text) => ({ scene: text }),
  'scene in pieces': (text) => ({ scene: 'id=1', ...inPieces(text) }),
  'scene of an app': (text) => ({ path: 'pages/a', scene: 1047, query: { scene: text } }),
  q: (text) => ({ q: `https://shop.cn/t/${text}` }),
  'q, its query': (text) => ({ q: `https://shop.cn/t/8?${text}` }),
  qrCode: (text) => ({ query: { qrCode: `alipays://platformapi/startapp?query=${text}` } }),
  path: (text) => ({ path: `pages/a?scene=${text}`, scanType: 'WX_CODE' }),
  result: (text) => ({ result: `https://shop.cn/?a=${text}`, scanType: 'QR_CODE' }),
  'a value': (text) => ({ id: text }),
  'a key': (text) => ({ [text]: '1' }),
  'many values': inPieces,
};

/** The text in values of 30,000 characters: longer ones are left out at once. */
function inPieces(text) {
  const pieces = {};
  for (let at = 0; at < text.length; at += 30_000) pieces[`k${at}`] = text.slice(at, at + 30_000);
  return pieces;
}

/** Prints the times. Returns the longest, in milliseconds. */
export function measureLongTexts({ defineScene, id, json, link, pairs, prefix, query }) {
  const readers = [pairs(), json(), prefix('a', 'id'), query(), link('https://shop.cn/*/:id/*')];
  const { inspect } = defineScene({ id: id() }, { readers });
  const rows = Object.entries(PLACES).map(([place, optionsWith]) => {
    const times = Object.entries(TEXTS).map(([name, text]) => {
      const options = optionsWith(text);
      return {
        name,
        own: quickest(() => inspect(options)),
        peer: quickest(() => [...new URLSearchParams(text)]),
      };
    });
    const slowest = times.reduce((most, each) => (each.own > most.own ? each : most));
    return { place, ...slowest };
  });
  console.log('\nMilliseconds to inspect options with 1 MB of text, the slowest text of each place');
  printTable(
    ['place', 'text', 'inspect', 'URLSearchParams', 'ratio'],
    rows.map(({ place, name, own, peer }) => [
      place,
      name,
      own.toFixed(1),
      peer.toFixed(1),
      (own / peer).toFixed(2),
    ]),
  );
  return Math.max(...rows.map(({ own }) => own));
}

/** Inputs that a page may be asked to encode, and no scene holds. */
function longInputs({ defineScene, encodeQuery, encodeText, list, text }) {
  const tags = defineScene({ tags: list(text(), { max: 1000 }) });
  const texts = (each) => Array.from({ length: 1000 }, () => each);
  const pairs = (count, value) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, value]));
  const [ascii, chinese, emoji] = ['x'.repeat(4096), '漢字あ'.repeat(1365), '😀'.repeat(2048)];
  const lists = [ascii, chinese, emoji].map((each) => ({ tags: texts(each) }));
  const queries = [{ id: filled('x') }, pairs(250, ascii), pairs(31, chinese), { ['k'.repeat(5e6)]: '1' }];
  return {
    'encodeText, 4,096 characters': () => encodeText('汉'.repeat(4096)),
    'encodeQuery, a value of 1 MB': () => encodeQuery(queries[0]),
    'encodeQuery, 250 values of 4,096': () => encodeQuery(queries[1]),
    'encodeQuery, 31 Chinese values of 4,096': () => encodeQuery(queries[2]),
    'encodeQuery, a key of 5 MB': () => encodeQuery(queries[3]),
    'list(text()), 1,000 of 4,096': () => tags.encode(lists[0]),
    'list(text()), 1,000 Chinese ones': () => tags.encode(lists[1]),
    'list(text()), 1,000 of emoji': () => tags.encode(lists[2]),
  };
}

/** Prints the times of refusals. Returns the longest, in milliseconds. */
export function measureLongInputs(library) {
  const rows = Object.entries(longInputs(library)).map(([name, encode]) => {
    let refused;
    const refuse = () => {
      try {
        encode();
      } catch (error) {
        refused = error;
      }
    };
    const time = quickest(refuse);
    return { name, time, code: refused.code, message: refused.message.length };
  });
  console.log('\nMilliseconds to refuse what is far longer than a scene');
  printTable(
    ['input', 'refused with', 'ms', 'characters of the message'],
    rows.map(({ name, code, time, message }) => [name, code, time.toFixed(1), message]),
  );
  return Math.max(...rows.map(({ time }) => time));
}

/** The quickest of three calls, in milliseconds. */
function quickest(call) {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return Math.min(...times);
}
