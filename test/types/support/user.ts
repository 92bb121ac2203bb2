// A module of a user, compiled with the built packages, as users import them.
import ts from 'typescript';
import { entries, root } from '../../../scripts/api/entries';
import { programOf } from '../../unit/support/compiler';
import type { Documented } from './documented';

const hasServer = entries.some(({ file }) => file === 'server');

/** All names of every entry, under the name of its file: `zhEntry.zhText`. */
const namespaces = entries.map(({ file, name }) => `import * as ${file}Entry from '${name}';`);

/** Names that an example may use, and that no entry exports. */
const GIVEN = `
  const poster = defineScene({ goods: integer({ max: 9_999_999 }), inviter: snowflake(), shop: text() });
  const v0 = defineScene({ goods: id() });
  declare const scene: string, appid: string, secret: string, entry: Entry, options: unknown, error: unknown;
  declare function askForShorterName(message: string): void;
  // Names of fields, and of their values.
  declare const record: typeof indexEntry.record & Parameters<typeof poster.encode>[0];
  declare const openid: typeof indexEntry.openid & string;`;
const SHADOWED = ['record', 'openid'];

const GIVEN_TO_SERVERS = `
  declare const client: Client, requests: CodeRequest[], bytes: Uint8Array, extension: string;
  declare const bucket: { put(name: string, content: Uint8Array): Promise<void> };
  declare const tokenServer: { get(options: { renew: boolean }): Promise<string> };
  declare function useUnlimitedCodes(): void;
  declare function queueAgain(record: unknown): void;`;

/** The complaints of the compiler about examples: each may use all exports, and a few names more. */
export function complaintsAboutExamples(examples: readonly string[], all: readonly Documented[]): string[] {
  const namesOf = (entry: string) =>
    all.filter((each) => each.entry === entry && !/\./.test(each.name) && !SHADOWED.includes(each.name));
  const named = entries.map(
    ({ name }) =>
      `import { ${namesOf(name)
        .map((each) => each.name)
        .join(', ')} } from '${name}';`,
  );
  const bodies = examples.map((code) => `async () => {\n${code}\n};`);
  return complaintsAbout([...named, GIVEN, hasServer ? GIVEN_TO_SERVERS : '', ...bodies].join('\n'));
}

/** A user who exports something of every entry: the declarations of the module must name all types. */
export const EXPORTER = `
  export const schema = indexEntry.defineScene({
    a: indexEntry.variant('b', { c: { d: indexEntry.optional(indexEntry.flag()) } }),
    e: indexEntry.list(indexEntry.record({ f: zhEntry.zhText() }), { max: 2 }),
  });
  export const { encode, decode, measure, next } = schema;
  export const field = zhEntry.zhText();
  export const model = zhEntry.zh;
  export const parts = [indexEntry.text(), indexEntry.readEntry, indexEntry.pairs(), codesEntry.validity, codesEntry.LIMITS];
  export const requests = [codesEntry.getQRCode, codesEntry.codeactive, codesEntry.createAlipayQRCode, codesEntry.explainError];
  ${
    hasServer
      ? `export const client = serverEntry.createClient({ accessToken: 'a' });
  export const { send, sendAll, getQRCode, getUnlimitedQRCode, createQRCode, tickettocode } = client;
  export const platform = serverEntry.startMockPlatform();`
      : ''
  }`;

/** The complaints of the compiler about a module, or about its declarations. */
export function complaintsAbout(body: string): string[] {
  const file = `${root}test/user.mts`;
  const text = [...namespaces, body].join('\n');
  const program = programOf(new Map([[file, text]]), {
    declaration: true,
    module: ts.ModuleKind.NodeNext,
    types: ['node', 'miniprogram-api-typings'],
  });
  const source = program.getSourceFile(file);
  return [...ts.getPreEmitDiagnostics(program, source), ...program.getDeclarationDiagnostics(source)].map(
    ({ messageText, start }) =>
      `${text.slice(start, text.indexOf('\n', start))}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}
