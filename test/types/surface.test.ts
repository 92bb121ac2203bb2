// The surface of each entry is frozen once: here, by its built declarations.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entries, root } from '../../scripts/api/entries';
import { surfaceOf } from '../../scripts/api/surface';

test('a surface stands for each entry of both packages, and no other', () => {
  expect(readdirSync(`${root}test/types/surface`).sort()).toStrictEqual(
    entries.map(({ file }) => `${file}.d.ts.txt`).sort(),
  );
});

const surfaces = entries.map((entry) => ({ entry, path: `test/types/surface/${entry.file}.d.ts.txt` }));

test.each(surfaces)(
  '$entry.name has the surface $path; if the change is meant: npm run api',
  async ({ entry, path }) => {
    await expect(await surfaceOf(entry)).toMatchFileSnapshot(root + path);
  },
);
