// The built declarations: a project of a user compiles with them, without the DOM, as ES modules and as CommonJS. Their
// surface, their docstrings and the examples there are tested in test/types, with those of miniprogram-scene.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const dist = new URL('../dist/', import.meta.url);

const USER = `
  import { defineScene, hex } from 'miniprogram-scene';
  import { createClient, saveFile, sealScene, stableAccessToken, startMockPlatform } from 'miniprogram-scene-server';
  export const client = createClient({ accessToken: stableAccessToken({ appid: 'a', secret: 'b' }) });
  export const { send, sendAll, getQRCode, getUnlimitedQRCode, createQRCode, tickettocode } = client;
  export const platform = startMockPlatform();
  export const save = saveFile;
  export const sealed = sealScene(defineScene({ seal: hex(8) }), { field: 'seal', keys: [] });
  export const { encode, open } = sealed;`;

/** The complaints of the compiler about the module of a user, about its declarations, and about those that it imports. */
function complaintsAbout(name: string): string[] {
  const path = fileURLToPath(new URL(name, import.meta.url));
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    declaration: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => file === path || fileExists(file);
  host.readFile = (file) => (file === path ? USER : readFile(file));
  const program = ts.createProgram([path], options, host);
  const source = program.getSourceFile(path);
  return [
    ...program.getGlobalDiagnostics(),
    ...ts.getPreEmitDiagnostics(program, source),
    ...program.getDeclarationDiagnostics(source),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('are the same for import and require', () => {
  expect(readFileSync(new URL('index.d.cts', dist), 'utf8')).toBe(
    readFileSync(new URL('index.d.mts', dist), 'utf8'),
  );
});

test.each(['user.mts', 'user.cts'])('name every type that the declarations of a user need: %s', (name) => {
  expect(complaintsAbout(name)).toStrictEqual([]);
});
