// What package.json promises: its subpaths, where each of them leads, and so the files that have to be there.
import { posix } from 'node:path';

const documents = [
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'README.md',
  'README.zh-CN.md',
  'dist/LICENSES.txt',
  'package.json',
];

/**
 * The subpaths of code, each with the file that it leads to by `import` and by `require`, if it does, and in WeChat, whose
 * packer reads no `exports`: there it is the file of that name. A subpath of Node alone has no file in that folder.
 */
export function subpathsOf({ name, exports, miniprogram }) {
  return Object.entries(exports)
    .filter(([subpath]) => !subpath.endsWith('.json'))
    .map(([subpath, value]) => {
      const onPages = targetsOf(value).some((target) => target.startsWith(`./${miniprogram}/`));
      return {
        specifier: posix.join(name, subpath),
        imported: targetOf(value, ['node', 'import']),
        required: targetOf(value, ['node', 'require']),
        inWeChat: onPages && `./${posix.join(miniprogram, subpath === '.' ? 'index' : subpath)}.js`,
      };
    });
}

/** The paths of all files that a user needs, and nothing else may be shipped. */
export function filesToShip({ bin, exports, main, module, types }) {
  const targets = [main, module, types, ...targetsOf(bin), ...targetsOf(exports)];
  return [...new Set([...documents, ...targets.map((target) => posix.normalize(target))])].sort();
}

/** The file under some conditions: Node takes the first that holds. */
function targetOf(value, conditions) {
  if (typeof value === 'string') return value;
  const held = Object.entries(value ?? {}).filter(
    ([name]) => name === 'default' || conditions.includes(name),
  );
  for (const [, inner] of held) {
    const target = targetOf(inner, conditions);
    if (target) return target;
  }
  return undefined;
}

function targetsOf(value) {
  return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(targetsOf);
}
