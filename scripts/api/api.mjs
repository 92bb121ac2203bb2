// The public API as the compiler sees it: its reference for users out of the docstrings, and its surface out of the declarations.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What each import is for, and the headings of its functions by the files in src/ that they are from; types come last. */
const SUBPATHS = [
  {
    name: '.',
    says: 'Schemas, their fields, and what a code brought. Runs in pages, and anywhere else.',
    groups: [
      ['Defining a scene', /^scene$/],
      ['Fields', /^fields\//],
      ['Reading', /^(entry|query)$/],
      ['Texts and queries without a schema', /^(untyped|text\/)/],
      ['Scenes of a hand-written format', /^legacy$/],
      ['Errors', /^error$/],
    ],
  },
  {
    name: './zh',
    says: 'Texts that are mostly Chinese, in fewer bits. Runs in pages; those that do not import it have none of it.',
    groups: [['The text model of Chinese', /./]],
  },
  {
    name: './codes',
    says: 'Requests for codes, checked before they are sent. Runs in pages, and anywhere else.',
    groups: [
      ["WeChat's codes", /^codes\/(wechat|choice)$/],
      ["Alipay's code", /^codes\/alipay$/],
      ['Unique item codes (一物一码)', /^codes\/unique-item$/],
      ['Limits, errors and validity', /^codes\/(limits|errors|validity)$/],
    ],
  },
  { name: './server', says: 'Calls the platform. For Node.', groups: [['The client', /./]] },
  {
    name: './stand-in',
    says: 'The platform without an account, for tests. For Node.',
    groups: [['The stand-in', /./]],
  },
];

/** Where the source of a subpath, or its declarations, are. */
const fileOf = (name) => name.replace(/^\.(\/|$)/, '') || 'index';

/** The subpaths with their `exports`. */
const subpaths = readExports();

/** What is to be written, by the file: the reference, and the surface of each subpath. */
export async function apiFiles() {
  const files = { 'docs/api.md': await writeReference() };
  for (const { name } of SUBPATHS) {
    const file = fileOf(name);
    files[`test/types/surface/${file}.d.ts.txt`] = await prettied(surfaceOf(`dist/${file}.d.mts`), 'typescript');
  }
  return files;
}

/** Every export of every subpath, and the methods of each by names like `Scene.encode`, with their docstrings. */
export function publicExports() {
  return subpaths.flatMap(({ name: subpath, exports }) =>
    exports.flatMap(({ name, declaration, docs }) => [
      { subpath, name, isFunction: ts.isFunctionDeclaration(declaration), docs },
      ...(declaration.members ?? []).filter(ts.isMethodSignature).map((method) => ({
        subpath,
        name: `${name}.${method.name.text}`,
        isFunction: true,
        docs: docsOf(method),
      })),
    ]),
  );
}

// The surface.

/** The declarations of a file without their comments: those that are exported by their names, then what they name. */
function surfaceOf(file) {
  const path = `${root}${file}`;
  if (!existsSync(path)) throw new Error(`${file} is missing: run npm run build`);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const printer = ts.createPrinter({ removeComments: true });
  const print = (node) => printer.printNode(ts.EmitHint.Unspecified, node, source);
  const isExported = (node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const nameOf = (node) => (node.name ?? node.declarationList?.declarations[0].name)?.text ?? '';
  const declarations = source.statements
    .filter((node) => !(ts.isExportDeclaration(node) && !node.exportClause?.elements.length))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const others = declarations.filter((node) => !isExported(node));
  return [
    ...declarations.filter(isExported).map(print),
    ...(others.length > 0 ? ['// Named above, and not exported.', ...others.map(print)] : []),
  ].join('\n\n');
}

// The exports and their docstrings.

function readExports() {
  const entries = SUBPATHS.map(({ name }) => `${root}src/${fileOf(name)}.ts`);
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const program = ts.createProgram(entries, { ...options, types: ['node'] });
  const checker = program.getTypeChecker();
  const read = (symbol) => {
    const origin = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = origin.declarations[0];
    const source = declaration.getSourceFile().fileName.slice(`${root}src/`.length, -'.ts'.length);
    return { name: symbol.name, declaration, source, docs: docsOf(declaration), checker };
  };
  const asTheyStand = (a, b) =>
    a.source === b.source ? a.declaration.pos - b.declaration.pos : a.source < b.source ? -1 : 1;
  return SUBPATHS.map((subpath, i) => {
    const entry = checker.getSymbolAtLocation(program.getSourceFile(entries[i]));
    return { ...subpath, exports: checker.getExportsOfModule(entry).map(read).sort(asTheyStand) };
  });
}

function isType({ declaration }) {
  return ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);
}

/**
 * A docstring: its text, and its tags in their order as `[name, text]`.
 * Read from its lines: the compiler's own parser takes an `@see https:` for a name.
 */
function docsOf(node) {
  const holder = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const comment = holder.jsDoc?.at(-1)?.getText() ?? '';
  const lines = comment.replace(/^\/\*\*|\*\/$/g, '').split('\n');
  const [text, ...tags] = lines
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .split(/^@(?=[a-z])/m);
  return {
    text: text.trim(),
    tags: tags.map((tag) => {
      const [, name, rest] = /^(\w+)([^]*)$/.exec(tag);
      return [name, rest.trim()];
    }),
  };
}

// The reference.

async function writeReference() {
  const slugOf = slugger();
  const slugs = new Map();
  const lines = [];
  const contents = [];
  for (const { name, says, groups, exports } of subpaths) {
    const title = name.replace('.', 'miniprogram-scene');
    contents.push(`- [${title}](#${slugOf(title)})`);
    lines.push(`## ${title}`, says);
    // What another subpath has too is told there.
    const own = exports.filter((item) => !slugs.has(item.name));
    for (const [heading, items] of underHeadings(own, groups)) {
      slugOf(heading);
      lines.push(`### ${heading}`);
      for (const item of items) {
        slugs.set(item.name, slugOf(item.name));
        lines.push(`#### ${item.name}`, ...describe(item));
      }
      contents.push(`  - ${heading}: ${items.map(({ name }) => `{@link ${name}}`).join(', ')}`);
    }
    const others = exports.filter((item) => !own.includes(item));
    if (others.length > 0)
      lines.push(`Exports these types too: ${others.map(({ name }) => `{@link ${name}}`).join(', ')}.`);
  }
  return prettied(
    [
      '<!-- Written by `npm run api` from the docstrings in src/: change those. -->',
      '# The API',
      'Every name that can be imported, with what it takes, gives and refuses. [README.md](../README.md) shows how they are used together.',
      contents.join('\n'),
      ...lines,
    ]
      .join('\n\n')
      .replace(/\{@link ([\w.]+)\}/g, (_, name) => {
        const slug = slugs.get(name.split('.')[0]);
        return slug ? `[\`${name}\`](#${slug})` : `\`${name}\``;
      }),
    'markdown',
  );
}

/** Exports by their headings, as `[heading, exports]`. */
function underHeadings(exports, groups) {
  // Types in the order of the headings, those of no heading last.
  const placeOf = ({ source }) => groups.findIndex(([, isFrom]) => isFrom.test(source)) >>> 0;
  const types = exports.filter(isType).sort((a, b) => placeOf(a) - placeOf(b));
  const under = groups.map(([heading, isFrom]) => [
    heading,
    exports.filter((item) => !types.includes(item) && isFrom.test(item.source)),
  ]);
  const left = exports.length - types.length - under.flatMap(([, items]) => items).length;
  if (left !== 0) throw new Error(`exports that stand under no heading, or under two: ${left}`);
  return [...under, ['Types', types]].filter(([, items]) => items.length > 0);
}

/** A heading's anchor, as GitHub makes it. */
function slugger() {
  const seen = new Map();
  return (heading) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count > 0 ? `${slug}-${count}` : slug;
  };
}

function describe({ declaration, docs, checker }) {
  if (declaration.members) {
    return [`\`${headOf(declaration)}\``, ...told(docs), declaration.members.map(member).join('\n')];
  }
  return [block(signatureOf(declaration, checker)), ...told(docs)];
}

/** A member as an item of a list. */
function member(node) {
  const signature = memberSignature(node);
  const [first = '', ...rest] = told(docsOf(node));
  const head = `- \`${signature.replace(/\s+/g, ' ')}\`${first && `: ${first}`}`;
  return [head, ...rest].join('\n\n').replaceAll('\n', '\n  ');
}

/** A docstring's text, parameters, errors, examples and sources. */
function told({ text, tags }) {
  const of = (name) => tags.filter(([tag]) => tag === name).map(([, content]) => content);
  const parameters = of('param').map((content) => content.replace(/^(\S+) ([^]*)$/, '- `$1`: $2'));
  return [
    ...(text ? [text] : []),
    ...(parameters.length > 0 ? [parameters.join('\n')] : []),
    ...of('throws').map((content) => `Throws ${content.replace(/\b\w+Error\b/g, '{@link $&}')}`),
    ...of('example').map(block),
    ...of('see').map((content) => `See ${content.replace(/https:\S+/g, '<$&>')}`),
  ];
}

function block(content) {
  return `\`\`\`ts\n${content}\n\`\`\``;
}

function signatureOf(node, checker) {
  const name = node.name.text;
  if (ts.isFunctionDeclaration(node)) return `function ${name}${callOf(node)};`;
  if (ts.isVariableDeclaration(node)) {
    const type = node.type?.getText();
    return type ? `const ${name}: ${type};` : `const ${name} = ${node.initializer.getText()};`;
  }
  if (ts.isTypeAliasDeclaration(node)) {
    // A union that is computed, as it comes out.
    const type = ts.isTypeOperatorNode(node.type)
      ? checker.typeToString(
          checker.getTypeAtLocation(node),
          node,
          ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias,
        )
      : node.type.getText();
    return `type ${name}${typeParametersOf(node)} = ${type};`;
  }
  throw new Error(`${name}: no function, no value and no type`);
}

/** The head of an interface or a class. */
function headOf(node) {
  const keyword = ts.isClassDeclaration(node) ? 'class' : 'interface';
  const extended = node.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? '';
  return `${keyword} ${node.name.text}${typeParametersOf(node)}${extended}`;
}

function memberSignature(node) {
  if (ts.isConstructorDeclaration(node)) return `new ${node.parent.name.text}${callOf(node)}`;
  if (ts.isMethodSignature(node)) return node.name.text + callOf(node);
  const type = typeOf(node);
  return node.questionToken
    ? `${node.name.text}?: ${type.replace(/ \| undefined$/, '')}`
    : `${node.name.text}: ${type}`;
}

/** Type parameters, parameters and what is given back. */
function callOf(node) {
  const parameters = node.parameters.map((parameter) => {
    const { name, initializer, questionToken, dotDotDotToken } = parameter;
    const label = ts.isObjectBindingPattern(name) ? 'options' : name.text;
    const optional = initializer || questionToken ? '?' : '';
    return `${dotDotDotToken ? '...' : ''}${label}${optional}: ${typeOf(parameter)}`;
  });
  const result = node.type ? `: ${typeOf(node)}` : '';
  return `${typeParametersOf(node)}(${parameters.join(', ')})${result}`;
}

/** A type as it is written, less what is of no interest to who reads it; that of a default where none is written. */
function typeOf({ type, initializer }) {
  if (!type && ts.isStringLiteral(initializer)) return 'string';
  return type.getText().replace(/\breadonly (?=\w+\??:)/g, '');
}

function typeParametersOf({ typeParameters = [] }) {
  return typeParameters.length > 0 ? `<${typeParameters.map((node) => node.getText()).join(', ')}>` : '';
}

async function prettied(text, parser) {
  return format(text, { ...(await resolveConfig(`${root}package.json`)), parser });
}
