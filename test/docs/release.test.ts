// The words about releases, and the workflow that makes them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LANGUAGES, read } from './pages';

type Package = Record<string, unknown>;
const root = JSON.parse(read('package.json')) as Package;
const server = JSON.parse(read('server/package.json')) as Package;
const version = root['version'] as string;

test('both packages have one version, and the server needs that or a later one', () => {
  expect(server['version']).toBe(version);
  expect(server['peerDependencies']).toStrictEqual({ 'miniprogram-scene': `^${version}` });
});

describe.each(LANGUAGES)('in %s', (_, suffix) => {
  test.each(['', 'server/'])('the newest release of %sCHANGELOG is the version, with its day', (folder) => {
    const [newest] = /^## .*$/m.exec(read(`${folder}CHANGELOG${suffix}`))!;
    expect(newest).toMatch(/^## \S+ ?[(（]\d{4}-\d{2}-\d{2}[)）]$/);
    expect(newest.slice('## '.length).split(/ ?[(（]/)[0]).toBe(version);
  });

  test('the README tells how to pack a tarball until 1.0.0 is there', () => {
    expect(read(`README${suffix}`).includes('`npm pack`')).toBe(version.startsWith('1.0.0-'));
  });
});

describe('the workflow that publishes', () => {
  const workflow = read('.github/workflows/publish.yml');
  const [, script] = /- name: The tag .*\n\s+run: \|\n((?: {10}.*\n)+)/.exec(workflow)!;

  /** Runs the check of the tag with these package.json files. */
  function check(tag: string, packages: { '.': Package; server: Package }) {
    const cwd = mkdtempSync(join(tmpdir(), 'miniprogram-scene-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    for (const [folder, content] of Object.entries(packages)) {
      mkdirSync(join(cwd, folder), { recursive: true });
      writeFileSync(join(cwd, folder, 'package.json'), JSON.stringify(content));
    }
    const env = { ...process.env, GITHUB_REF_NAME: tag };
    const { status, stdout } = spawnSync('bash', ['-e', '-c', script!], { cwd, env, encoding: 'utf8' });
    return { status, stdout };
  }

  const whole = { version: '1.2.3', repository: { url: 'https://example.com' } };

  test('goes on where the tag is the version of both packages', () => {
    expect(check('v1.2.3', { '.': whole, server: whole })).toStrictEqual({ status: 0, stdout: '' });
  });

  test.each([
    ['the tag is another version', 'v1.2.4', whole, whole, /\.\/package\.json: the version is 1\.2\.3/],
    [
      'the server has another version',
      'v1.2.3',
      whole,
      { ...whole, version: '1.2.2' },
      /server\/package\.json: the version is 1\.2\.2/,
    ],
    [
      'a repository is missing',
      'v1.2.3',
      whole,
      { version: '1.2.3' },
      /server\/package\.json: repository is missing/,
    ],
  ])('stops where %s', (_, tag, client, server, said) => {
    const { status, stdout } = check(tag, { '.': client, server });
    expect(status).not.toBe(0);
    expect(stdout).toMatch(said);
  });

  test('publishes both packages with provenance, after the tests', () => {
    const published = [...workflow.matchAll(/npm publish (.*)/g)].map((match) => match[1]!.split(' '));
    expect(published).toHaveLength(2);
    for (const words of published)
      expect(words).toEqual(expect.arrayContaining(['--provenance', '--tag', '"$DIST_TAG"']));
    expect(published[1]!.at(-1)).toBe(server['name']);
    expect(workflow).toContain('id-token: write');
    expect(workflow.indexOf('npm test')).toBeLessThan(workflow.indexOf('npm publish'));
  });
});
