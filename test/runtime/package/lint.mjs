// Two linters of published packages. Each throws what it finds in a tarball.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { readJson } from './pack.mjs';

export async function lintByPublint(tarball) {
  const { buffer } = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  const texts = messages.map((message) => formatMessage(message, pkg, { color: false }));
  if (texts.length > 0) throw new Error(texts.join('\n'));
}

/** attw resolves the types as node10, node16 and bundlers do. It starts in a folder without a configuration of attw. */
export function lintByAttw(tarball) {
  const attw = fileURLToPath(new URL('node_modules/@arethetypeswrong/cli', import.meta.url));
  const args = [`${attw}/${readJson(attw, 'package.json').bin.attw}`, tarball];
  try {
    execFileSync(process.execPath, [...args, '--format', 'ascii', '--no-color', '--no-emoji'], {
      cwd: dirname(tarball),
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch ({ stdout, stderr }) {
    throw new Error(stdout || stderr);
  }
}
