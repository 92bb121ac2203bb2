// Installs and builds the packages in a fresh clone. This file and its imports use nothing that is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

const SOURCES = ['scripts/build', 'src', 'server/src'];
/** Each build writes its declarations last: a build that failed has none. */
const BUILT = ['dist/codes.d.mts', 'server/dist/index.d.cts'];

/** Expects to run in the root of the repository. */
export function prepare() {
  install();
  build();
}

function install() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const isThere = ([path, { optional }]) => optional || existsSync(join(path, 'package.json'));
  // npm writes its hidden lockfile last: if that is missing, the installation was interrupted.
  if (existsSync('node_modules/.package-lock.json') && Object.entries(packages).every(isThere)) return;
  console.log('Installing the packages that the build needs: npm ci');
  npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
}

/** Builds if a source is newer than the built files. A needless build could disturb other processes that read them. */
function build() {
  const sources = SOURCES.flatMap((folder) => [
    folder,
    ...readdirSync(folder, { recursive: true }).map((path) => join(folder, path)),
  ]);
  const changed = Math.max(...sources.map(changedAt));
  const built = Math.min(...BUILT.map(changedAt));
  if (built < changed) npm('run', '--silent', 'build');
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function npm(...parameters) {
  const options = { shell: process.platform === 'win32', stdio: ['ignore', 'ignore', 'inherit'] };
  const { status, error } = spawnSync('npm', parameters, options);
  if (status !== 0)
    throw new Refusal(`npm ${parameters.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}
