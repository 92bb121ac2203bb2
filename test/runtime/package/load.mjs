// Loads a subpath as Node does, as WeChat does, and out of a bundle, and tells what it brought.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

/** The scene of a record that came back the same, and the names of a subpath. It runs in bundles too, so it stands on its own. */
function tell({ defineScene, integer, oneOf, optional, snowflake, text }, subpath) {
  const poster = defineScene({
    goods: integer({ max: 9999999 }),
    inviter: snowflake(),
    channel: oneOf(['poster', 'share', 'ad']),
    table: optional(integer({ min: 1, max: 500 })),
    shop: text(),
  });
  const record = { goods: 42, inviter: '1795324876512231425', channel: 'share', table: 7, shop: '幸福西饼' };
  const scene = poster.encode(record);
  const back = JSON.stringify(poster.decode(scene));
  if (back !== JSON.stringify(record)) throw new Error(`${scene} is read as ${back}`);
  // Node adds two names of its own where a CommonJS module is imported.
  const names = Object.keys(subpath).filter((name) => name !== 'default' && name !== 'module.exports');
  return `${scene} ${names.sort().join()}`;
}

/** Both of Node's loaders, from inside of a project. */
export async function nodeLoaders(project, library) {
  const path = join(project, 'import.mjs');
  writeFileSync(path, 'export default (specifier) => import(specifier);');
  const { default: importThere } = await import(pathToFileURL(path));
  const requireThere = createRequire(path);
  return {
    import: async (specifier) => tell(await importThere(library), await importThere(specifier)),
    require: (specifier) => tell(requireThere(library), requireThere(specifier)),
  };
}

/** WeChat's loader: files by their names in the folder, each in a function of its own, with nothing but the language. */
export function loadInWeChat(folder, subpath) {
  const context = vm.createContext({});
  function load(name) {
    const module = { exports: {} };
    const source = readFileSync(join(folder, `${name}.js`), 'utf8');
    const run = vm.runInContext(`(function (module, exports, require) {${source}\n})`, context);
    run(module, module.exports, (other) => load(posix.join(posix.dirname(name), other.replace(/\.js$/, ''))));
    return module.exports;
  }
  return tell(load('index'), load(subpath || 'index'));
}

/** An entry whose bundle reports the same. */
export function entryOf(library, specifier) {
  return `import * as library from '${library}';
import * as subpath from '${specifier}';
${tell}
report(tell(library, subpath));
`;
}

/** An entry that needs little of the library, as a page does. */
export function pageOf(library) {
  return `import { defineScene, integer } from '${library}';
const shelf = defineScene({ goods: integer({ max: 9999999 }) });
report(shelf.decode(shelf.encode({ goods: 42 })).goods);
`;
}

/** What a bundle reports where there is nothing but the language. */
export function runBundle(code) {
  let reported;
  vm.runInContext(code, vm.createContext({ report: (value) => (reported = value) }));
  return reported;
}
