// Schema modules with lock files, each in a folder of its own: a module is loaded once, whatever its file says later.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lock } from '../../src/command/lock';
import type { LockOptions } from '../../src/command/lock';
import { imported } from './command';
import { useFiles } from './files';

const NAMES =
  'code, date, decimal, defineScene, digits, flag, hex, id, integer, list, oneOf, openid, optional, record, text, timestamp, tuple, variant';
const zh = imported.replace('index.mjs', 'zh.mjs');
const HEAD = `import { ${NAMES} } from ${imported};\nimport { zhText } from ${zh};\n`;

/** Makes projects for the tests of a file. */
export function useProjects() {
  const { newPath } = useFiles();

  /** A project whose schema module has some source, with files beside it. */
  async function project(source: string, files: Readonly<Record<string, string>> = {}): Promise<Project> {
    const folder = newPath();
    const all = { 'scenes.mjs': HEAD + source, ...files };
    for (const [name, content] of Object.entries(all)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    const module = join(folder, 'scenes.mjs');
    const file = join(folder, 'scenes.lock.json');
    return {
      module,
      file,
      text: () => readFile(file, 'utf8'),
      lock: (options = {}) => lock(module, options, !options.check),
      check: () => lock(module, { check: true }),
      async edited(source, more = files) {
        const other = await project(source, more);
        await copyFile(file, other.file);
        return other;
      },
    };
  }
  return project;
}

/** A schema module with its lock file. */
export interface Project {
  readonly module: string;
  readonly file: string;
  /** The text of the lock file. */
  text(): Promise<string>;
  /** The command `lock`, outside of CI. */
  lock(options?: LockOptions): ReturnType<typeof lock>;
  /** The command `lock --check`. */
  check(): ReturnType<typeof lock>;
  /** The project after an edit of its module: the lock file is the same. */
  edited(source: string, files?: Readonly<Record<string, string>>): Promise<Project>;
}
