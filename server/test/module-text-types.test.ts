// The compiler takes every written TypeScript module, as in a strict project of a user.
import fc from 'fast-check';
import { defineScene, id } from 'miniprogram-scene';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { writeModule } from '../src/module-text/write-module';
import { anyText, forms, plainName, plainText } from './support/forms';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  declaration: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
};

/** The complaints of the compiler about some modules. */
function complaintsAbout(texts: readonly string[]): string[] {
  const files = new Map(
    texts.map((text, i) => [fileURLToPath(new URL(`module-${i}.mts`, import.meta.url)), text]),
  );
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  return [...files].flatMap(([file, text]) => {
    const source = program.getSourceFile(file);
    return [...ts.getPreEmitDiagnostics(program, source), ...program.getDeclarationDiagnostics(source)].map(
      ({ messageText }) => `${ts.flattenDiagnosticMessageText(messageText, '\n')}\n${text}`,
    );
  });
}

test('every written TypeScript module compiles', () => {
  const readers = [
    { reader: 'pairs', between: '*', equals: '/', first: 'a' },
    { reader: 'positional', fields: ['a', 'b'], between: '-' },
    { reader: 'prefix', text: 'store-', then: { reader: 'bare', field: 'store' } },
    { reader: 'json' },
    { reader: 'query' },
    { reader: 'link', pattern: 'https://shop.cn/t/:table' },
  ] as const;
  const samples = [...fc.sample(forms(anyText), 30), ...fc.sample(forms(fc.oneof(plainName, plainText)), 30)];
  const texts = samples.map((form) => writeModule(form, { kind: 'typescript', readers }));
  expect(complaintsAbout(texts)).toStrictEqual([]);
  const plain = writeModule(defineScene({ table: id() }).toJSON(), { kind: 'typescript' });
  const complaints = complaintsAbout([
    `${plain}poster.encode({ table: '8' });`,
    `${plain}poster.encode({ table: 8 });`,
  ]);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain("Type 'number' is not assignable to type 'string'");
});
