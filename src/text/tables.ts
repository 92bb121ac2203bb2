/*
 * What the core text model knows, apart from the Chinese characters. All of it is part of the format: frozen once released.
 * Weights are written as text: the base-36 digit d stands for d² + 1.
 */

/** Pieces of keys, values and paths, the commonest first. */
export const WORDS = (
  'id uid type shop user goods Id from ' +
  'code page name date store table order time no sid pid gid scene phone inviter channel invite card room Code No Type Name User ' +
  'openid activity act token title share source book class project coupon product number price city lang level role mode ' +
  'status staff agent device group company member course school house ticket batch lot exp ver key tab cat cid tid ' +
  'rid mid sku num qty team game area seat floor unit row Time Key Order Shop Goods Share ' +
  'true false index detail list home pages https www com cn html ch article news post live ' +
  'vote sign check form event test wx qr scan poster menu campaign medium content ' +
  'district street building door station line stop car plate hotel spot park plant machine box ' +
  'dept doctor teacher student child owner guest visitor admin lat lng location zone slot day week start end value data ' +
  'tag color size version env platform app pay money gift nick avatar in out on to two one new Date Num Page'
).split(' ');
export const WORD_BANDS = [8, 24, 64, 81];
export const WORD_BAND_WEIGHTS = 'kmia';

export const PUNCTUATION = '&=_-./:, ?#@|;*+!%()~\'"$[]{}<>\\^`\n';
export const PUNCTUATION_BANDS = [2, 4, 8, 20];
export const PUNCTUATION_BAND_WEIGHTS = 'jjf8';

/** The last two glue emoji together. */
export const WIDE_PUNCTUATION = '，。！？、：；（）《》“”…—·￥「」【】～‘’\ufe0f\u200d';
export const WIDE_PUNCTUATION_BANDS = [4, 8, 14];
export const WIDE_PUNCTUATION_BAND_WEIGHTS = 'ic9';

export const HANZI_BANDS = [16, 48, 64, 128, 256, 512, 320];
export const HANZI_BAND_WEIGHTS = 'hkjlmm9';

/** How likely the letters a to z are in what is spelled out. */
export const LETTERS = 'c688e679c4597cb73aaba46575';

/** How likely runs of digits, letters, and mixed characters have 1, 2, 3 … 32 of them. */
export const DIGIT_LENGTHS = 'jijhhebc9cd7955536c4222211111111';
export const LETTER_LENGTHS = 'ceffedcb986543331111111111111111';
export const MIXED_LENGTHS = '23466a6a6757544a4435343a3347333d';

/** Stretches of Unicode whose characters are all alike: the first, and how many. */
export const OTHER_HANZI = [0x4e00, 20992] as const;
export const KANA = [0x3041, 191] as const;
export const HANGUL = [0xac00, 11172] as const;
export const LATIN = [0xa0, 432] as const;
export const EMOJI = [0x1f300, 2048] as const;
export const FLAGS = [0x1f1e6, 26] as const;
export const SYMBOLS = [0x2000, 3072] as const;
export const GREEK_AND_CYRILLIC = [0x370, 448] as const;
export const FULL_WIDTH = [0xff01, 94] as const;
export const ANY = [0, 0x110000] as const;

/**
 * How likely each kind of piece is at the start of a text, of a key and of a value, and after a piece of each group.
 * A column a kind:
 *   end words digits lower upper, hex HEX lower+digits upper+digits base64url, any-ASCII punctuation uuid date,
 *   hanzi other-hanzi wide-punctuation kana hangul, latin emoji flags symbols greek+cyrillic full-width any
 */
export const CONTEXTS = [
  '2aa98 42455 3544 q7654 3423222', // start of a text
  '45w66 84487 2388 e4222 2221111', // start of a value
  'ibc67 21223 2e12 72311 3211111', // after letters
  's6267 11222 1e12 a3411 1211111', // after digits
  's3433 21111 2611 41211 1111111', // after mixed characters
  '5fkb9 42465 3756 a3222 2211111', // after punctuation
  'd3633 11111 1512 u9821 1312111', // after hanzi
  'e3583 21111 1411 73599 6874665', // after anything else
  '1w3h5 11323 1411 41111 1111111', // start of a key
  'wc755 11211 1711 11111 1111111', // after letters in a key
  'kh4a4 11211 1311 41111 1111111', // after anything else in a key
];

/** The row of CONTEXTS that follows a piece of each kind; in a key it is the row after letters or the one after anything else. */
export const FOLLOWERS = '23224 44444 5446 66777 777777'.replace(/ /g, '');
