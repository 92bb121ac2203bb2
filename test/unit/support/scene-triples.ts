// Three scenes of each hand-made format: the one that a public project printed, and two that it could have printed.
import { randomFrom } from '../../../scripts/random.mjs';
import { handMadeScenes } from './hand-made-scenes';

type Random = ReturnType<typeof randomFrom>;

const LOWER = 'abcdefghijklmnopqrstuvwxyz';

/** Another value like one: numbers may have one digit less, letters and digits of ids are drawn anew, and words and paths stay. */
function another(value: string, random: Random): string {
  const isNumber = /^[1-9]\d{0,8}$/.test(value);
  if (isNumber) return String(1 + random.below(10 ** value.length - 1));
  const isWord = /^[a-z/-]+$/i.test(value) || /[^\x20-\x7e]/.test(value);
  if (isWord) return value;
  const isHex = /^[\da-f-]{12,}$/.test(value);
  return value.replace(/\d|[a-z]/gi, (character, at: number) => {
    // The first digit of a number and the first letter of an openid stay.
    if (at < 1) return character;
    if (/\d/.test(character)) return String(random.below(10));
    if (isHex) return LOWER[random.below(6)]!;
    const letter = random.pick(LOWER) as string;
    return /[A-Z]/.test(character) ? letter.toUpperCase() : letter;
  });
}

export interface Triple {
  format: string;
  scenes: [string, string, string];
}

/** The triples, the same ones for the same seed. */
export function sceneTriples(seed: number): Triple[] {
  const random = randomFrom(seed);
  return handMadeScenes.map(({ scene, format, fields }) => {
    const like = () => {
      // From the last to the first, so that no value is taken for a part of the one before.
      let at = scene.length;
      let written = scene;
      for (const { example } of [...fields].reverse()) {
        const found = example ? scene.lastIndexOf(example, at - example.length) : -1;
        if (found < 0) continue;
        at = found;
        written = written.slice(0, found) + another(example, random) + written.slice(found + example.length);
      }
      return written;
    };
    return { format, scenes: [scene, like(), like()] };
  });
}
