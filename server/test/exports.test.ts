// The built package, as Node loads it by its name: in processes of their own, because Vitest has a loader of its own.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as source from '../src/index';

const folder = fileURLToPath(new URL('..', import.meta.url));
const dist = join(folder, 'dist');
const { dependencies, peerDependencies } = createRequire(import.meta.url)('../package.json') as {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

// test/types/surface has the frozen list of names: here all ways to load the package are compared with the source.
const NAMES = Object.keys(source).sort();

const REFUSED_CALL = `
  const client = server.createClient({ accessToken: 'mock', baseUrl: 'http://127.0.0.1:1' });
  client.getUnlimitedQRCode({ scene: '%' }).catch((error) => {
    console.log(JSON.stringify({
      names: Object.keys(server).sort(),
      isSceneError: error instanceof SceneError,
      code: error.code,
    }));
  });`;

const PROGRAMS = {
  import: `
    import * as server from 'miniprogram-scene-server';
    import { SceneError } from 'miniprogram-scene';
    ${REFUSED_CALL}`,
  require: `
    const server = require('miniprogram-scene-server');
    const { SceneError } = require('miniprogram-scene');
    ${REFUSED_CALL}`,
};

describe.each(['import', 'require'] as const)('the package that comes by %s', (way) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--input-type=${way === 'import' ? 'module' : 'commonjs'}`, '--eval', PROGRAMS[way]],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  );

  test('has the same names, throws the SceneError of miniprogram-scene, and makes Node print no warning', () => {
    expect({ status, stderr }).toStrictEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toStrictEqual({ names: NAMES, isSceneError: true, code: 'value' });
  });
});

describe('the built files', () => {
  test('contain no library, and import every package that package.json names', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /js$/.test(file));
    const imported = files.flatMap((file) =>
      [
        ...readFileSync(join(dist, file), 'utf8').matchAll(
          /(?:from |import |import\(|require\()"([^".][^"]*)"/g,
        ),
      ]
        .map(([, specifier]) => specifier!)
        .filter((specifier) => !specifier.startsWith('node:'))
        .map((specifier) => specifier.split('/')[0]!),
    );
    const named = Object.keys({ ...dependencies, ...peerDependencies });
    expect([...new Set(imported)].sort()).toStrictEqual(named.sort());
  });

  test('are all published, beside the documents', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    const published = files.map(({ path }) => path).sort();
    expect(published.filter((path) => !path.startsWith('dist/'))).toStrictEqual([
      'CHANGELOG.md',
      'CHANGELOG.zh-CN.md',
      'LICENSE',
      'README.md',
      'package.json',
    ]);
    expect(published.filter((path) => path.startsWith('dist/'))).toStrictEqual(
      ['index.cjs', 'index.d.cts', 'index.d.mts', ...modulesFrom('index.mjs'), ...modulesFrom('command.mjs')]
        .map((file) => `dist/${file}`)
        .filter((path, i, all) => all.indexOf(path) === i)
        .sort(),
    );
  });

  /** A module and all modules of the package that it imports, by their paths in dist/. */
  function modulesFrom(file: string, found = new Set<string>()): string[] {
    if (found.has(file)) return [];
    found.add(file);
    const imports = readFileSync(join(dist, file), 'utf8').matchAll(/(?:from |import\()"(\.[^"]*)"/g);
    for (const [, path] of imports) modulesFrom(posix.join(posix.dirname(file), path!), found);
    return [...found];
  }
});
