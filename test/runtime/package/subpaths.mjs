// The subpaths that package.json promises, and the files that they lead to.
import { posix } from 'node:path';

/**
 * The subpaths of code, each with the file that `import` and `require` load, and with its file in WeChat. WeChat's packer
 * reads no `exports`: a subpath is the file of that name in the folder `miniprogram`, if package.json has such a folder.
 */
export function subpathsOf({ name, exports, miniprogram }) {
  return Object.entries(exports)
    .filter(([subpath]) => !subpath.endsWith('.json'))
    .map(([subpath, value]) => ({
      specifier: posix.join(name, subpath),
      imported: targetOf(value, ['node', 'import']),
      required: targetOf(value, ['node', 'require']),
      inWeChat: miniprogram && `./${posix.join(miniprogram, subpath === '.' ? 'index' : subpath)}.js`,
    }));
}

/** The file under some conditions: Node takes the first condition that holds. */
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

/** All files that a part of package.json names. */
export function targetsOf(value) {
  return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(targetsOf);
}
