// A copy of a port with a fault: the comparison has to find it.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Copies a port into a temporary folder and plants its fault there. What was built of the sound port is left out. */
export function withFault(port) {
  const folder = mkdtempSync(join(tmpdir(), `port-${port.name}-`));
  cpSync(port.folder, folder, { recursive: true, filter: (path) => basename(path) !== 'build' });
  const [sound, faulty] = port.fault;
  const source = join(folder, port.source);
  const [before, ...after] = readFileSync(source, 'utf8').split(sound);
  if (after.length !== 1) throw new Error(`${port.source} has ${sound} ${after.length} times, not once.`);
  writeFileSync(source, before + faulty + after[0]);
  return { ...port, folder };
}
