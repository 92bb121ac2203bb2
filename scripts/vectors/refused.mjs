import { POSTER, POSTER_RECORD } from './scenes.mjs';
import {
  decimal,
  defineScene,
  encodeQuery,
  encodeText,
  flag,
  integer,
  optional,
  phone,
  refusedAs,
  snowflake,
  text,
} from './vector.mjs';

/** A field of more than 2^51 steps: some of them have no double of their own. */
export const WIDE = decimal({ min: -450_000_000, max: 450_000_000, digits: 7 });

// Each scene was made from symbols that no value has.
const FORGED_VALUES = {
  'an integer one above the greatest': [integer({ max: 6_999_999_999 }), '9)CFwqB~'],
  'a phone number one above the greatest': [phone(), '9)CFwqB~'],
  'a snowflake of 2^64': [snowflake(), "9)CFtWSl'AxyX"],
  'a snowflake, the second half of 10^10': [snowflake(), 'JUvAywVsDQMzc'],
  'a step of which no double is the number': [WIDE, 'zdwauK8BTRD'],
  'a step below zero of which no double is the number': [WIDE, 'T6flAdlncPK'],
  'absent within present': [optional(optional(flag())), 's16'],
  'a text longer than its bound': [text({ max: 4 }), 'VSdkrkU-r_J'],
  'a text in a cut that costs more': [text(), 'OJkyUxv'],
};
const FORGED_TEXTS = {
  '29 February of no leap year as a day': 'LRqE2(',
  'half of a surrogate pair': 'y_aAdlv7',
  'both halves of a surrogate pair, one by one': 'y_alsx89xnV)',
  'a digit as any character': "y-'z0d-2",
};
const FORGED_QUERIES = {
  'the same key twice': 'IfyAF2P',
  'numbers as keys, the second one lower': 'Qgbc1mI7)ZGrV',
  'a number as a key behind another key': "Qleb2kd0gC'W",
  'a key with half of a surrogate pair': "Idd'3_ImS",
};

/** Scenes that a reader refuses, as a schema, as a text or as a query. */
export function refused() {
  const poster = defineScene(POSTER).encode(POSTER_RECORD);
  const strict = { check: 20 };
  const posterWith = (options) => defineScene(POSTER, options).encode(POSTER_RECORD);
  const asPoster = refusedAs({ schema: POSTER });
  const asText = refusedAs({ text: null });
  const asQuery = refusedAs({ query: null });
  const at = (index, change) => poster.slice(0, index) + change + poster.slice(index + 1);
  const plain = encodeText('幸福西饼');
  const query = encodeQuery({ shop: '老王烧烤', table: '18' });
  const indices = [1, 5, 9, 13, 17, 21, poster.length - 1];

  return [
    ...indices.map((index) =>
      asPoster(`a poster, character ${index} mistyped`, at(index, poster[index] === 'x' ? 'y' : 'x')),
    ),
    // The reader pops the version before it verifies the check.
    asPoster('a poster, first character mistyped', at(0, 'C'), 'version'),
    asPoster('a poster, two characters swapped', at(3, poster[4] + poster[3]).replace(/^(.{5})./, '$1')),
    asPoster('a poster, last character missing', poster.slice(0, -1)),
    asPoster('a poster, first character missing', poster.slice(1)),
    asPoster('a poster, one character too many', `${poster}A`),
    asPoster('a poster in lower case', poster.toLowerCase()),
    asPoster('a poster with a space behind', `${poster} `),
    asPoster('a poster, percent-encoded', `%41${poster.slice(1)}`),
    asPoster('a poster with the check of another', posterWith(strict)),
    asPoster('a poster without check, where 20 bits are wanted', posterWith({ check: 0 }), 'scene', strict),
    asPoster('a poster of the other alphabet', posterWith({ alphabet: 'wechat' })),
    asPoster(
      'another schema',
      defineScene({ table: integer({ max: 500 }) }, strict).encode({ table: 8 }),
      'scene',
      strict,
    ),
    asPoster('a text', plain),
    asPoster('a query', query),
    ...[1, 2, 34].map((version) =>
      asPoster(`a poster of version ${version}`, posterWith({ version }), 'version'),
    ),
    asPoster('version 0, where it is not known', poster, 'version', { version: 1 }),
    asPoster('empty', ''),
    asPoster('33 characters', 'A'.repeat(33)),
    ...['中', ' ', '%', '&', '\u0000', 'é', '"'].map((character) => {
      return asPoster(`a poster with the character ${JSON.stringify(character)}`, at(2, character));
    }),
    ...['id=178&book=123', 'store-27', 'goods-1181000', '27', '8812_40021'].map((scene) =>
      asPoster(`hand-made: ${scene}`, scene),
    ),
    asPoster('hand-made: B9f3c1a7e5b2d80467c41e9aa', 'B9f3c1a7e5b2d80467c41e9aa', 'version'),
    ...['id=178&book=123', 'goods,1181000', '{id:52}'].map((scene) => {
      return asPoster(`hand-made, wechat alphabet: ${scene}`, scene, 'scene', {
        alphabet: 'wechat',
        check: 20,
      });
    }),
    asText('an empty text', ''),
    asText('a text of 33 characters', 'A'.repeat(33)),
    asText('a text, mistyped', `${plain.slice(0, 4)}x${plain.slice(5)}`),
    asText('a text, last character missing', plain.slice(0, -1)),
    asText('a text with %', 'a%20b'),
    asText('a text of a format to come', '*AAAA', 'version'),
    asText('a text of a format to come, wechat', '=AAAA', 'version', { alphabet: 'wechat' }),
    // The following scenes have the right check, but no value is encoded as any of them.
    ...Object.entries(FORGED_VALUES).map(([name, [value, scene]]) =>
      refusedAs({ schema: { value } })(`with the right check: ${name}`, scene),
    ),
    ...Object.entries(FORGED_TEXTS).map(([name, scene]) => asText(`with the right check: ${name}`, scene)),
    ...Object.entries(FORGED_QUERIES).map(([name, scene]) => asQuery(`with the right check: ${name}`, scene)),
    asQuery('an empty query', ''),
    asQuery('a query, mistyped', `${query.slice(0, 4)}x${query.slice(5)}`),
    asQuery('a query, one character too many', `${query}A`),
    asQuery('a query of a format to come', ')AAAA', 'version'),
    asQuery('a query written by hand', 'id=178'),
  ];
}
