// Compiles the projects of consumer/ with two TypeScripts and the usual settings, and runs the compiled files.
import { execFile } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readJson } from './pack.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

export const compilers = ['typescript-5.4', 'typescript-7'].map((alias) => ({
  name: `TypeScript ${readJson(here, 'node_modules', alias, 'package.json').version}`,
  path: join(here, 'node_modules', alias, 'bin/tsc'),
}));

const pages = {
  files: ['app.ts', 'landing.ts'],
  program: 'run-pages.mjs',
  types: ['miniprogram-api-typings'],
  imports: ({ inWeChat }) => inWeChat,
};
const server = { files: ['server.ts'], program: 'run-server.mjs', types: ['node'], needsServer: true };
const nodenext = { module: 'nodenext', target: 'es2022', lib: ['es2022'] };

/** `imports` selects the subpaths that such a project can import. */
export const settings = [
  {
    name: 'a mini-program of today: commonjs, es2015',
    ...pages,
    type: 'commonjs',
    // There is no moduleResolution, as in WeChat's templates: TypeScript selects node10, or bundler if it has no node10.
    options: { module: 'commonjs', target: 'es2015', lib: ['es2015'] },
  },
  {
    name: 'pages for a bundler',
    ...pages,
    type: 'module',
    options: { module: 'esnext', moduleResolution: 'bundler', target: 'es2022', lib: ['es2022'] },
  },
  { name: 'pages, nodenext, ES modules', ...pages, type: 'module', options: nodenext },
  { name: 'pages, nodenext, CommonJS', ...pages, type: 'commonjs', options: nodenext },
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
  await node(folder, compiler.path);
  await node(folder, program);
}

async function node(cwd, ...args) {
  try {
    await promisify(execFile)(process.execPath, args, { cwd });
  } catch ({ stdout, stderr }) {
    throw new Error(stdout || stderr);
  }
}
