// Faults planted in copies of the projects. Each has to be found, or the checks prove nothing.
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { change, lineThatTells } from '../planted.mjs';
import { lintByAttw, lintByPublint } from './lint.mjs';
import { readJson, repack } from './pack.mjs';

/** Plants one fault after another, and reports the message of the check that finds it. */
export async function findFaults({ name, pageProject, serverProject, checks, report }) {
  const {
    bundleCopied,
    checkCommand,
    checkFiles,
    checkModules,
    checkSceneError,
    compilePages,
    loadAll,
    weighPages,
  } = checks;

  /** `plant` and `check` get the folder of the copied project, and of the client package in it. `told` is a part of the message. */
  const faults = [
    {
      fault: 'a module that is missing',
      plant: (_, installed) => rmSync(join(installed, 'dist/object.mjs')),
      check: checkFiles,
      told: 'object.mjs',
    },
    {
      fault: 'a file that nobody needs',
      plant: (_, installed) => writeFileSync(join(installed, 'dist/spare.mjs'), ''),
      check: checkFiles,
      told: 'dist/spare.mjs',
    },
    {
      fault: 'a module that is no source module',
      plant(_, installed) {
        writeFileSync(join(installed, 'dist/chunk.mjs'), 'export const chunk = 1;\n');
        appendFileSync(join(installed, 'dist/index.mjs'), `export { chunk } from './chunk.mjs';\n`);
      },
      check: checkModules,
      told: 'dist/chunk.mjs',
    },
    {
      fault: 'types behind the code',
      plant: (_, installed) => changeExports(installed, ({ types, ...rest }) => ({ ...rest, types })),
      check: (_, installed) => lintByPublint(repack(installed)),
      told: 'types should be the first',
    },
    {
      fault: 'ES modules with the types of CommonJS',
      plant: (_, installed) =>
        changeExports(installed, (target) => ({ ...target, types: './miniprogram_dist/index.d.ts' })),
      check: (_, installed) => lintByAttw(repack(installed)),
      told: 'Masquerading as CJS',
    },
    {
      fault: 'a name that only `import` has',
      plant: (_, installed) => appendFileSync(join(installed, 'dist/index.mjs'), 'export const extra = 1;\n'),
      check: loadAll,
      told: 'extra',
    },
    {
      fault: 'a subpath without a folder',
      plant: (_, installed) => rmSync(join(installed, 'zh'), { recursive: true }),
      check: loadAll,
      told: "Can't resolve 'miniprogram-scene/zh'",
    },
    {
      fault: 'CommonJS among the ES modules to copy',
      plant: (_, installed) =>
        cpSync(join(installed, 'miniprogram_dist/index.js'), join(installed, 'dist/flat/index.mjs')),
      check: bundleCopied,
      told: 'module is not defined',
    },
    {
      fault: 'a declaration that is too new',
      plant: (_, installed) =>
        change(join(installed, 'miniprogram_dist/index.d.ts'), (text) =>
          text.replace('next<G', 'next<const G'),
        ),
      check: compilePages,
      told: 'TS1139',
    },
    {
      fault: 'a module with a side effect',
      plant(_, installed) {
        change(join(installed, 'package.json'), (text) => text.replace(/"sideEffects": false,/, ''));
        appendFileSync(join(installed, 'dist/fields/time.mjs'), 'globalThis.report;\n');
      },
      check: weighPages,
      told: 'dist/fields/time.mjs',
    },
    {
      fault: 'a declaration that is too loose',
      plant: (_, installed) =>
        change(join(installed, 'miniprogram_dist/index.d.ts'), (text) =>
          text.replace(/(function snowflake\(\): ).*;/, '$1any;'),
        ),
      check: compilePages,
      told: "Unused '@ts-expect-error' directive",
    },
    {
      fault: 'a second copy of the client package',
      from: serverProject,
      plant(copy, installed) {
        const nested = join(copy, 'node_modules', `${name}-server`, 'node_modules');
        mkdirSync(nested, { recursive: true });
        cpSync(installed, join(nested, name), { recursive: true });
      },
      check: checkSceneError,
      told: 'is not the SceneError of the client package',
    },
    {
      fault: 'a command that Node does not run',
      from: serverProject,
      plant: (copy) =>
        change(join(copy, 'node_modules', `${name}-server`, 'dist/command.mjs'), (text) =>
          text.replace(/^#!.*\n/, ''),
        ),
      check: checkCommand,
      told: 'Usage',
    },
  ];

  for (const [at, { fault, from = pageProject, plant, check, told }] of faults.entries()) {
    await report(fault, async () => {
      const copy = `${from}-fault-${at}`;
      cpSync(from, copy, { recursive: true, verbatimSymlinks: true });
      const installed = join(copy, 'node_modules', name);
      plant(copy, installed);
      return lineThatTells(told, () => check(copy, installed));
    });
  }
}

/** Changes the targets of `import` of the root. */
function changeExports(installed, edit) {
  const description = readJson(installed, 'package.json');
  const root = description.exports['.'];
  root.import = edit(root.import);
  writeFileSync(join(installed, 'package.json'), JSON.stringify(description, null, 2));
}
