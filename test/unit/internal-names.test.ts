// The members that have short names in the flat files: nothing but the file itself may know them.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { INTERNAL } from '../../scripts/build/internal.mjs';
import type * as source from '../../src';
import type * as chinese from '../../src/zh';
import { readVectors, runVectors } from '../runtime/engines/program.mjs';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The texts of all nodes of some kinds, in the files of a folder. */
function textsIn(folder: string, files: RegExp, isMeant: (node: ts.Node) => boolean): Set<string> {
  const texts = new Set<string>();
  function visit(node: ts.Node): void {
    if (isMeant(node)) texts.add((node as ts.Identifier).text);
    ts.forEachChild(node, visit);
  }
  for (const file of readdirSync(root + folder, { recursive: true, encoding: 'utf8' })) {
    if (!files.test(file)) continue;
    visit(ts.createSourceFile(file, readFileSync(`${root}${folder}/${file}`, 'utf8'), 99, true));
  }
  return texts;
}

const isNameOfMember = (node: ts.Node) =>
  ts.isIdentifier(node) &&
  !ts.isParameter(node.parent) &&
  !ts.isNamedTupleMember(node.parent) &&
  !ts.isTypeParameterDeclaration(node.parent);

describe('no member with a short name', () => {
  test.each([
    ['is in a public declaration', textsIn('miniprogram_dist', /\.d\.ts$/, isNameOfMember)],
    [
      'belongs to the language',
      textsIn(
        'node_modules/typescript/lib',
        /^lib\.es(5|2015.*)\.d\.ts$/,
        (node) =>
          isNameOfMember(node) &&
          (ts.isPropertySignature(node.parent) || ts.isMethodSignature(node.parent)) &&
          // A registry lists names for types: no object has them.
          !/Registry$/.test((node.parent.parent as ts.InterfaceDeclaration).name?.text ?? ''),
      ),
    ],
    ['is a text in the sources', textsIn('src', /\.ts$/, (node) => ts.isStringLiteralLike(node))],
  ])('%s', (_, others) => {
    expect(others.size).toBeGreaterThan(100);
    expect(INTERNAL.filter((name) => others.has(name))).toEqual([]);
  });
});

test('every one of them stands in the sources, once in the list', () => {
  const all = textsIn('src', /\.ts$/, (node) => ts.isIdentifier(node));
  expect(INTERNAL.filter((name, i) => !all.has(name) || INTERNAL.indexOf(name) !== i)).toEqual([]);
});

const required = {
  ...(require('miniprogram-scene') as typeof source),
  ...(require('miniprogram-scene/zh') as typeof chinese),
};
const imported = {
  ...((await import('miniprogram-scene' as string)) as typeof source),
  ...((await import('miniprogram-scene/zh' as string)) as typeof chinese),
};

/** The SceneError of either copy. */
class SceneError extends required.SceneError {
  static override [Symbol.hasInstance](error: unknown): boolean {
    return [required, imported].some((copy) => error instanceof copy.SceneError);
  }
}

type Names = readonly (keyof typeof required)[];
const SCENES: Names = ['defineScene', 'encodeText', 'decodeText', 'encodeQuery', 'decodeQuery'];
const PARENTS: Names = ['optional', 'list', 'tuple', 'record', 'variant'];
const CHINESE: Names = ['zh', 'zhText'];

describe.each([
  ['the flat files', required, 'the modules', imported],
  ['the modules', imported, 'the flat files', required],
] as const)('in %s', (_, library, __, other) => {
  const vectors = readVectors();

  test.each([
    ['alone', []],
    ['with scenes of another copy', SCENES],
    ['with fields in fields of another copy', PARENTS],
    ['with the Chinese model of another copy', CHINESE],
  ] as [string, Names][])('the vectors hold, %s', (__, names) => {
    const others = Object.fromEntries(names.map((name) => [name, other[name]]));
    const mixed = { ...library, ...others, SceneError };
    expect(runVectors(mixed, vectors)).toEqual({ passed: vectors.length, failures: [] });
  });

  test('a reader of another copy reads, with its defaults', () => {
    const readers = [other.prefix('g', other.pairs({ defaults: { channel: 'ad' } }))];
    const fields = { goods: other.id(), channel: other.oneOf(['poster', 'ad']) };
    const { read } = library.defineScene(fields, { readers });
    expect(read({ scene: 'ggoods%3D42' })).toEqual({ goods: '42', channel: 'ad' });
    expect(read({ scene: 'gother%3D42' })).toBeUndefined();
  });
});
