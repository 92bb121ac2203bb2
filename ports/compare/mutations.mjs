// Mutations of scenes: slips of a pen, cuts, characters of no alphabet, and scenes of somebody else.
const FOREIGN = ['', 'id=178&book=123', 'store-27', '8812_40021'];

const replaced = (scene, at, by, length = 1) => scene.slice(0, at) + by + scene.slice(at + length);

export function mutationsFrom({ below, chance, pick, string }) {
  const mutations = [
    (scene, characters) => replaced(scene, below(scene.length), pick(characters)),
    (scene, characters) => replaced(scene, scene.length - 1, pick(characters)),
    (scene, characters) => replaced(scene, below(scene.length), pick(characters), 0),
    (scene) => replaced(scene, below(scene.length), ''),
    (scene, characters) => scene + pick(characters),
    (scene) => {
      const at = below(scene.length - 1);
      return replaced(scene, at, (scene[at + 1] ?? '') + scene[at], 2);
    },
    (scene) => (chance(0.5) ? scene.toLowerCase() : scene.toUpperCase()),
    (scene) =>
      replaced(scene, below(scene.length), pick(['%', ' ', '中', '\ud800', '😀', '\u0000', '#', '@'])),
    (_, characters) => string(characters, 1 + below(33)),
    (_, characters) => string(characters, 1 + below(5)),
    () => pick(FOREIGN),
  ];

  /** The scene with one mutation, by the characters of an alphabet. */
  return (scene, characters) => pick(mutations)(scene, characters);
}
