// Characters that a person takes for one another in a picture of a scene, and the scenes that may have been meant.

/** Characters of scenes that look alike in most fonts. */
const GROUPS = [
  '0Oo',
  '1lIi',
  '2Zz',
  '5Ss',
  '6b',
  '8B',
  '9gq',
  'cC',
  'kK',
  'pP',
  'uUvV',
  'wW',
  'xX',
  'yY',
  '-_~',
];

/** The most characters that are taken to be mistyped. */
const MOST_SWAPS = 2;

/**
 * The scenes that may have been meant by a mistyped one: those with one look-alike in place of another that can be decoded, or
 * else those with two.
 *
 * @param canDecode whether a text is a scene.
 * @example findMeant('KFEA7qtdZy2UOt', (scene) => scene === 'KFEA7qtdZy2U0t') // ['KFEA7qtdZy2U0t']
 */
export function findMeant(scene: string, canDecode: (scene: string) => boolean): string[] {
  for (let swaps = 1; swaps <= MOST_SWAPS; swaps++) {
    const found = [...swapped(scene, swaps)].filter(canDecode);
    if (found.length > 0) return found;
  }
  return [];
}

/** The texts that differ from one in so many characters, from an index on, each by a look-alike. */
function* swapped(text: string, swaps: number, from = 0): Generator<string> {
  if (swaps < 1) {
    yield text;
    return;
  }
  for (let i = from; i < text.length; i++) {
    const own = text[i]!;
    const alike = GROUPS.find((group) => group.includes(own)) ?? '';
    for (const other of alike.replace(own, ''))
      yield* swapped(text.slice(0, i) + other + text.slice(i + 1), swaps - 1, i + 1);
  }
}
