// Uses the demo mini-program in a real browser, as somebody with a phone would: node test/runtime/browser/run.mjs [--all] [--screenshots]
// Where Chromium or its driver is missing, it is skipped, unless --all is given or CI is set: then it fails.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const CHROMIUM = '/usr/bin/chromium';
// No word to the outside: what is asked of the network is asked of the host here.
const QUIET =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const { values } = parseArgs({ options: { all: { type: 'boolean' }, screenshots: { type: 'boolean' } } });
const command = missing();
if (command) {
  console.log(`skipped: ${command}`);
  if (values.all || process.env.CI) process.exitCode = 1;
} else {
  await run();
}

function missing() {
  const installed = (name) => existsSync(fileURLToPath(new URL(`node_modules/${name}`, import.meta.url)));
  if (!existsSync(CHROMIUM)) return `apt-get install chromium fonts-wqy-zenhei, for ${CHROMIUM}`;
  if (!installed('playwright-core') || !installed('upng-js')) {
    return 'npm ci --ignore-scripts in test/runtime/browser';
  }
  return '';
}

async function run() {
  const { chromium } = await import('playwright-core');
  const { startHost } = await import('../../../scripts/demo/host/server.mjs');
  const { journey } = await import('./journey.mjs');
  const { checkHost } = await import('./host.mjs');
  const { takeScreenshots } = await import('./screenshots.mjs');

  const host = await startHost({ port: 0 });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET.split(' ') });
  const complaints = [];
  const open = async (options) => {
    const context = await browser.newContext({ ...options, locale: 'zh-CN' });
    context.setDefaultTimeout(5000);
    listen(context, complaints);
    return context;
  };
  const phone = await open({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const desktop = await open({ viewport: { width: 1280, height: 900 } });

  let passed = 0;
  let failed = 0;
  const check = async (name, attempt) => {
    try {
      await attempt();
      passed++;
      console.log(`✓ ${name}`);
    } catch (error) {
      failed++;
      console.log(`✗ ${name}\n  ${error.message.replaceAll('\n', '\n  ')}`);
    }
  };

  const start = performance.now();
  try {
    await journey({ url: host.url, phone, check });
    await checkHost({ url: host.url, desktop, check });
    await check('no error in the console, none of a page, no failed request', () => {
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
    });
    if (values.screenshots) await takeScreenshots(host.url, phone);
  } finally {
    await browser.close();
    await host.close();
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n${passed} passed, ${failed} failed, in ${seconds} s`);
  if (failed > 0) process.exitCode = 1;
}

/** Collects whatever the browser has to complain about. */
function listen(context, complaints) {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page: ${error.error()}`));
  context.on('requestfailed', (request) => complaints.push(`request: ${request.url()}`));
  context.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.status()}: ${response.url()}`);
  });
}
