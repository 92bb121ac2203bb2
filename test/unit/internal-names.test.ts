// The members that have short names in the flat files: nothing but the file itself may know them.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { INTERNAL } from '../../scripts/build/internal.mjs';
import type * as source from '../../src';
import type { Field, SceneDefinition } from '../../src';
import type * as schemas from '../../src/schema';
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
  ...(require('miniprogram-scene/schema') as typeof schemas),
};
const imported = {
  ...((await import('miniprogram-scene' as string)) as typeof source),
  ...((await import('miniprogram-scene/zh' as string)) as typeof chinese),
  ...((await import('miniprogram-scene/schema' as string)) as typeof schemas),
};

/** The SceneError of either copy. */
class SceneError extends required.SceneError {
  static override [Symbol.hasInstance](error: unknown): boolean {
    return [required, imported].some((copy) => error instanceof copy.SceneError);
  }
}

const UNTYPED = ['encodeText', 'decodeText', 'encodeQuery', 'decodeQuery'] as const;
const CHINESE = ['zh', 'zhText'] as const;
/** The vectors of a schema with one version. */
const recordVectors = readVectors().filter(
  ({ schema, record, refused }) => record && !refused && (schema as SceneDefinition).versions.length === 1,
) as unknown as { name: string; schema: SceneDefinition; record: Record<string, unknown>; scene: string }[];

describe.each([
  ['the flat files', required, 'the modules', imported],
  ['the modules', imported, 'the flat files', required],
] as const)('in %s', (_, library, __, other) => {
  const vectors = readVectors();
  const schemaOf = (schema: SceneDefinition) => library.fromJSON(schema, { models: { zh: library.zh } });

  test.each([
    ['alone', []],
    ['with untyped scenes of another copy', UNTYPED],
    ['with the Chinese model of another copy', CHINESE],
    ['with schemas of another copy', ['fromJSON']],
  ] as [string, readonly (keyof typeof other)[]][])('the vectors hold, %s', (__, names) => {
    const others = Object.fromEntries(names.map((name) => [name, other[name]]));
    const mixed = { ...library, ...others, SceneError };
    expect(runVectors(mixed, vectors)).toEqual({ passed: vectors.length, failures: [] });
  });

  test('fields make the same scenes in a scene of another copy', () => {
    expect(recordVectors.length).toBeGreaterThan(300);
    for (const { name, schema, record, scene } of recordVectors) {
      const { version, alphabet, check } = schema.versions[0]!;
      const mixed = other.defineScene(schemaOf(schema).fields, { version, alphabet, check });
      expect(mixed.encode(record), name).toBe(scene);
      expect(mixed.encode(mixed.decode(scene)), name).toBe(scene);
    }
  });

  test('fields make the same scenes in a field of another copy', () => {
    const parents = ({ list, optional, record, tuple, variant }: typeof library, field: Field<unknown>) => ({
      a: optional(field),
      b: list(field, { max: 1 }),
      c: tuple(field),
      d: record({ field }),
      e: variant('type', { a: { field } }),
    });
    for (const { name, schema, record } of recordVectors) {
      const [field] = Object.entries(schemaOf(schema).fields);
      const value = field && (Object.entries(record).find(([key]) => key === field[0])?.[1] as unknown);
      if (value === undefined) continue;
      const all = { a: value, b: [value], c: [value], d: { field: value }, e: { type: 'a', field: value } };
      for (const [key, parent] of Object.entries(parents(other, field![1]))) {
        const carried = { field: all[key as keyof typeof all] };
        const own = parents(library, field![1])[key as keyof typeof all];
        expect(
          settle(() => other.defineScene({ field: parent }).encode(carried as never)),
          name,
        ).toEqual(settle(() => library.defineScene({ field: own }).encode(carried as never)));
      }
    }
  });

  /** The result of a call, or the message of its error. */
  function settle(call: () => string): string {
    try {
      return call();
    } catch (error) {
      return String(error);
    }
  }

  test('a reader of another copy reads, with its defaults', () => {
    const readers = [other.prefix('g', other.pairs({ defaults: { channel: 'ad' } }))];
    const fields = { goods: other.id(), channel: other.oneOf(['poster', 'ad']) };
    const { read } = library.defineScene(fields, { readers });
    expect(read({ scene: 'ggoods%3D42' })).toEqual({ goods: '42', channel: 'ad' });
    expect(read({ scene: 'gother%3D42' })).toBeUndefined();
  });
});
