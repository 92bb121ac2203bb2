// Faults planted in copies of the projects. Each has to be found, or the checks prove nothing.
import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { change, lineThatTells } from '../planted.mjs';
import { configure } from './frameworks.mjs';
import { libraryIn } from './projects.mjs';

/** `told` is a part of the message. Without a platform the types find the fault. */
const faults = [
  {
    name: 'a page with a field that is not there',
    framework: 'uni-app',
    plant: (root) => replace(join(root, 'src/pages/goods/goods.vue'), 'record?.shop', 'record?.shp'),
    told: "Property 'shp' does not exist",
  },
  {
    name: 'a choice that is not there',
    framework: 'native',
    plant: (root) => replace(join(root, 'miniprogram/pages/goods/goods.ts'), "=== 'ad'", "=== 'adv'"),
    told: 'have no overlap',
  },
  {
    name: 'a state without its type',
    framework: 'taro',
    plant: (root) =>
      replace(join(root, 'src/pages/goods/goods.tsx'), 'useState<RecordOf<typeof poster>>()', 'useState()'),
    told: 'is not assignable to parameter',
  },
  {
    name: 'zh in the main package, with uni-app',
    framework: 'uni-app',
    platform: 'wx',
    plant: (root) => replace(join(root, 'vite.config.js'), ', zhInSubpackage]', ']'),
    told: 'common/vendor.js',
  },
  {
    name: 'zh in the main package, native',
    framework: 'native',
    platform: 'wx',
    plant: (root) => writeFileSync(join(root, 'project.config.json'), configure('TypeScript')),
    told: 'miniprogram_npm/miniprogram-scene/zh.js',
  },
  {
    name: 'a record that is handed over twice',
    framework: 'uni-app',
    platform: 'my',
    plant: (root) => replace(join(root, 'src/scanned.ts'), '  record = undefined;\n', ''),
    told: 'pages/goods/goods with {}',
  },
  {
    name: 'a library that is not transpiled',
    framework: 'taro',
    platform: 'wx',
    plant: (root) =>
      appendFileSync(join(libraryIn(root), 'dist/scene/scene.mjs'), 'globalThis.seen ??= 1;\n'),
    told: 'vendors.js is not ES2015',
  },
  {
    name: 'a library that reads otherwise',
    framework: 'native',
    platform: 'wx',
    plant: (root) =>
      appendFileSync(
        join(libraryIn(root), 'miniprogram_dist/index.js'),
        'module.exports.snowflake = module.exports.id;\n',
      ),
    told: 'the App',
  },
];

/** Plants one fault after another, and reports the message that finds it. */
export async function findFaults(projects, report, checkBuilt) {
  for (const [at, { name, framework: of, platform, plant, told }] of faults.entries()) {
    await report(name, async () => {
      const { framework, root } = projects[of];
      const copy = `${root}-fault-${at}`;
      cpSync(root, copy, { recursive: true });
      plant(copy);
      return lineThatTells(told, () =>
        platform ? checkBuilt({ framework, root: copy }, platform) : framework.checkTypes(copy),
      );
    });
  }
}

const replace = (file, from, to) => change(file, (sound) => sound.replace(from, to));
