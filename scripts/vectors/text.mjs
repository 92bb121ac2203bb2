import { draw, drawnDigits, encodeText, fits, PORTABLE, text, untypedText, valuesOf } from './vector.mjs';

const TEXTS = {
  'no characters': '',
  'one digit': '8',
  'digits, leading zeros': '00031207',
  'a snowflake': '1795324876512231425',
  'the most digits that fit': drawnDigits(50, 'text of digits'),
  hex: '6d85a2b9634fae1b0aa3c5d24f7e9b10',
  'hex in capitals': 'A4CF12B3D5E6',
  'a uuid': '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
  'a uuid in capitals': '3F2B8C1E-9D47-4A6E',
  'a date': '2026-08-31',
  'a leap day': '2024-02-29',
  'no date': '2026-02-30',
  'date and time': '2026-08-31 14:30',
  'an IP address': '192.168.1.254:8080',
  'a version': '3.2.11',
  'a known word': 'poster',
  'a word': 'umbrella',
  capitals: 'VIP',
  camelCase: 'shopGoodsId',
  snake_case: 'activity_check_in',
  'a url': 'https://shop.cn/t/8?from=qr',
  'a path': 'pages/goods/detail?id=58231',
  pairs: 'id=178&book=123',
  'Wi-Fi': 'WIFI:S:Cafe_5G;P:88886666;;',
  'an invitation code': 'K7Q2M9',
  'a random token': 'q3Rk9-ZxV_2bLm7PtYw1sHcN4Ue',
  base64: '5Lit5rW36IqZ6JOJ',
  JSON: '{"id":52,"t":"a"}',
  'an e-mail address': 'wang.xm@example.com',
  spaces: '  two  ',
  'a control character': 'a\u0000b',
  'line breaks': '一\n二\r\n三',
  'a tab': 'A\t1',
  'any ASCII': '`~^\\|"<>',
  'common Chinese': '幸福西饼',
  'Chinese and a number': '蜀香源火锅 春熙路店 B12',
  'a Chinese name': '王小明',
  'rare Chinese': '犇羴鱻龘',
  'the first and the last of its block': '一鿿',
  'traditional Chinese': '臺灣牛肉麵',
  'Chinese beyond the basic plane': '𠮷野家',
  'Chinese punctuation': '《你好，世界！》',
  'a plate': '川A8K2Q7',
  'full-width': 'ＡＢ１２！',
  kana: 'ラーメンとすし',
  hangul: '서울김밥',
  accents: 'Café Médina',
  'combining accents': 'Cafe\u0301',
  Cyrillic: 'Привет',
  Greek: 'Αθήνα',
  Arabic: 'مرحبا',
  Thai: 'ไทย',
  emoji: '喵喵🐱',
  'emoji glued together': '👨‍👩‍👧',
  'emoji with a skin tone': '👍🏽',
  'a keycap': '1️⃣',
  flags: '🇨🇳🇯🇵',
  symbols: '№8 → ★★★ ℃',
  'private use': '\ue000\uf8ff',
  'no characters of Unicode': '\uffff\u{10ffff}',
  'a byte order mark': '\ufeffid',
  'inherited names': '__proto__',
  'what routers say for nothing': 'undefined',
};

// Texts of legal characters alone may be written as literal text, by each alphabet in its own way.
const LEGAL_TEXTS = {
  'portable characters, kept as they are': 'Qz!~*()_x-K.7jW',
  'a wechat scene, kept as it is': '#Kq$7&z+W,j/X:v;',
  'legal characters, 17 of them': 'x#Q$z&K+w,J/9:V;p',
  'legal characters, 18 of them': 'x#Q$z&K+w,J/9:V;p=',
  'portable characters, 31 of them': draw(PORTABLE, 31, 'portable text'),
};

// Texts at the limits of the piece types.
const EDGES = {
  'the first and the last day': '2000-01-01 2099-12-31',
  'days of other centuries': '2100-01-01,1999-12-31',
  'a uuid with one capital': '00000000-0000-0000-0000-00000000000A',
  'a uuid and one character more': '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34&',
  'one digit more than a run has': '0'.repeat(33),
  'digits, as many as a scene has characters': '12345678901234567890123456789012',
  'capitals, 31 of them': 'QWERTYUIOPASDFGHJKLZXCVBNMQWERT',
  'nothing but a control character': '\u0000',
  'the last character of ASCII': '\u007f',
  'the last code point': '\u{10ffff}',
};

export function texts() {
  const both = Object.entries({ ...TEXTS, ...LEGAL_TEXTS, ...EDGES });
  return [
    ...both.map(([name, value]) => untypedText(name, value)),
    ...both
      .filter((_, i) => i % 6 === 0)
      .map(([name, value]) => untypedText(`${name}, wechat`, value, { alphabet: 'wechat' })),
    ...both
      .filter(([, value], i) => i % 6 === 3 && fits(() => encodeText(value, { alphabet: 'unreserved' })))
      .map(([name, value]) => untypedText(`${name}, unreserved`, value, { alphabet: 'unreserved' })),
    ...['~._-9zA', 'a!b(c)*', 'x#Q$z&K+w,J/', 'x#Q$z&K+w,J/9'].map((value) =>
      untypedText(`${value}, unreserved`, value, { alphabet: 'unreserved' }),
    ),
    untypedText('31 characters that only wechat has', '#$&+,/:;=?@#$&+,/:;=?@#$&+,/:;=', {
      alphabet: 'wechat',
    }),
    ...Object.entries(LEGAL_TEXTS)
      .slice(1, 4)
      .map(([name, value]) => untypedText(`${name}, wechat alphabet`, value, { alphabet: 'wechat' })),
    // The last two texts can be cut in two ways for the same price.
    ...valuesOf(text(), [''], ['幸福西饼', 'Cafe_5G', '8', '-ida', 'anoA']),
    ...valuesOf(text({ max: 0 }), ['']),
    ...valuesOf(text({ max: 4 }), ['', '🐱🐱🐱🐱', '一二三四'], ['VIP']),
  ];
}
