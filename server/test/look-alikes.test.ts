import { defineScene, integer, text } from 'miniprogram-scene';
import { describe, expect, test } from 'vitest';
import { findMeant } from '../src/command/look-alikes';

const schema = defineScene({ table: integer({ min: 1, max: 500 }), shop: text() });
function canDecode(scene: string): boolean {
  try {
    schema.decode(scene);
    return true;
  } catch {
    return false;
  }
}

/** The scenes of some tables that have one of these characters, each with the places where it has them. */
function scenesWith(characters: string) {
  return Array.from({ length: 500 }, (_, i) => schema.encode({ table: i + 1, shop: '幸福西饼' })).flatMap(
    (scene) => {
      const places = [...scene].flatMap((one, at) => (characters.includes(one) ? [at] : []));
      return places.length > 0 ? [{ scene, places }] : [];
    },
  );
}
const typed = (scene: string, at: number, other: string) => scene.slice(0, at) + other + scene.slice(at + 1);

describe('the scenes that may have been meant', () => {
  test.each(['0O', '0o', 'O0', '1l', '1I', 'lI', 'Il', 'qg', 'g9', '5S', '2Z', '8B', 'cC', 'uv', '-_'])(
    'have the character that was taken for another: %s',
    ([own, other]: Iterable<string> & string) => {
      const cases = scenesWith(own!).slice(0, 20);
      expect(cases.length).toBeGreaterThan(5);
      for (const { scene, places } of cases)
        expect(findMeant(typed(scene, places[0]!, other!), canDecode)).toStrictEqual([scene]);
    },
  );

  test('have both characters, where two were mistyped', () => {
    const cases = scenesWith('0l').filter(({ places }) => places.length > 1);
    expect(cases.length).toBeGreaterThan(5);
    for (const { scene, places } of cases.slice(0, 20)) {
      const mistyped = places
        .slice(0, 2)
        .reduce((text, at) => typed(text, at, text[at] === '0' ? 'O' : '1'), scene);
      expect(findMeant(mistyped, canDecode)).toStrictEqual([scene]);
    }
  });

  test('are none for a character that looks like no other, and for a foreign text', () => {
    for (const { scene, places } of scenesWith('A').slice(0, 20))
      expect(findMeant(typed(scene, places[0]!, 'M'), canDecode)).toStrictEqual([]);
    for (const foreign of ['', 'id=178', 'room302', '幸福西饼'])
      expect(findMeant(foreign, canDecode)).toStrictEqual([]);
  });

  test('are those with one change, before those with two', () => {
    const tried: string[] = [];
    findMeant('0l', (text) => tried.push(text) > 1000);
    expect(tried.slice(0, 5).sort()).toStrictEqual(['01', '0I', '0i', 'Ol', 'ol']);
    expect(tried.slice(5).sort()).toStrictEqual(['O1', 'OI', 'Oi', 'o1', 'oI', 'oi']);
  });
});
