// Builds the site, and uses it in a real browser: node test/runtime/docs/run.mjs [--all] [--built]
// With --built it takes the site as it was built before, under /miniprogram-scene/. If a part is missing, the check is skipped,
// or fails if --all is given or CI is set.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CHROMIUM } from '../chromium.mjs';
import { startReport } from '../report.mjs';

const BASE = '/miniprogram-scene/';
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SITE = `${ROOT}docs/.vitepress/dist`;

const { values } = parseArgs({ options: { all: { type: 'boolean' }, built: { type: 'boolean' } } });
const command = missing();
if (command) {
  console.log(`The site: skipped: ${command}`);
  if (values.all || process.env.CI) process.exitCode = 1;
} else {
  await run();
}

function missing() {
  if (!existsSync(CHROMIUM)) return 'apt-get install chromium fonts-wqy-zenhei';
  if (!existsSync(`${ROOT}dist/index.mjs`)) return 'npm run build';
  const unready = ['docs', 'test/runtime/docs'].find(
    (folder) => !existsSync(`${ROOT}${folder}/node_modules`),
  );
  return unready ? `(cd ${unready} && npm ci --ignore-scripts)` : '';
}

async function run() {
  const { startServer } = await import('./server.mjs');
  const { startChromium } = await import('./chromium.mjs');
  const { checkLinks } = await import('./links.mjs');
  const { checkNavigation } = await import('./navigation.mjs');
  const { checkPages } = await import('./pages.mjs');
  const { checkPlayground } = await import('./playground.mjs');
  const { checkPlaygroundCode } = await import('./playground-code.mjs');
  const { checkPlaygroundLoad } = await import('./playground-load.mjs');

  const { report: check, end } = startReport(92);
  if (!values.built) {
    await check('the types of the site are right', () => npmRun('types'));
    await check('the site is built', () => npmRun('build'));
  }
  await check('every link inside the site leads somewhere', () => checkLinks(SITE, BASE));

  const server = await startServer(SITE, BASE);
  const chromium = await startChromium(server.url);
  try {
    await checkNavigation({ url: server.url, open: chromium.open, check });
    await checkPages({ url: server.url, open: chromium.open, check });
    await checkPlayground({ url: server.url, open: chromium.open, check });
    await checkPlaygroundCode({ url: server.url, open: chromium.open, check });
    await checkPlaygroundLoad({ url: server.url, open: chromium.open, check });
    await check('no error in the console, none of a page, no request that fails or leaves the site', () => {
      if (chromium.complaints.length > 0) throw new Error(chromium.complaints.join('\n'));
    });
  } finally {
    await chromium.close();
    await server.close();
  }
  process.exitCode = end();
}

/** Runs a script of docs/package.json. */
function npmRun(script) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    cwd: `${ROOT}docs`,
    env: { ...process.env, DOCS_BASE: BASE },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}
