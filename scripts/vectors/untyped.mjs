import { loadPayloads } from '../../bench/payloads.mjs';
import { encodeQuery, fits, library, NUMERIC, shuffled, untypedQuery } from './vector.mjs';

export async function untyped() {
  const { payloads } = await loadPayloads(library);
  const hostile = { ['__proto__']: '1', constructor: '2', '': '3' };
  const many = Object.fromEntries(Array.from('abcdefghij', (key) => [key, '']));
  return [
    untypedQuery('no pairs', {}),
    untypedQuery('an empty key', { '': '' }),
    untypedQuery('an empty value', { ch: '' }),
    untypedQuery('order kept', { z: '1', a: '2' }),
    untypedQuery('names that objects have already', hostile),
    untypedQuery('separators inside', { 'a=b': '&c=d', '?': '%26' }),
    untypedQuery('ten pairs', many),
    untypedQuery(
      'names of numbers and others, in another order than theirs',
      shuffled(NUMERIC, () => ''),
    ),
    untypedQuery('a Chinese key', { 桌号: '8' }),
    untypedQuery('two kinds at one price', { '7a店': '1' }),
    ...payloads
      .filter(({ record: query }, i) => i % 6 === 1 && fits(() => encodeQuery(query)))
      .flatMap(({ title, record: query }, i) => [
        untypedQuery(`payload: ${title}`, query),
        ...(i % 4 === 2 && fits(() => encodeQuery(query, { alphabet: 'unreserved' }))
          ? [untypedQuery(`payload: ${title}, unreserved`, query, { alphabet: 'unreserved' })]
          : []),
        ...(i % 4 === 0 ? [untypedQuery(`payload: ${title}, wechat`, query, { alphabet: 'wechat' })] : []),
      ]),
  ];
}
