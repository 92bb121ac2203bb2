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
const released = /^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1];

test('both packages have one version, and the newest release of the changelog is that', () => {
  expect(server['version']).toBe(root['version']);
  expect([undefined, root['version']]).toContain(released);
});

test.each(LANGUAGES)('the %s README tells how to pack a tarball until there is a release', (_, suffix) => {
  expect(read(`README${suffix}`).includes('`npm pack`')).toBe(released === undefined);
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

  const version = '1.2.3';
  const whole = { version, repository: { url: 'https://example.com' } };

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
    ['a repository is missing', 'v1.2.3', whole, { version }, /server\/package\.json: repository is missing/],
  ])('stops where %s', (_, tag, client, server, said) => {
    const { status, stdout } = check(tag, { '.': client, server });
    expect(status).not.toBe(0);
    expect(stdout).toMatch(said);
  });

  test('publishes both packages with provenance, after the tests', () => {
    const published = [...workflow.matchAll(/npm publish (.*)/g)].map((match) => match[1]!.split(' '));
    expect(published.map((words) => words.includes('--provenance'))).toStrictEqual([true, true]);
    expect(published[1]!.at(-1)).toBe(server['name']);
    expect(workflow).toContain('id-token: write');
    expect(workflow.indexOf('npm test')).toBeLessThan(workflow.indexOf('npm publish'));
  });
});
