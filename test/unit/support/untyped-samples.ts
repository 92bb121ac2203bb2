import { decodeText, encodeText, type AlphabetName } from '../../../src';
import { isOfAlphabet } from './alphabets';

/** encodeText, by an alphabet. */
export const textTo = (text: string, alphabet: AlphabetName) => encodeText(text, { alphabet });

/** decodeText, by an alphabet. */
export const toText = (scene: string, alphabet: AlphabetName) => decodeText(scene, { alphabet });

/** Whether a text is a legal scene of an alphabet. */
export const isScene = (scene: string, alphabet: AlphabetName) =>
  scene.length >= 1 && scene.length <= 32 && isOfAlphabet(scene, alphabet);

/** Texts of many kinds. */
export const texts = [
  '',
  'a',
  '0',
  '\n',
  'undefined',
  'null',
  '幸福西饼 春熙路店',
  '老王烧烤（总店）3号桌',
  'Manner Coffee 国贸店',
  'WIFI:S:Cafe;P:88888888;;',
  'https://shop.cn/t/8?from=wall',
  'pages/goods/detail?id=178',
  'K7Q2M9',
  'A-03-117',
  '6901234567892',
  '1795324876512231425',
  '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
  '{"id":178,"t":"a"}',
  '[1,2,3]',
  'id=178&book=123',
  '2026-08-31 18:30',
  'カフェ・すし',
  '안녕하세요',
  'Привет',
  '👨‍👩‍👧',
  '🇨🇳❤️',
  '\u{10ffff}',
];

/** Queries of many kinds. */
export const queries: Record<string, string>[] = [
  {},
  { id: '178' },
  { id: '178', book: '123' },
  { book: '123', id: '178' },
  { id: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', type: '2' },
  { shop: '幸福西饼', table: '8' },
  { '': '' },
  { '': 'a', a: '' },
  { a: '=', b: '&', c: '?', d: '#', e: '%' },
  { back: '/a?b=1&c=2#d%20' },
  { 'a=b&c': '1' },
  { 店: '一' },
  { '😀': '🇨🇳' },
  { 2: 'b', 10: 'c', a: 'd' },
  { '-1': 'a', '01': 'b', '1.5': 'c' },
  { constructor: '1', toString: '2' },
  JSON.parse('{"__proto__":"1","a":"2"}') as Record<string, string>,
  { scene: '1047', q: '', path: 'pages/a' },
  { d: '2026-08-31', t: '18:30' },
];
