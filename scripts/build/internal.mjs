// The names of members that never leave a file of miniprogram_dist/: it has short ones for them.

/**
 * Members of objects that one file makes and reads alone. No name may stand for anything else in the sources: for a
 * member that is public, or that another copy of the package reads (of a field, a model, a reader, an error), for one of the
 * language, or for a key that is given as a text. test/unit/internal-names.test.ts holds them to that.
 */
export const INTERNAL = [
  // src/coding
  'chooseSpelling',
  'fingerprint',
  'isSpellingOf',
  'lengthLimit',
  'matches',
  'offset',
  'popped',
  'pushed',
  'radix',
  'rounded',
  'checkBits',
  'copyTo',
  'symbol',
  'span',
  // src/scene
  'candidates',
  'formats',
  'literal',
  'readHandMade',
  'sum',
  'symbols',
  // src/fields
  'accepts',
  'refuses',
  'valueType',
  // src/text
  'before',
  'context',
  'origin',
  'pieces',
  'pieceType',
  'price',
  'starts',
  // src/text/chinese and src/text/zh
  'around',
  'ascending',
  'band',
  'unpacked',
  'codes',
  'contextAfter',
  'edgePrice',
  'ends',
  'escape',
  'firstRank',
  'gamma',
  'groupOf',
  'groups',
  'left',
  'listed',
  'own',
  'packed',
  'partOf',
  'position',
  'rankOf',
  'rankOfUnit',
  'ranks',
  'row',
  'share',
  'successors',
  'unpack',
  'view',
  'weights',
  // src/entry
  'coded',
  'handMade',
  'joined',
  'ownLink',
  'scanOf',
  'whole',
  // src/schema
  'asData',
  'ask',
  'place',
  'records',
];
