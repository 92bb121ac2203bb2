// Modules of a user, compiled with the built packages as users import them.
import ts from 'typescript';
import { entries, root } from '../../../scripts/api/entries';
import { programOf } from '../../unit/support/compiler';
import type { Documented } from './documented';

/** Names that an example may use, and that no entry exports. */
const GIVEN = `
  import * as root from 'miniprogram-scene';
  const poster = defineScene({ goods: integer({ max: 9_999_999 }), inviter: snowflake(), shop: text() });
  const v0 = defineScene({ goods: id() });
  declare const scene: string, appid: string, secret: string, entry: Entry, options: unknown, error: unknown;
  declare function askForShorterName(message: string): void;
  // Names of fields, and of their values.
  declare const record: typeof root.record & Parameters<typeof poster.encode>[0];
  declare const openid: typeof root.openid & string;
  // For servers.
  declare const client: Client, requests: CodeRequest[], bytes: Uint8Array, extension: string;
  declare const bucket: { put(name: string, content: Uint8Array): Promise<void> };
  declare const tokenServer: { get(options: { renew: boolean }): Promise<string> };
  declare function useUnlimitedCodes(): void;
  declare function queueAgain(record: unknown): void;`;
const SHADOWED = ['record', 'openid'];

/** A user who exports something of every entry for pages. server/test has the same for a server. */
const EXPORTER = `
  import * as root from 'miniprogram-scene';
  import * as chinese from 'miniprogram-scene/zh';
  import * as codes from 'miniprogram-scene/codes';
  export const schema = root.defineScene({
    a: root.variant('b', { c: { d: root.optional(root.flag()) } }),
    e: root.list(root.record({ f: chinese.zhText() }), { max: 2 }),
  });
  export const { encode, decode, measure, next } = schema;
  export const field = chinese.zhText();
  export const model = chinese.zh;
  export const parts = [root.text(), root.readEntry, root.pairs(), codes.validity, codes.LIMITS];
  export const requests = [codes.getQRCode, codes.codeactive, codes.createAlipayQRCode, codes.explainError];`;

/** The complaints of the compiler about the examples, which may use all exports, and about the declarations of a user. */
export function complaintsOf(all: readonly Documented[]): { examples: string[]; declarations: string[] } {
  const modules = { examples: examplesOf(all), declarations: EXPORTER };
  const pathOf = (name: string) => `${root}test/${name}.mts`;
  const program = programOf(new Map(Object.entries(modules).map(([name, text]) => [pathOf(name), text])), {
    declaration: true,
    module: ts.ModuleKind.NodeNext,
    types: ['node', 'miniprogram-api-typings'],
  });
  const complaints = (name: keyof typeof modules) => {
    const source = program.getSourceFile(pathOf(name));
    return [...ts.getPreEmitDiagnostics(program, source), ...program.getDeclarationDiagnostics(source)].map(
      ({ messageText, start }) =>
        `${modules[name].slice(start).split('\n', 1)[0]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  };
  return { examples: complaints('examples'), declarations: complaints('declarations') };
}

/** A module of all examples, each in a function of its own. */
function examplesOf(all: readonly Documented[]): string {
  const exported = all.filter(({ name }) => !name.includes('.') && !SHADOWED.includes(name));
  const imports = entries.map(({ name }) => {
    const names = exported.filter(({ entry }) => entry === name).map((each) => each.name);
    return `import { ${names.join(', ')} } from '${name}';`;
  });
  const examples = all.flatMap(({ tags }) => tags.filter(([tag]) => tag === 'example'));
  return [...imports, GIVEN, ...examples.map(([, code]) => `async () => {\n${code}\n};`)].join('\n');
}
