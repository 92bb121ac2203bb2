import { POSTER, POSTER_RECORD } from './scenes.mjs';
import { code, defineScene, oneOf, refusedAs, refusedBy, text, valuesOf } from './vector.mjs';

/** Vectors with halves of surrogate pairs. Some readers of JSON refuse them. */
export function surrogates() {
  const poster = defineScene(POSTER).encode(POSTER_RECORD);
  return [
    ...valuesOf(oneOf(['\ud800', '\udc00']), ['\ud800', '\udc00']),
    ...valuesOf(code('\ud83d\ude00\ude01x', 3), [], ['\ud83d\ude01x', '\ude00\ud83dx']),
    ...refusedBy(text(), ['a\ud800', '\udc00a', '\ude00\ud83d']),
    ...['a\ud800', '\udc00a', '\ude00\ud83d'].flatMap((value) => [
      { name: `a text: ${JSON.stringify(value)}`, text: value, refused: 'value' },
      { name: `a value: ${JSON.stringify(value)}`, query: { id: value }, refused: 'value' },
      { name: `a key: ${JSON.stringify(value)}`, query: { [value]: '1' }, refused: 'value' },
    ]),
    {
      name: '33 pairs, one of them ill-formed',
      query: Object.fromEntries(Array.from({ length: 33 }, (_, i) => [`k${i}`, i < 32 ? '' : '\ud800'])),
      refused: 'value',
    },
    refusedAs({ fields: POSTER })(
      'a poster with half of a surrogate pair',
      `${poster.slice(0, 2)}\ud800${poster.slice(3)}`,
    ),
  ];
}
