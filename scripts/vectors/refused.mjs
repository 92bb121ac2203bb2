import { taped } from '../format/source.mjs';
import { all, cut, forgedQuery, forgedRecord, forgedText, number, written } from './forged.mjs';
import { POSTER, POSTER_RECORD } from './scenes.mjs';
import {
  defineScene,
  encodeQuery,
  encodeText,
  flag,
  integer,
  oneOf,
  optional,
  phone,
  refusedAs,
  schemaOf,
  snowflake,
  text,
} from './vector.mjs';

const forgedValue = (value, push) => [value, forgedRecord(schemaOf({ value }), push)];

// Each scene is made of symbols that no value has.
const FORGED_VALUES = {
  'an integer one above the greatest': forgedValue(integer({ max: 6_999_999_999 }), number(7e9, 7e9)),
  'a phone number one above the greatest': forgedValue(phone(), number(7e9, 7e9)),
  'a snowflake of 2^64': forgedValue(
    snowflake(),
    all(number(1844674408, 1844674407), number(1e10, 3709551616)),
  ),
  'a snowflake, the second half of 10^10': forgedValue(
    snowflake(),
    all(number(1844674408, 7), number(1e10, 1e10)),
  ),
  'absent within present': forgedValue(optional(optional(flag())), all(number(2, 1), number(2, 0))),
  'a text longer than its bound': forgedValue(text({ max: 4 }), written('abcde')),
  'a text in a cut that costs more': forgedValue(text(), cut([2, 'an'], [2, 'o'])),
};
const FORGED_TEXTS = {
  'a leap day as a day': forgedText((to) => {
    // The day after 28 February.
    for (const { model, symbol } of taped(cut([11, '2024-02-28'])))
      to.push(model, symbol + (model.total === 36525 ? 1 : 0));
  }),
  'half of a surrogate pair': forgedText(cut([23, '\ud83d'])),
  'both halves of a surrogate pair, one by one': forgedText(cut([23, '\ud83d'], [23, '\ude00'])),
  'a digit as any character': forgedText(cut([23, '7'])),
};
const FORGED_QUERIES = {
  'the same key twice': forgedQuery([written('a'), written('1')], [written('a'), written('2')]),
  'numbers as keys, the second one lower': forgedQuery(
    [written('2'), written('')],
    [written('1'), written('')],
  ),
  'a number as a key behind another key': forgedQuery(
    [written('a'), written('')],
    [written('1'), written('')],
  ),
  'a key with half of a surrogate pair': forgedQuery([cut([23, '\ud83d']), written('1')]),
};

const { goods, inviter, ...others } = POSTER;
const EDITS = {
  'a field under another name': { item: goods, inviter, ...others },
  'a range that begins one later': { ...POSTER, goods: integer({ min: 1, max: 10_000_000 }) },
  'two choices swapped': { ...POSTER, channel: oneOf(['share', 'poster', 'ad']) },
  'a kind of the same size': { ...POSTER, channel: integer({ max: 2 }) },
};

/** Scenes that a reader refuses, as a schema, as a text or as a query. */
export function refused() {
  const poster = defineScene(POSTER).encode(POSTER_RECORD);
  const strict = { check: 20 };
  const posterWith = (options) => defineScene(POSTER, options).encode(POSTER_RECORD);
  const asPoster = refusedAs({ fields: POSTER });
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
    asPoster('a poster of the alphabet unreserved', posterWith({ alphabet: 'unreserved' }), 'version'),
    asPoster('a poster of the alphabet wechat', posterWith({ alphabet: 'wechat' })),
    // An edit that changes no size: the fingerprint tells.
    ...Object.entries(EDITS).map(([name, edited]) =>
      refusedAs({ fields: edited })(`a poster, ${name}`, poster),
    ),
    asPoster(
      'another schema',
      defineScene({ table: integer({ max: 500 }) }, strict).encode({ table: 8 }),
      'scene',
      strict,
    ),
    asPoster('a text', plain),
    asPoster('a query', query, 'version'),
    ...[1, 2, 5, 6, 34].map((version) =>
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
    asText('a text of a format to come, unreserved', '_AAAA', 'version', { alphabet: 'unreserved' }),
    asText('a text of a format to come, wechat', '=AAAA', 'version', { alphabet: 'wechat' }),
    asText('a text with an alphabet that there is not', 'A', 'schema', { alphabet: 'Wechat' }),
    asQuery('a query with an alphabet that there is not', 'A', 'schema', { alphabet: 'portable71' }),
    // The following scenes have the right check, but no value is encoded as any of them.
    ...Object.entries(FORGED_VALUES).map(([name, [value, scene]]) =>
      refusedAs({ fields: { value } })(`with the right check: ${name}`, scene),
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
