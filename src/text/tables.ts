/*
 * The tables of the core text model, apart from those of Chinese. They are part of the format: frozen once released.
 * Frequencies are written as text: the base-36 digit d stands for d² + 1.
 */

/** Pieces of keys, values and paths, the commonest first. */
export const WORDS =
  'id uid type shop user goods Id from ' +
  'code page name date store table order time no sid pid gid scene phone channel invite card room Code No Type Name User token ' +
  'openid activity act title share book class coupon product number price city lang level role mode status staff agent ' +
  'device group company member course school house ticket batch exp ver key tab cat cid tid rid num team area seat floor row ' +
  'Time Key Order Shop Goods Share true false index detail pages https www com ch qr poster ' +
  'lat lng day start end value data tag plate in out on to new';
export const WORD_BANDS = [8, 24, 73];
export const WORD_BAND_WEIGHTS = 'kmk';

export const PUNCTUATION = '&=_-./:, ?#@|;*+!%()~\'"$[]{}<>\\^`\n';
export const PUNCTUATION_BANDS = [2, 4, 8, 20];
export const PUNCTUATION_BAND_WEIGHTS = 'jjf8';

/** The last two glue emoji together. */
export const WIDE_PUNCTUATION = '，。！？、：；（）《》“”…—·￥「」【】～‘’\ufe0f\u200d';
export const WIDE_PUNCTUATION_BANDS = [4, 8, 14];
export const WIDE_PUNCTUATION_BAND_WEIGHTS = 'ic9';

/** The frequencies of runs of 1, 2, 3 … 32 digits, letters, and mixed characters. */
export const DIGIT_LENGTHS = 'jijhhebc9cd7955536c4222211111111';
export const LETTER_LENGTHS = 'ceffedcb986543331111111111111111';
export const MIXED_LENGTHS = '23466a6a6757544a4435343a3347333d';

/**
 * The frequency of each type of piece at the start of a text, of a key and of a value, and after a piece of each group.
 * One column for each type:
 *   end words digits lower upper, hex lower+digits upper+digits base64url, any-ASCII punctuation uuid date,
 *   Chinese wide-punctuation kana hangul, latin emoji flags symbols greek+cyrillic full-width any
 */
export const CONTEXTS = [
  '2887733443433u3433323222', // start of a text
  '45w6684872388e2222221111', // start of a value
  'ibc6722232e1273113211111', // after letters
  's626712221e12m4111211111', // after digits
  's34332111261142111111111', // after mixed characters
  '5fkb944653756u2222211111', // after punctuation
  'z35341141131122212312111', // after Chinese
  'e35832111141175996874665', // after anything else
  '1w3h51323141141111111111', // start of a key
  'wc7551211171111111111111', // after letters in a key
  'kh4a41211131141111111111', // after anything else in a key
];

/** The row of CONTEXTS that follows a piece of each kind; in a key it is the row after letters or the one after anything else. */
export const FOLLOWERS = '23224444454467777777777';
