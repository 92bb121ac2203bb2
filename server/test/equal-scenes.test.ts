import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EqualScenes } from '../src/command/equal-scenes';

test('equal scenes are found, and no others', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '0'), maxLength: 5 }), { maxLength: 3000 }),
      (texts) => {
        const scenes = new EqualScenes();
        for (const [line, text] of texts.entries())
          expect(scenes.note(line, text)).toBe(texts.indexOf(text) < line ? texts.indexOf(text) : undefined);
      },
    ),
    { numRuns: 50 },
  );
});

test('a million scenes are told apart', () => {
  const scenes = new EqualScenes();
  let found = 0;
  for (let line = 0; line < 1_000_000; line++)
    if (scenes.note(line, `KFEA7qtd${line.toString(36)}`) !== undefined) found++;
  expect(found).toBe(0);
  expect(scenes.note(7, 'KFEA7qtd0')).toBe(0);
});
