// Packs the package as `npm publish` does, in a copy of the repository, and installs the tarball in a project.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const parts = fileURLToPath(new URL('node_modules', import.meta.url));

/** What a copy to build from leaves out: what is not in Git, and Git. */
const left = ['node_modules', '.git', 'miniprogram_dist', 'dist', 'coverage'];

/** The tarball that `npm pack` makes in a folder, built anew: others may be using what is built in the repository. */
export function pack(folder) {
  const copy = join(folder, 'repository');
  cpSync(repository, copy, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  npm(copy, 'pack', '--pack-destination', folder);
  return join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')),
  );
}

/** A project in a folder that has the tarball installed, and beside it the types that such a project has. */
export function install(tarball, folder) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  npm(folder, 'install', '--offline', tarball);
  mkdirSync(join(folder, 'node_modules/@types'));
  for (const types of ['miniprogram-api-typings', '@types/node']) {
    symlinkSync(join(parts, types), join(folder, 'node_modules', types));
  }
  return join(folder, 'node_modules', readJson(repository, 'package.json').name);
}

/** The files of an installed package by their paths, each with its bytes. */
export function filesOf(installed) {
  const paths = readdirSync(installed, { recursive: true }).sort();
  const stats = paths.map((path) => [path, statSync(join(installed, path))]);
  return new Map(stats.filter(([, stat]) => stat.isFile()).map(([path, { size }]) => [path, size]));
}

export function readJson(...path) {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

/** npm keeps a cache and logs: in the temporary folder here. */
function npm(cwd, ...args) {
  const env = { ...process.env, npm_config_cache: join(cwd, '../npm'), npm_config_loglevel: 'error' };
  execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
