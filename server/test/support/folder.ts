// A temporary folder, which the test itself removes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a temporary folder. */
export const makeFolder = () => mkdtemp(join(tmpdir(), 'miniprogram-scene-'));

/** Removes a temporary folder. */
export const removeFolder = (folder: string) => rm(folder, { recursive: true });
