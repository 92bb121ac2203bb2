import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const read = (path: string) => readFileSync(join(root, path), 'utf8');

// What was built, by the names that the blocks require it by.
export const requireBuilt = createRequire(import.meta.url);

/** A README: its blocks of code, and what its first one defines, the scenes.js that the others require. */
export interface Readme {
  file: string;
  text: string;
  blocks: Block[];
  scenes: Names;
}

export interface Block {
  readme: Readme;
  heading: string;
  language: string;
  code: string;
}

export type Names = Record<string, unknown>;
export type Hook = (...given: unknown[]) => unknown;
export type Check = (block: Block) => unknown;

const FENCED = /^```(\w+)\n([\s\S]*?)^```$/gm;

export function openReadme(file: string): Readme {
  const text = read(file);
  const readme: Readme = { file, text, blocks: [], scenes: {} };
  readme.blocks = [...text.matchAll(FENCED)].map((match) => ({
    readme,
    heading: headingsOf(text.slice(0, match.index)).at(-1)!,
    language: match[1]!,
    code: match[2]!,
  }));
  readme.scenes = run(readme.blocks[0]!);
  return readme;
}

const headingsOf = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!);

/** A README says this, wherever its lines break. If not, a test fails with these words, and not with all of the README. */
export function expectSaid({ text }: Readme, words: string): void {
  expect(text.replace(/\s+/g, ' ').includes(words), words).toBe(true);
}

/** The rows of the tables under a heading, those of their heads too. */
export function rowsUnder({ text }: Pick<Readme, 'text'>, heading: string): string[][] {
  const section = text.split(new RegExp(`^#+ ${heading}$`, 'm'))[1]!.split(/^#/m)[0]!;
  const rows = section.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| --'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Runs a block with stubs of the platform's globals and modules; gives what it exports. */
export function run<T = Names>({ code, readme }: Block, globals: Names = {}, modules: Names = {}): T {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
    },
  });
  const module = { exports: {} };
  function requireStub(name: string): unknown {
    if (name in modules) return modules[name];
    if (/^(\.\/|\.\.\/|\.\.\/\.\.\/|@\/)scenes$/.test(name)) return readme.scenes;
    expect(name).toMatch(/^miniprogram-scene(\/\w+)?$/);
    return requireBuilt(name);
  }
  const given = { module, exports: module.exports, require: requireStub, ...globals };
  const call = new Function(...Object.keys(given), outputText) as Hook;
  call(...Object.values(given));
  return module.exports as T;
}

type Definition = Names & { data?: object; methods?: Record<string, Hook> };

/** Runs a block; gives a page, component or app for each that it defines with `kind`. */
export function define(kind: 'Page' | 'Component' | 'App', block: Block, globals: Names = {}) {
  const instances: ReturnType<typeof instanceOf>[] = [];
  const take = (definition: Definition) => void instances.push(instanceOf(definition));
  run(block, { [kind]: take, ...globals });
  expect(instances.length).toBeGreaterThan(0);
  return instances;
}

function instanceOf({ data, methods, ...rest }: Definition) {
  const self: Names & { data: Names } = {
    ...rest,
    ...methods,
    data: { ...data },
    setData(values: Names) {
      // WeChat refuses to set undefined.
      for (const [name, value] of Object.entries(values)) expect(value, name).toBeDefined();
      Object.assign(self.data, values);
    },
  };
  return { self, call: (name: string, ...given: unknown[]) => (self[name] as Hook).apply(self, given) };
}

/** What stands in a text as an expression of JavaScript. */
export const evaluate = <T>(expression: string) => (new Function(`return ${expression}`) as Hook)() as T;

/** Every block does what its heading's check says. */
export function testBlocks({ text, blocks }: Readme, checks: Record<string, Check[]>): void {
  test('every block of code has a check, and every check a block', () => {
    expect(text.match(/^\s*(```|~~~)/gm)).toHaveLength(2 * blocks.length);
    expect(text.replace(FENCED, ''), 'an indented block').not.toMatch(/^( {4}|\t)/m);
    const found: Record<string, number> = {};
    for (const { heading } of blocks) found[heading] = (found[heading] ?? 0) + 1;
    expect(found).toStrictEqual(
      Object.fromEntries(Object.entries(checks).map(([heading, list]) => [heading, list.length])),
    );
  });

  const named = blocks.map((block, at) => {
    const number = blocks.slice(0, at + 1).filter(({ heading }) => heading === block.heading).length;
    return { ...block, number };
  });
  test.each(named)('the block under $heading does what it says: $number', async (block) => {
    await checks[block.heading]![block.number - 1]!(block);
  });
}

/** No link is dead, and these files are linked. */
export function testLinks({ file, text }: Readme, linked: string[]): void {
  test('every link leads somewhere', () => {
    const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
    expect(targets).toStrictEqual(expect.arrayContaining(linked));
    for (const target of targets) {
      const [path, anchor] = target.split('#') as [string, string?];
      expect(existsSync(join(root, path || file)), target).toBe(true);
      if (anchor !== undefined) expect(headingsOf(read(path || file)).map(toAnchor)).toContain(anchor);
    }
  });
}

const toAnchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
