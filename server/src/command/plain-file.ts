// Files of a run's folder. A symbolic link is not followed there, and a pipe is not waited for.
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure';

const { O_RDONLY } = constants;
/** Windows has neither. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as { O_NOFOLLOW?: number; O_NONBLOCK?: number };

/** The flags that keep a link or a pipe from doing harm. */
export const PLAIN = O_NOFOLLOW | O_NONBLOCK;

/** The content of a file; undefined if there is none, or no regular one. */
export function readPlainFile(path: string): Buffer | undefined {
  let file: number;
  try {
    file = openSync(path, O_RDONLY | PLAIN);
  } catch {
    return undefined;
  }
  try {
    return fstatSync(file).isFile() ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}

/** The names that a run uses in its folder. */
const OWN = /^(\d+|manifest\.jsonl|(settings\.json|codes\.csv)(\.part)?|running\.\d+\.lock)$/;

/**
 * Checks that nothing of a run leads out of its folder.
 *
 * @throws Failure for a symbolic link.
 */
export async function checkPlainFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const link = entries.find((entry) => entry.isSymbolicLink() && OWN.test(entry.name));
  if (link)
    throw new Failure(
      `${join(folder, link.name)} is a symbolic link: remove it, or generate into another folder`,
    );
}
