// The frameworks: the files of a project, its types, its builds, and the text of a page that was built.
import { join } from 'node:path';
import { official } from '../packer/official.mjs';
import { packagesOf, readJson, runIn } from './projects.mjs';
import { asModule, blockOf, filesOf } from './recipes.mjs';

const { 'scenes.ts': scenes, 'pages/goods/goods.ts': nativeGoods } = filesOf('TypeScript');
const { 'delivery/scenes.ts': deliveryScenes, 'vite.config.js': viteConfig } = filesOf('zh in a subpackage');
const { 'src/scanned.ts': scanned } = filesOf('Alipay');
const { 'app.js': nativeApp } = filesOf('App.onLaunch and hot start');
const component = blockOf('Component page', 'js', 'Component(');
/** A schema with readers of links and of the keys of a page. */
const tablesScenes = asModule(blockOf('Ordinary links and scenes with one read', 'js', 'defineScene'));

const toDelivery = (code) => code.replaceAll('poster', 'delivery');
/** A page that shows the whole record. */
const whole = (page) => page.replace('record?.shop', 'JSON.stringify(record)');
/** Modules of the folder `src` are in a folder of it. */
const within = (folder, code) => code.replaceAll("'@/", `'@/${folder}/`);

/** The recipe of a page, and the same page with other schemas: in a folder of the main package, and in a subpackage. */
function filesWith(page, extension) {
  return {
    'src/scenes.ts': scenes,
    'src/scanned.ts': scanned,
    [`src/pages/goods/goods.${extension}`]: page,
    [`src/pages/whole/whole.${extension}`]: whole(page),
    'src/tables/scenes.ts': tablesScenes,
    'src/tables/scanned.ts': scanned,
    [`src/tables/pages/table/table.${extension}`]: within('tables', whole(page)),
    'src/delivery/scenes.ts': deliveryScenes,
    'src/delivery/scanned.ts': toDelivery(scanned),
    [`src/delivery/pages/address/address.${extension}`]: within('delivery', toDelivery(whole(page))),
  };
}

const UNI_APP_TARGETS = { wx: 'mp-weixin', my: 'mp-alipay' };
const uniApp = {
  name: 'uni-app',
  parts: ['@dcloudio/uni-app', 'vue', 'vite', 'vue-tsc'],
  files() {
    const { 'src/pages/goods/goods.vue': page, ...rest } = filesOf('uni-app');
    return { ...rest, ...filesWith(page, 'vue'), 'vite.config.js': viteConfig };
  },
  dependencies: readJson(new URL('uni-app/package.json', import.meta.url)).dependencies,
  checkTypes: (root) => runIn(root, 'vue-tsc', '--noEmit'),
  build: (root, platform) => runIn(root, 'uni', 'build', '-p', UNI_APP_TARGETS[platform]),
  outputOf: (root, platform) => join(root, 'dist/build', UNI_APP_TARGETS[platform]),
  platforms: ['wx', 'my'],
  textOf: ({ data }) => data.a,
};

const TARO_TARGETS = { wx: 'weapp', my: 'alipay' };
const taro = {
  name: 'taro',
  parts: ['@tarojs/taro', 'react', 'webpack', 'typescript'],
  files() {
    const { 'src/pages/goods/goods.tsx': page, ...rest } = filesOf('Taro');
    return { ...rest, ...filesWith(page, 'tsx') };
  },
  checkTypes: (root) => runIn(root, 'tsc', '-p', '.'),
  build: (root, platform) => runIn(root, 'taro', 'build', '--type', TARO_TARGETS[platform]),
  outputOf: (root, platform) => join(root, 'dist', TARO_TARGETS[platform]),
  platforms: ['wx', 'my'],
  textOf: ({ data }) => textIn(data.root),
};

/** The text of a tree of Taro: `v` of its nodes. */
function textIn(value) {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]) => (key === 'v' ? inner : textIn(inner)))
    .join('');
}

const native = {
  name: 'native',
  parts: ['typescript', 'miniprogram-api-typings'],
  files() {
    const inMiniprogram = {
      'app.js': nativeApp,
      'scenes.ts': scenes,
      'pages/goods/goods.ts': nativeGoods,
      'pages/whole/whole.js': component,
      'tables/scenes.ts': tablesScenes,
      'tables/pages/table/table.js': component,
      'delivery/scenes.ts': deliveryScenes,
      'delivery/pages/address/address.js': toDelivery(component),
    };
    const views = Object.keys(inMiniprogram)
      .filter((path) => path.includes('pages/'))
      .flatMap((path) => [
        [path.replace(/\w+$/, 'json'), '{}'],
        [path.replace(/\w+$/, 'wxml'), '<view />'],
      ]);
    const files = Object.entries({ ...inMiniprogram, ...Object.fromEntries(views) });
    return Object.fromEntries([
      ['project.config.json', configure('zh in a subpackage')],
      ...files.map(([path, code]) => [`miniprogram/${path}`, code]),
    ]);
  },
  checkTypes: (root) => runIn(root, 'tsc', '-p', '.'),
  async build(root) {
    const { packNpmRelationList } = readJson(root, 'project.config.json').setting;
    for (const relation of packNpmRelationList) {
      const { warnList } = await official('packNpm', root, relation);
      if (warnList.length > 0) throw new Error(JSON.stringify(warnList));
    }
    await official('compile', root, join(root, 'dist'));
  },
  outputOf: (root) => join(root, 'dist'),
  platforms: ['wx'],
  appRecordOf: ({ globalData }) => globalData.record,
};

/** The settings of the native project, with those of a recipe. */
export function configure(title) {
  const project = readJson(new URL('native/project/project.config.json', import.meta.url));
  const { setting } = JSON.parse(blockOf(title, 'json', 'packNpmRelationList'));
  return JSON.stringify({ ...project, setting: { ...project.setting, ...setting } });
}

export const frameworks = [uniApp, taro, native];

/** The versions of the parts that build. */
export function versionsOf(framework) {
  const versions = framework.parts.map((part) => {
    const { version } = readJson(packagesOf(framework), part, 'package.json');
    return `${part} ${version}`;
  });
  return versions.join(', ');
}
