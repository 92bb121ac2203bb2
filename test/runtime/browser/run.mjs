// Uses the demo mini-program in a real browser: node test/runtime/browser/run.mjs [--all] [--screenshots]
// If Chromium or its driver is missing, the check is skipped, or fails if --all is given or CI is set.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CHROMIUM, launch, listen } from '../chromium.mjs';
import { startReport } from '../report.mjs';

const { values } = parseArgs({ options: { all: { type: 'boolean' }, screenshots: { type: 'boolean' } } });
const command = missing();
if (command) {
  console.log(`The demo in a browser: skipped: ${command}`);
  if (values.all || process.env.CI) process.exitCode = 1;
} else {
  await run();
}

function missing() {
  const installed = (name) => existsSync(fileURLToPath(new URL(`node_modules/${name}`, import.meta.url)));
  if (!existsSync(CHROMIUM)) return 'apt-get install chromium fonts-wqy-zenhei';
  if (!installed('playwright-core') || !installed('upng-js')) {
    return '(cd test/runtime/browser && npm ci --ignore-scripts)';
  }
  return '';
}

async function run() {
  const { chromium, devices } = await import('playwright-core');
  const { startHost } = await import('../../../scripts/demo/host/server.mjs');
  const { journey } = await import('./journey.mjs');
  const { checkHost } = await import('./host.mjs');
  const { takeScreenshots } = await import('./screenshots.mjs');

  const host = await startHost({ port: 0 });
  const browser = await launch(chromium);
  const complaints = [];
  const open = async (options) => {
    const context = await browser.newContext({ ...options, locale: 'zh-CN' });
    context.setDefaultTimeout(5000);
    listen(context, complaints);
    context.on('requestfailed', (request) => complaints.push(`request: ${request.url()}`));
    return context;
  };
  const phone = await open({
    userAgent: devices['Galaxy S24'].userAgent,
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const desktop = await open({ viewport: { width: 1280, height: 900 } });

  const { report: check, end } = startReport(0);
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
  process.exitCode = end();
}
