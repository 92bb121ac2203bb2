// Files in a temporary folder, which is removed at the end of the tests of a file.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { makeFolder, removeFolder } from './folder';

/** Makes a folder for the tests of a file, and functions that write into it. */
export function useFiles() {
  let root = '';
  let count = 0;
  beforeAll(async () => {
    root = await makeFolder();
  });
  afterAll(() => removeFolder(root));
  return {
    /** A path that nobody uses. */
    newPath: (name = '') => join(root, `${count++}${name}`),
    /** Writes a new file. `extension` is such as `.csv`. */
    async write(extension: string, content: string | Uint8Array): Promise<string> {
      const path = join(root, `${count++}${extension}`);
      await writeFile(path, content);
      return path;
    },
  };
}
