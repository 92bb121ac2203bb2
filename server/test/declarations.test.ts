// The built declarations: their names, their docstrings, and whether a user's project can compile with them.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const dist = new URL('../dist/', import.meta.url);
const path = fileURLToPath(new URL('index.d.mts', dist));
const text = readFileSync(path, 'utf8');
const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
const declared = source.statements.filter(
  (statement) =>
    ts.isInterfaceDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement),
);

/** The examples in the docstrings of the package. */
const examples = [...text.matchAll(/^\s*\* @example((?:.*\n)(?:\s*\* [^@/].*\n)*)/gm)].map(([, lines]) =>
  lines!.replace(/^\s*\* /gm, '').trim(),
);

const user = `
  import { createClient, saveFile, stableAccessToken, startMockPlatform } from 'miniprogram-scene-server';
  export const client = createClient({ accessToken: stableAccessToken({ appid: 'a', secret: 'b' }) });
  export const { send, sendAll, getQRCode, getUnlimitedQRCode, createQRCode, tickettocode } = client;
  export const platform = startMockPlatform();
  export const save = saveFile;`;

/** Names that the examples use. */
const given = `
  import type { Entry, Scene } from 'miniprogram-scene';
  import { getUnlimitedQRCode, type CodeRequest } from 'miniprogram-scene/codes';
  import { createClient, PlatformError, saveFile, stableAccessToken, startMockPlatform, TransportError,
    type AccessTokenProvider, type Client } from 'miniprogram-scene-server';
  declare const poster: Scene<Record<string, never>>, record: Record<string, never>;
  declare const scene: string, openid: string, appid: string, secret: string, extension: string;
  declare const bytes: Uint8Array, entry: Entry, client: Client, requests: CodeRequest[], error: unknown;
  declare const bucket: { put(name: string, content: Uint8Array): Promise<void> };
  declare const tokenServer: { get(options: { renew: boolean }): Promise<string> };
  declare function useUnlimitedCodes(): void;
  declare function queueAgain(record: unknown): void;`;

/** What the compiler says about modules of a user, as ES modules and as CommonJS. */
const complaints = compile({
  'user.mts': user,
  'user.cts': user,
  'examples.mts': [given, ...examples.map((example) => `async () => {\n${example}\n};`)].join('\n'),
});

/** Compiles modules, and returns the complaints of the compiler by their names. */
function compile(modules: Record<string, string>): Record<string, string[]> {
  const sources = new Map(
    Object.entries(modules).map(([name, content]) => [
      fileURLToPath(new URL(name, import.meta.url)),
      content,
    ]),
  );
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
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  const program = ts.createProgram([...sources.keys()], options, host);
  const complaintsIn = (path: string, content: string) => {
    const module = program.getSourceFile(path);
    return [
      ...program.getGlobalDiagnostics(),
      ...ts.getPreEmitDiagnostics(program, module),
      ...program.getDeclarationDiagnostics(module),
    ].map(({ messageText, start }) => {
      const line = content.slice(start, content.indexOf('\n', start));
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  };
  return Object.fromEntries(
    [...sources].map(([path, content]) => [basename(path), complaintsIn(path, content)]),
  );
}

describe('the declarations', () => {
  test('are those of surface.d.ts.txt', async () => {
    const printer = ts.createPrinter({ removeComments: true });
    await expect(printer.printFile(source)).toMatchFileSnapshot('surface.d.ts.txt');
  });

  test('are the same for import and require', () => {
    expect(readFileSync(new URL('index.d.cts', dist), 'utf8')).toBe(text);
  });

  test.each(['user.mts', 'user.cts'])('name every type that the declarations of a user need: %s', (name) => {
    expect(complaints[name]).toStrictEqual([]);
  });
});

describe('the docstring', () => {
  const members = declared.flatMap((declaration) =>
    ts.isInterfaceDeclaration(declaration) ? [...declaration.members] : [],
  );

  const docsOf = (node: ts.Node) => ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const tagsOf = (node: ts.Node) => ts.getJSDocTags(node).map(({ tagName }) => tagName.text);
  const nameOf = (node: ts.Node) => (node as ts.NamedDeclaration).name!.getText();

  test('of every export has a sentence', () => {
    const without = declared.filter(
      (node) =>
        !docsOf(node).some(({ comment }) => /\S\.(\s|$)/.test(ts.getTextOfJSDocComment(comment) ?? '')),
    );
    expect(without.map(nameOf)).toStrictEqual([]);
    expect(declared.length).toBeGreaterThan(10);
  });

  test('of every function and error has an example', () => {
    const shown = [
      ...declared.filter((node) => ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)),
      ...members.filter(
        (member) => ts.isMethodSignature(member) && nameOf(member.parent as ts.Node) === 'Client',
      ),
    ];
    expect(shown.filter((node) => !tagsOf(node).includes('example')).map(nameOf)).toStrictEqual([]);
    expect(shown).toHaveLength(12);
  });

  test('of every option has its default', () => {
    const options = members.filter(
      (member) => member.questionToken && nameOf(member.parent as ts.Node).endsWith('Options'),
    );
    expect(options.filter((option) => !tagsOf(option).includes('default')).map(nameOf)).toStrictEqual([]);
    expect(options).toHaveLength(16);
  });

  test('has examples that compile', () => {
    expect(complaints['examples.mts']).toStrictEqual([]);
    expect(examples.length).toBeGreaterThan(12);
  });
});
