// The rules of every page: its links, its length, and its twin in the other language.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as library from '../../src';
import { anchorsOf, LANGUAGES, openPage, pagePaths, read, root, sectionsOf, tablesOf } from './pages';

const pages = pagePaths().map(openPage);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, page) => {
  test('has no dead link', () => {
    const dead = [...page.prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(({ 1: target = '' }) => {
      if (/^[a-z]+:/.test(target)) return [];
      const [file, anchor] = target.split('#') as [string, string?];
      const linked = file ? join(dirname(path), file) : path;
      if (!existsSync(join(root, linked))) return [target];
      return anchor === undefined || anchorsOf(openPage(linked)).includes(anchor) ? [] : [target];
    });
    expect(dead).toStrictEqual([]);
  });

  test('names no path and no npm script that is not there', () => {
    const folders =
      /`((?:src|server|test|scripts|docs|ports|bench|demo-miniprogram|\.ci|\.github)\/[\w./-]*)`/g;
    const paths = [...page.prose.matchAll(folders)].map((match) => match[1]!);
    expect(paths.filter((name) => !name.includes('/dist') && !existsSync(join(root, name)))).toStrictEqual(
      [],
    );
    const commands = [...page.text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1]!);
    expect(commands.filter((name) => !(name in scripts))).toStrictEqual([]);
  });

  test('says the language of every block of code', () => {
    expect(page.text.match(/^\s*(```|~~~)/gm) ?? []).toHaveLength(2 * page.blocks.length);
  });
});

describe.each(LANGUAGES)('the %s documentation', (_, suffix) => {
  const readme = openPage(`README${suffix}`);

  test('has a README of at most 250 lines, whose first sample ends within 25', () => {
    expect(readme.text.trim().split('\n').length).toBeLessThanOrEqual(250);
    const { at, code } = readme.blocks[0]!;
    expect(readme.text.slice(0, at + code.length).split('\n').length + 1).toBeLessThanOrEqual(25);
  });

  const twins = [
    'README',
    'CHANGELOG',
    'server/CHANGELOG',
    ...['recipes', 'servers', 'codes', 'security', 'tested-on', 'faq', 'troubleshooting'].map(
      (name) => `docs/${name}`,
    ),
  ];

  test.each(twins)('has %s, with a link to its twin', (name) => {
    const [own, twin] = LANGUAGES.map(([, end]) => `${name}${end}`).sort((a) =>
      a === name + suffix ? -1 : 1,
    );
    expect(read(own!)).toContain(`](${twin!.replace(/^(docs|server)\//, '')})`);
  });

  test('has one recipe for each topic, and answers eleven questions', () => {
    expect(sectionsOf(openPage(`docs/recipes${suffix}`), 3)).toHaveLength(21);
    expect(sectionsOf(openPage(`docs/faq${suffix}`), 2)).toHaveLength(11);
  });

  test('names every field and every code of SceneError in a table of the README', () => {
    const cells = tablesOf(readme.text).flatMap((rows) => rows.map(([first]) => first!));
    const named = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)/g)].map((match) => match[1]!));
    const others = /^([A-Z]|(en|de)code|define|read|compile)|^(bare|pairs|positional|prefix)$/;
    const fields = Object.keys(library).filter((name) => !others.test(name));
    const codes: Record<library.SceneErrorCode, true> = {
      schema: true,
      value: true,
      length: true,
      scene: true,
      version: true,
    };
    expect([...fields, ...Object.keys(codes)].filter((name) => !named.includes(name))).toStrictEqual([]);
  });
});
