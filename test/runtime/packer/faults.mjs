// Faults planted in copies of the project with npm. Each has to be found, or the checks prove nothing.
import { appendFileSync, cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { lineThatTells } from '../planted.mjs';
import { packAsBuilt, resolveAll } from './checks.mjs';
import { official } from './official.mjs';
import { name } from './projects.mjs';
import { tryGoldenVectors } from './uploads.mjs';

const require = createRequire(import.meta.url);

const faults = [
  {
    name: 'a subpath that does not exist',
    plant: (root) => appendFileSync(join(root, 'miniprogram/app.js'), `require('${name}/nothing');\n`),
    check: resolveAll,
    told: `Couldn't resolve the Js file "${name}/nothing"`,
  },
  {
    name: 'a file that nothing requires',
    plant: (root) => writeFileSync(join(root, 'miniprogram/stray.js'), ''),
    check: resolveAll,
    told: 'stray.js',
  },
  {
    name: 'a package that names no folder for mini-programs',
    plant: (root) => {
      const installed = join(root, 'node_modules', name);
      renameSync(join(installed, 'miniprogram_dist'), join(installed, 'lib'));
      const { miniprogram, ...rest } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
      const main = rest.main.replace(miniprogram, 'lib');
      writeFileSync(join(installed, 'package.json'), JSON.stringify({ ...rest, main }));
    },
    check: packAsBuilt,
    told: 'otherNpmPackNum: 1',
  },
  {
    name: 'a file that is not as it was built',
    plant: (root) => appendFileSync(join(root, 'node_modules', name, 'miniprogram_dist/index.js'), ';'),
    check: packAsBuilt,
    told: 'index.js is not as it was built',
  },
  {
    name: 'a script that cannot be compiled',
    plant: (root) => appendFileSync(join(root, 'miniprogram/app.js'), 'const = 1;'),
    check: (root) => official('compile', root, `${root}-upload`),
    told: 'app.js',
  },
  {
    name: 'a library that encodes otherwise',
    plant: (root) => {
      const library = join(root, 'node_modules', name, 'miniprogram_dist/index.js');
      appendFileSync(library, 'module.exports.integer = module.exports.decimal;');
    },
    check: async (root) => tryGoldenVectors(require(join(root, 'node_modules', name))),
    told: 'numbers.json',
  },
];

/** Plants one fault after another, and reports the message of the check that finds it. */
export async function findFaults(project, report) {
  for (const [at, { name, plant, check, told }] of faults.entries()) {
    await report(name, async () => {
      const root = `${project}-fault-${at}`;
      cpSync(project, root, { recursive: true });
      plant(root);
      return lineThatTells(told, () => check(root));
    });
  }
}
