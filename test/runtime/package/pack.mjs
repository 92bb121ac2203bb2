// Packs both packages as `npm publish` does, in a copy of the repository, and installs the tarballs in projects.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const parts = fileURLToPath(new URL('node_modules', import.meta.url));

/** The copy leaves out the files that are not in Git, and Git. */
const left = ['node_modules', '.git', 'miniprogram_dist', 'dist'];

/**
 * The sources and the tarballs of the client package and of the server package. They are built anew: other processes may
 * be using the built files of the repository.
 */
export function pack(folder) {
  const copy = join(folder, 'repository');
  cpSync(repository, copy, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  npm(copy, 'ci', '--prefer-offline', '--ignore-scripts');
  return {
    client: { sources: copy, tarball: packOne(copy, join(folder, 'client')) },
    server: {
      sources: join(copy, 'server'),
      tarball: packOne(copy, join(folder, 'server'), '--workspace=server'),
    },
  };
}

function packOne(copy, destination, ...options) {
  mkdirSync(destination);
  npm(copy, 'pack', ...options, '--pack-destination', destination);
  return join(destination, readdirSync(destination)[0]);
}

/** Packs an installed package again, as it is. */
export function repack(installed) {
  npm(installed, 'pack', '--ignore-scripts', '--pack-destination', join(installed, '..'));
  return join(
    installed,
    '..',
    readdirSync(join(installed, '..')).find((file) => file.endsWith('.tgz')),
  );
}

/** A project that has some tarballs installed, and the types that such a project has. */
export function createProject(folder, ...tarballs) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  npm(folder, 'install', '--prefer-offline', ...tarballs);
  mkdirSync(join(folder, 'node_modules/@types'));
  for (const types of ['miniprogram-api-typings', '@types/node']) {
    symlinkSync(join(parts, types), join(folder, 'node_modules', types));
  }
  return folder;
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

function npm(cwd, ...args) {
  const env = {
    ...process.env,
    npm_config_loglevel: 'error',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  };
  execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
