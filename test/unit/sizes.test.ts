// The budgets: bytes of the files that are shipped, and what a page pays that is bundled and minified by esbuild.
import { build } from 'esbuild';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the bytes of a flat file', () => {
  test.each([
    ['index.js', 43_000],
    ['zh.js', 65_536],
    ['codes.js', 21_000],
    ['schema.js', 20_480],
  ])('%s: at most %i', (file, most) => {
    expect(statSync(`${root}/miniprogram_dist/${file}`).size).toBeLessThanOrEqual(most);
  });
});

/** The bytes of a page that uses some names of the package, as esbuild bundles and minifies it. */
async function bytesOf(names: string, from = 'miniprogram-scene'): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names} } from '${from}'; console.log(${names});`,
      // The package by its own name, as a user has it.
      resolveDir: `${root}/server`,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2015',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]!.contents.length;
}

describe('the bytes of a bundled page', () => {
  test.each([
    ['readEntry', 4_000],
    ['SceneError', 400],
    ['defineScene, integer', 18_100],
  ])('that uses %s: at most %i', async (names, most) => {
    expect(await bytesOf(names)).toBeLessThanOrEqual(most);
  });

  test('that uses requests of codes has nothing of schemas', async () => {
    expect(await bytesOf('getUnlimitedQRCode', 'miniprogram-scene/codes')).toBeLessThanOrEqual(5_500);
  });

  test('that uses the core has nothing of the Chinese model', async () => {
    expect(await bytesOf('defineScene, text')).toBeLessThanOrEqual(34_500);
  });
});
