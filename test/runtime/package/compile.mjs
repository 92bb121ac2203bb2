// Compiles the projects of consumer/ with old and new TypeScripts and the usual settings, and runs the compiled files.
import { execFile } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readJson } from './pack.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** uni-app's template has 4.9. */
export const compilers = ['4.7', '4.9', '5.0', '5.4', '5.9', '7'].map((number) => ({
  name: `TypeScript ${readJson(here, 'node_modules', `typescript-${number}`, 'package.json').version}`,
  number: Number(number),
  path: join(here, 'node_modules', `typescript-${number}`, 'bin/tsc'),
}));

const pages = {
  files: ['app.ts', 'landing.ts', 'versions.ts'],
  program: 'run-pages.mjs',
  types: ['miniprogram-api-typings'],
  imports: ({ inWeChat }) => inWeChat,
};
const server = {
  files: ['server.ts'],
  program: 'run-server.mjs',
  types: ['node'],
  needsServer: true,
  // The types of Node need a newer TypeScript.
  since: 5.4,
};
const node16 = { module: 'node16', target: 'es2022', lib: ['es2022'] };
const nodenext = { module: 'nodenext', target: 'es2022', lib: ['es2022'] };

/**
 * `since` and `until` are the first and the last TypeScript that has such a setting. `imports` selects the subpaths that such
 * a project can import.
 */
export const settings = [
  {
    name: 'a mini-program of today: commonjs, es2015',
    ...pages,
    type: 'commonjs',
    // There is no moduleResolution, as in WeChat's templates: TypeScript selects node10, or bundler if it has no node10.
    options: { module: 'commonjs', target: 'es2015', lib: ['es2015'] },
  },
  {
    name: "pages of uni-app's template: esnext, node",
    ...pages,
    type: 'module',
    options: { module: 'esnext', moduleResolution: 'node', target: 'es2020', lib: ['es2020'] },
    until: 5.9,
  },
  {
    name: 'pages for a bundler',
    ...pages,
    type: 'module',
    options: { module: 'esnext', moduleResolution: 'bundler', target: 'es2022', lib: ['es2022'] },
    since: 5,
  },
  { name: 'pages, node16, ES modules', ...pages, type: 'module', options: node16 },
  { name: 'pages, node16, CommonJS', ...pages, type: 'commonjs', options: node16 },
  {
    name: 'a server, nodenext, ES modules',
    ...server,
    type: 'module',
    options: nodenext,
    imports: ({ imported }) => imported,
  },
  {
    name: 'a server, nodenext, CommonJS',
    ...server,
    type: 'commonjs',
    options: nodenext,
    imports: ({ required }) => required,
  },
];

/** The settings that a compiler has. */
export const settingsOf = ({ number }) =>
  settings.filter(({ since = 0, until = Infinity }) => since <= number && number <= until);

/** Compiles a project in a folder, and runs it. */
export async function compile(folder, compiler, { type, files, program, types, imports, options }, subpaths) {
  cpSync(join(here, 'consumer'), folder, { recursive: true });
  const all = subpaths
    .filter(imports)
    .map(({ specifier }, i) => `export * as subpath${i} from '${specifier}';\n`);
  writeFileSync(join(folder, 'subpaths.ts'), all.join(''));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }));
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    types,
    rootDir: '.',
    outDir: 'out',
    ...options,
  };
  const config = { compilerOptions, files: [...files, 'subpaths.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  await runNode(folder, compiler.path);
  await runNode(folder, program);
}

/** Runs Node, and throws what the program has printed if it fails. */
export async function runNode(cwd, ...args) {
  try {
    await promisify(execFile)(process.execPath, args, { cwd });
  } catch ({ stdout, stderr }) {
    throw new Error(stdout || stderr);
  }
}
