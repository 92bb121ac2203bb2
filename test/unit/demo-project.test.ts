// The files of the demo: its configurations, scripts and templates.
import { Linter } from 'eslint';
import es from 'eslint-plugin-es-x';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { app, COPIES, COPY, demo, filesOf, read, readJson, root, ZH_COPY } from './support/demo-files';
import { land, open, openInUse, run, usePlatform } from './support/demo-platform';

const scripts = filesOf(demo).filter((file) => file.endsWith('.js') && !COPIES.includes(join(demo, file)));

usePlatform();

describe('the project', () => {
  test('lists pages that have all four files', () => {
    expect(app.pages.length).toBeGreaterThan(1);
    for (const page of app.pages) {
      for (const ending of ['js', 'json', 'wxml', 'wxss']) {
        expect(existsSync(join(demo, `${page}.${ending}`)), `${page}.${ending}`).toBe(true);
      }
    }
  });

  test('has configurations that are JSON, without an appid or a path of somebody', () => {
    for (const file of filesOf(demo).filter((name) => name.endsWith('.json'))) readJson(file);
    expect(existsSync(join(demo, app.sitemapLocation))).toBe(true);
    expect(readJson('project.config.json')).toMatchObject({
      appid: 'touristappid',
      compileType: 'miniprogram',
      setting: { es6: true },
    });
  });

  test('offers compile modes that open existing pages', () => {
    const { condition } = readJson('project.config.json') as {
      condition: { miniprogram: { list: { pathName: string; query: string }[] } };
    };
    for (const { pathName } of condition.miniprogram.list) expect(app.pages).toContain(pathName);
    expect(condition.miniprogram.list.map(({ query }) => land(query).tone)).toEqual(['old', 'calm']);
  });

  test('starts its app', () => {
    const App = vi.fn();
    vi.stubGlobal('App', App);
    run('app.js');
    expect(App).toHaveBeenCalledOnce();
  });

  test('has the copy of the library that is published', () => {
    for (const copy of [COPY, ZH_COPY]) {
      const built = join(root, 'miniprogram_dist', basename(copy));
      expect(existsSync(built), 'miniprogram_dist is missing: run npm run build').toBe(true);
      const same = readFileSync(built).equals(readFileSync(copy));
      expect(same, `${basename(copy)} in demo-miniprogram is out of date: run npm run build`).toBe(true);
    }
  });

  test('stays far below the 2 MB of a package', () => {
    const bytes = filesOf(demo).reduce((sum, file) => sum + statSync(join(demo, file)).size, 0);
    expect(bytes).toBeLessThan(200_000);
  });

  test.each(scripts)('keeps %s to ES2015 and to the globals that a mini-program has', (file) => {
    const platform = ['require', 'module', 'wx', 'App', 'Page', 'getCurrentPages'];
    const standard = ['Object', 'Array', 'String', 'Number', 'Math', 'JSON', 'Date', 'encodeURIComponent'];
    const messages = new Linter().verify(read(file), [
      es.configs['flat/restrict-to-es2015'] as Linter.Config,
      {
        languageOptions: {
          ecmaVersion: 2022,
          sourceType: 'script',
          globals: Object.fromEntries(platform.concat(standard).map((name) => [name, 'readonly'])),
        },
        rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
      },
    ]);
    expect(messages.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });
});

describe.each(app.pages)('the template of %s', (page) => {
  const wxml = read(`${page}.wxml`);
  const expressions = Array.from(wxml.matchAll(/\{\{(.*?)\}\}/gs), (match) => match[1]!);

  test('uses only what is in the data of its page and in the items of its lists', () => {
    const { data } = openInUse(page);
    const scope: Record<string, object[]> = { '': [data] };
    for (const [part] of wxml.matchAll(/<[a-z](?:"[^"]*"|[^">])*>|\{\{.*?\}\}/g)) {
      const [, list] = /wx:for="\{\{(.*?)\}\}"/.exec(part) ?? [];
      if (list !== undefined) {
        const [, item = 'item'] = /wx:for-item="(\w+)"/.exec(part) ?? [];
        scope[item] = namedBy(list, scope).flat() as object[];
        expect(scope[item].length, list).toBeGreaterThan(0);
        namedBy(`${item}.${/wx:key="(\w+)"/.exec(part)![1]!}`, scope);
      }
      for (const [, expression] of part.matchAll(/\{\{(.*?)\}\}/g)) {
        for (const path of pathsOf(expression!)) namedBy(path, scope);
      }
    }
  });

  test('binds only handlers that its page has', () => {
    const object = open(page);
    const handlers = Array.from(wxml.matchAll(/\b(?:bind|catch):?\w+="(\w+)"/g), (match) => match[1]!);
    expect(handlers.length).toBeGreaterThan(0);
    for (const handler of handlers) expect(object[handler], handler).toBeTypeOf('function');
  });

  test('gives every list a key and writes nothing that an old compiler refuses', () => {
    expect(wxml.match(/wx:for=/g)).toHaveLength(wxml.match(/wx:key=/g)!.length);
    for (const expression of expressions) expect(expression).not.toMatch(/\?\.|\?\?|=>|`|\.\.\.|\(/);
  });

  test('closes every element in order', () => {
    const open: string[] = [];
    for (const [, closing, name, attributes] of wxml.matchAll(/<(\/?)([a-z-]+)((?:"[^"]*"|[^">])*)>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!attributes!.endsWith('/')) open.push(name!);
    }
    expect(open).toEqual([]);
  });

  test('uses only classes that a style sheet has', () => {
    const styles = read('app.wxss') + read(`${page}.wxss`);
    const classes = Array.from(wxml.matchAll(/\b(?:class|hover-class|placeholder-class)="([^"]*)"/g)).flatMap(
      ([, list]) => [
        ...list!.replace(/\S*\{\{.*?\}\}/gs, '').split(/\s+/),
        ...Array.from(list!.matchAll(/'([\w-]+)'/g), (match) => match[1]!),
      ],
    );
    const states = ['over', 'fits', 'wrong']; // compared with, not classes
    const own = classes.filter((name) => name && !states.includes(name));
    for (const name of own) expect(styles, name).toMatch(new RegExp(`\\.${name}\\b`));
  });
});

/** The paths in an expression, without the keys that are looked up. */
function pathsOf(expression: string): string[] {
  const bare = expression.replace(/'[^']*'|\[.*?\]/g, '');
  const paths = Array.from(bare.matchAll(/(?<![\w.])[A-Za-z_][\w.]*/g), (match) => match[0]);
  return paths.filter((path) => path !== 'true' && path !== 'false');
}

/** The values that a path names, in all items of the list that its first name stands for, or in the data. */
function namedBy(path: string, scope: Record<string, object[]>): unknown[] {
  const [first, ...rest] = path.split('.');
  const [owners, names] = scope[first!] ? [scope[first!]!, rest] : [scope['']!, [first!, ...rest]];
  return owners.map((owner) =>
    names.reduce<unknown>((object, name) => {
      if (name === 'length') return (object as unknown[]).length;
      expect(object, path).toHaveProperty(name);
      return (object as Record<string, unknown>)[name];
    }, owner),
  );
}
