// The names of members that never leave a file of miniprogram_dist/: it has short ones for them.

/**
 * Members of objects that one file makes and reads alone. No name may stand for anything else in the sources: for a
 * member that another copy of the package reads (of a field, a model, a reader, an error), for one of the language, or for
 * a key of a user. test/unit/internal-names.test.ts holds them to that.
 */
export const INTERNAL = [
  // src/coding and src/scene
  ...['candidates', 'checkBits', 'chooseSpelling', 'fingerprint', 'isSpellingOf', 'offset', 'popped', 'pushed', 'radix'],
  ...['formats', 'literal', 'readHandMade', 'rounded', 'symbols'],
  // src/fields
  ...['example', 'refuses'],
  // src/text
  ...['before', 'context', 'origin', 'pieces', 'price', 'starts'],
  ...['around', 'ascending', 'band', 'codes', 'contextAfter', 'edgePrice', 'ends', 'gamma', 'groupOf', 'groups', 'left'],
  ...['listed', 'members', 'own', 'packed', 'partOf', 'rankOf', 'rankOfUnit', 'ranks', 'row', 'successors', 'unpack'],
  ...['view', 'weights'],
  // src/entry
  ...['coded', 'handMade', 'joined', 'ownLink', 'scanOf', 'whole'],
];
