// The projects to pack: the demo, and a copy of the demo with the library from npm.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subpathsOf } from '../package/subpaths.mjs';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
export const demo = join(repository, 'demo-miniprogram');
export const built = join(repository, 'miniprogram_dist');
const description = readJson(join(repository, 'package.json'));
export const { name } = description;

/** The specifiers that a mini-program can require, each with its file in miniprogram_dist. */
export function subpaths() {
  return subpathsOf(description)
    .filter(({ inWeChat }) => inWeChat)
    .map(({ specifier, required }) => ({ specifier, file: basename(required) }));
}

/** Packs the client package. */
export function pack(folder) {
  if (!existsSync(built)) npm(repository, 'run', 'build');
  npm(repository, 'pack', '--ignore-scripts', '--pack-destination', folder);
  return join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')),
  );
}

/** The packages and the folder into which DevTools builds them. */
export const relation = { packageJsonPath: './package.json', miniprogramNpmDistDir: './miniprogram/' };

/** A project with npm, as DevTools makes it: the mini-program has a folder of its own, and package.json is above. */
export function createNpmProject(root, tarball) {
  const miniprogram = join(root, 'miniprogram');
  cpSync(demo, miniprogram, { recursive: true });
  rmSync(join(miniprogram, name), { recursive: true });
  for (const script of filesOf(miniprogram, '.js')) requireByName(join(miniprogram, script));

  const config = join(miniprogram, 'project.config.json');
  const { setting, ...rest } = readJson(config);
  writeJson(join(root, 'project.config.json'), {
    ...rest,
    miniprogramRoot: 'miniprogram/',
    setting: { ...setting, nodeModules: true, packNpmManually: true, packNpmRelationList: [relation] },
  });
  rmSync(config);

  writeJson(join(root, 'package.json'), { private: true, dependencies: { [name]: `file:${tarball}` } });
  npm(root, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund');
  return tarball.slice(tarball.lastIndexOf('/') + 1);
}

/** Makes a script require the library by its name instead of the copied files. */
function requireByName(script) {
  const named = readFileSync(script, 'utf8').replace(new RegExp(`'(\\.\\.?/)+${name}/`, 'g'), `'${name}/`);
  writeFileSync(script, named.replaceAll(`'${name}/index'`, `'${name}'`));
}

/** The paths of all files in a folder, sorted. */
export function filesOf(folder, ending = '') {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

function npm(cwd, ...args) {
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function writeJson(path, value) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify(value, null, 2));
}
