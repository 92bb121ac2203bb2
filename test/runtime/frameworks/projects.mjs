// Projects, each made from its folder here, the files of the recipes, and the packed library.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pack } from '../packer/projects.mjs';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const name = 'miniprogram-scene';

/** Where the packages of a framework are: native projects have those of the repository. */
export const packagesOf = (framework) =>
  framework.name === 'native' ? join(repository, 'node_modules') : join(here, framework.name, 'node_modules');

/** Packs the client package, and returns the folder of its files. */
export function unpackLibrary(folder) {
  execFileSync('tar', ['-xzf', pack(folder)], { cwd: folder });
  return join(folder, 'package');
}

/** Makes the project of a framework. A folder above it has the packages, so that no copy of them is needed. */
export function createProject(folder, framework, library) {
  mkdirSync(folder);
  symlinkSync(packagesOf(framework), join(folder, 'node_modules'));
  const root = join(folder, 'sound');
  cpSync(join(here, framework.name, 'project'), root, { recursive: true });
  for (const [path, code] of Object.entries(framework.files())) write(root, path, code);
  // uni-app looks into package.json for the platforms, and WeChat's packer for the library.
  const dependencies = { ...framework.dependencies, [name]: '*' };
  write(root, 'package.json', JSON.stringify({ private: true, dependencies }));
  cpSync(library, libraryIn(root), { recursive: true });
  return root;
}

export const libraryIn = (root) => join(root, 'node_modules', name);

function write(root, path, code) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), code);
}

/** Runs a command of the packages of a project. The error has what the command printed. */
export async function runIn(root, command, ...args) {
  const path = join(dirname(root), 'node_modules/.bin', command);
  const env = { ...process.env, NODE_ENV: 'production', CI: '1' };
  try {
    await promisify(execFile)(path, args, { cwd: root, env, maxBuffer: 1e8 });
  } catch ({ message, stdout, stderr }) {
    throw new Error([message, stdout, stderr].join('\n'));
  }
}

export const readJson = (...path) =>
  JSON.parse(readFileSync(path[0] instanceof URL ? path[0] : join(...path), 'utf8'));
