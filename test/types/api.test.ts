import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { apiFiles, publicExports } from '../../scripts/api/api.mjs';
import * as core from '../../src';
import { Decoder, Symbols } from '../../src/coding/interval';
import * as codes from '../../src/codes';
import * as server from '../../server/src/index';
import * as chinese from '../../src/zh';
import { programOf } from '../unit/support/compiler';

const files = await apiFiles();
const all = publicExports();
const root = new URL('../../', import.meta.url);

const examples = all.flatMap(({ name, docs }) =>
  docs.tags.filter(([tag]) => tag === 'example').map(([, code]) => ({ name, code })),
);

const subpaths = { root: '', chinese: '/zh', codes: '/codes', server: '/server', standIn: '/stand-in' };
const imports = Object.entries(subpaths)
  .map(([name, path]) => `import * as ${name} from 'miniprogram-scene${path}';\n`)
  .join('');

/** What the compiler says about a module that uses the built package, or has its declarations written. */
function complaintsAbout(text: string): string[] {
  const file = fileURLToPath(new URL('test/user.mts', root));
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

describe('the public API', () => {
  test.each(Object.keys(files))('is what stands in %s', (file) => {
    const path = new URL(file, root);
    const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
    expect(
      files[file],
      `${file} differs. If the change is meant: npm run api, and commit what it writes`,
    ).toBe(written);
  });

  test('has a list of its names for every subpath of the package, and no other', () => {
    const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      exports: object;
    };
    const subpaths = Object.keys(exports).filter((name) => name !== './package.json');
    expect([...new Set(all.map(({ subpath }) => subpath))]).toStrictEqual(subpaths);
    const listed = Object.keys(files).filter((file) => file.startsWith('test/types/surface/'));
    expect(readdirSync(new URL('test/types/surface/', root)).sort()).toStrictEqual(
      listed.map((file) => file.slice('test/types/surface/'.length)).sort(),
    );
  });
});

describe('the docstring', () => {
  test('of every export has a sentence', () => {
    const without = all.filter(({ docs }) => !/^\S.*\S[.:](\s|$)/s.test(docs.text));
    expect(without.map(({ subpath, name }) => `${subpath} ${name}`)).toStrictEqual([]);
  });

  test.each(all.filter(({ isFunction }) => isFunction))(
    'of $subpath $name says which SceneErrors it throws',
    async ({ name, docs }) => {
      const thrown = await Promise.all((refusals[name] ?? []).map(codeOf));
      expect(codesIn(docs)).toStrictEqual([...new Set(thrown)].sort());
    },
  );

  test('of no function leaves out a code that it throws for anything', () => {
    const modules: Record<string, unknown> = { ...core, ...chinese, ...codes };
    for (const { subpath, name, docs, isFunction } of all) {
      const call = modules[name] as (...values: unknown[]) => unknown;
      if (!isFunction || !call || subpath === './server') continue;
      const documented = codesIn(docs);
      fc.assert(
        fc.property(fc.array(fc.anything(), { maxLength: 3 }), (values) => {
          try {
            call(...values);
          } catch (error) {
            if (error instanceof core.SceneError) expect(documented, name).toContain(error.code);
          }
        }),
      );
    }
  });

  test('has examples that the compiler takes', () => {
    const names = all.map(({ name }) => name).filter((name) => !/\.|^(record|openid)$/.test(name));
    const given = `
      import { ${names.filter((name) => name in core || name === 'Reader').join(', ')} } from 'miniprogram-scene';
      import { zh, zhText } from 'miniprogram-scene/zh';
      import { ${names.filter((name) => name in codes).join(', ')} } from 'miniprogram-scene/codes';
      import { ${names.filter((name) => name in server).join(', ')} } from 'miniprogram-scene/server';
      import { startStandIn } from 'miniprogram-scene/stand-in';
      const poster = defineScene({ goods: integer({ max: 9_999_999 }), inviter: snowflake(), shop: text() });
      const v0 = defineScene({ goods: id() });
      // Names of fields, and of what they carry.
      declare const record: typeof root.record & Parameters<typeof poster.encode>[0];
      declare const openid: typeof root.openid & string;
      declare const scene: string, appid: string, secret: string, bytes: Uint8Array, extension: string;
      declare const client: server.Client, requests: server.CodeRequest[], entry: root.Entry;
      declare const bucket: { put(name: string, content: Uint8Array): Promise<void> };
      declare function askForShorterName(message: string): void;`;
    const bodies = examples.map(({ code }) => `async () => {\n${code}\n};`);
    expect(complaintsAbout([imports, given, ...bodies].join('\n'))).toStrictEqual([]);
  });

  // `call // 'value'`, or `call // so many bits`; other comments only say what it is.
  const results = examples.flatMap(({ code }) =>
    [...code.matchAll(/^(.+) \/\/ (?:.*?([\d.]+) bits|(['{[\d].*|true|undefined))$/gm)].map(
      ([, call, bits, value]) => ({ call: call!, bits, value }),
    ),
  );
  test.each(results)('shows what comes out: $call', ({ call, bits, value }) => {
    const came = run(call);
    if (bits) return expect((came as AnyField).bits.max).toBeCloseTo(Number(bits), 1);
    const shown = run(value!);
    // What is shown of a field is a value of it.
    const isField = came instanceof Object && 'bits' in came;
    expect(isField ? carried(came as AnyField, shown) : came).toStrictEqual(shown);
  });
});

type AnyField = core.Field<unknown>;

/** A value that has been in a scene. */
function carried(field: AnyField, value: unknown): unknown {
  const schema = core.defineScene({ value: field });
  return schema.decode(schema.encode({ value })).value;
}

/** The value of an expression in which the names of the package stand. */
function run(expression: string): unknown {
  const names = { ...core, ...chinese, ...codes };
  const script = ts.transpile(`return (${expression});`, { target: ts.ScriptTarget.ES2022 });
  return (new Function(...Object.keys(names), script) as (...values: unknown[]) => unknown)(
    ...Object.values(names),
  );
}

describe('the declarations', () => {
  test('name all that the declarations of a user may have to name', () => {
    const exported = `
      export const schema = root.defineScene({
        a: root.variant('b', { c: { d: root.optional(root.flag()) } }),
        e: root.list(root.record({ f: chinese.zhText() }), { max: 2 }),
      });
      export const { encode, decode, measure, next } = schema;
      export const field = chinese.zhText();
      export const model = chinese.zh;
      export const parts = [root.text(), root.readEntry, root.pairs(), codes.validity, codes.LIMITS];
      export const requests = [codes.getQRCode, codes.codeactive, codes.createAlipayQRCode, codes.explainError];
      export const client = server.createClient({ accessToken: 'a' });
      export const { send, sendAll, getQRCode, getUnlimitedQRCode, createQRCode, tickettocode } = client;
      export const platform = standIn.startStandIn();`;
    expect(complaintsAbout(`${imports}${exported}`)).toStrictEqual([]);
  });
});

/** The codes of SceneError that a docstring names. */
function codesIn(docs: (typeof all)[number]['docs']): string[] {
  const [thrown = ''] = docs.tags
    .filter(([name, text]) => name === 'throws' && text.startsWith('SceneError'))
    .map(([, text]) => text);
  return [...thrown.matchAll(/`(schema|value|length|scene|version)`/g)].map((match) => match[1]!).sort();
}

async function codeOf(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    if (error instanceof core.SceneError) return error.code;
    throw error;
  }
  throw new Error(`not refused: ${String(call)}`);
}

/** A call for each reason to refuse. */
const refusals: Record<string, (() => unknown)[]> = (() => {
  const { defineScene, integer, oneOf, record, text, uuid, encodeText, encodeQuery } = core;
  const poster = defineScene({ goods: integer({ max: 9 }), shop: text() });
  const later = poster.next({ goods: integer({ max: 9 }) }, ({ goods }) => ({ goods }));
  const client = server.createClient({ accessToken: 'a', baseUrl: 'http://127.0.0.1:1' });
  const long = '长'.repeat(99);
  // A first character that is kept for formats to come.
  const future = '*aaaaaaaa';
  const no = undefined as never;
  const options = { alphabet: 'base64' as never };
  /** Reads from one character until there is nothing left. */
  const readOn = (read: (from: Decoder) => unknown) => {
    const from = new Decoder([70], 71);
    for (let i = 0; i < 99; i++) read(from);
  };
  return {
    defineScene: [() => defineScene({ a: uuid(), b: uuid() })],
    'Scene.encode': [
      () => poster.encode({ goods: 10, shop: '' }),
      () => poster.encode({ goods: 1, shop: long }),
    ],
    'Scene.decode': [() => poster.decode('%'), () => poster.decode(later.encode({ goods: 1 }))],
    'Scene.measure': [() => poster.measure({ goods: 10, shop: '' })],
    'Scene.next': [() => defineScene({}, { version: 34 }).next({}, () => ({}))],
    'Field.write': [() => text().write(1, new Symbols(), '')],
    'Field.read': [() => readOn(uuid().read)],
    'TextModel.read': [() => readOn(chinese.zh.read)],
    code: [() => core.code('aa', 1)],
    digits: [() => core.digits(0)],
    hex: [() => core.hex(65)],
    openid: [() => core.openid({ prefix: 'x' })],
    integer: [() => integer({ min: 1, max: 0 })],
    decimal: [() => core.decimal({ min: 0, max: 0.01, digits: 1 })],
    oneOf: [() => oneOf([])],
    optional: [() => core.optional(no)],
    list: [() => core.list(text(), { max: 0 })],
    tuple: [() => core.tuple(no)],
    record: [() => record(no)],
    variant: [() => core.variant('a', { b: { a: text() } })],
    text: [() => text({ max: -1 })],
    zhText: [() => chinese.zhText({ max: -1 })],
    date: [() => core.date({ min: '2026-02-30' })],
    timestamp: [() => core.timestamp({ unit: 'm' as never })],
    compileQuery: [() => core.compileQuery('\ud800')],
    encodeText: [() => encodeText('\ud800'), () => encodeText(long), () => encodeText('', options)],
    decodeText: [
      () => core.decodeText('%'),
      () => core.decodeText(future),
      () => core.decodeText('a', options),
    ],
    encodeQuery: [
      () => encodeQuery({ a: '\ud800' }),
      () => encodeQuery({ a: long }),
      () => encodeQuery({}, options),
    ],
    decodeQuery: [
      () => core.decodeQuery('%'),
      () => core.decodeQuery(future),
      () => core.decodeQuery('a', options),
    ],
    chooseInterface: [() => codes.chooseInterface({ pathBytes: -1, sceneLength: 1, count: 1 })],
    getQRCode: [() => codes.getQRCode({ path: '' }), () => codes.getQRCode({ path: 'a'.repeat(1025) })],
    getUnlimitedQRCode: [
      () => codes.getUnlimitedQRCode({ scene: '%' }),
      () => codes.getUnlimitedQRCode({ scene: 'a'.repeat(33) }),
    ],
    createQRCode: [
      () => codes.createQRCode({ path: '' }),
      () => codes.createQRCode({ path: 'a'.repeat(129) }),
    ],
    createAlipayQRCode: [
      () => codes.createAlipayQRCode({ url_param: '', query_param: 'a', describe: 'a' }),
      () => codes.createAlipayQRCode({ url_param: 'a', query_param: 'a', describe: long }),
    ],
    applycode: [
      () => codes.applycode({ code_count: 1, isv_application_id: 'a' }),
      () => codes.applycode({ code_count: 10000, isv_application_id: 'a'.repeat(129) }),
    ],
    applycodequery: [
      () => codes.applycodequery({ application_id: -1 }),
      () => codes.applycodequery({ isv_application_id: 'a'.repeat(129) }),
    ],
    applycodedownload: [() => codes.applycodedownload({ application_id: 1, code_start: 2, code_end: 1 })],
    codeactive: [() => codes.codeactive(no)],
    codeactivequery: [() => codes.codeactivequery({ code: '' })],
    tickettocode: [() => codes.tickettocode({ openid: '', code_ticket: '' })],
    validity: [() => codes.validity(no)],
    expiresAt: [() => codes.expiresAt('alipayTrial', NaN)],
    isExpired: [() => codes.isExpired('alipayTrial', 0, NaN)],
    'Client.getQRCode': [
      () => client.getQRCode({ path: '' }),
      () => client.getQRCode({ path: 'a'.repeat(1025) }),
    ],
    'Client.getUnlimitedQRCode': [
      () => client.getUnlimitedQRCode({ scene: '%' }),
      () => client.getUnlimitedQRCode({ scene: 'a'.repeat(33) }),
    ],
    'Client.createQRCode': [
      () => client.createQRCode({ path: '' }),
      () => client.createQRCode({ path: 'a'.repeat(129) }),
    ],
    'Client.tickettocode': [() => client.tickettocode({ openid: '', code_ticket: '' })],
  };
})();
