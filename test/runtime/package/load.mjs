// Loads a subpath as Node does, as WeChat does, and from a bundle, and tells its names and a scene of the library.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

/**
 * The scene of a record, which has to be decoded to the same record, and the names of a subpath. Bundles get the text of
 * this function, so it uses nothing else of this file.
 */
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
  // Node adds two names to an imported CommonJS module.
  const names = Object.keys(subpath).filter((name) => name !== 'default' && name !== 'module.exports');
  return `${scene} ${names.sort().join()}`;
}

/** Node's two loaders, inside of a project. */
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

/** WeChat's loader: it finds files by their names in the folder, and runs each in a function with nothing but the language. */
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

/** The entry of a bundle that reports the same. */
export function entryOf(library, specifier) {
  return `import * as library from '${library}';
import * as subpath from '${specifier}';
${tell}
report(tell(library, subpath));
`;
}

/** Runs a bundle where there is nothing but the language, and returns what it reports. */
export function runBundle(code) {
  let reported;
  vm.runInContext(code, vm.createContext({ report: (value) => (reported = value) }));
  return reported;
}
