// Chromium on the site: phones and desktops in both themes and languages, and everything that goes wrong in them.
import { launch, listen } from '../chromium.mjs';

const SCREENS = {
  phone: { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 900 } },
};

/** `open(screen, theme)` gives a context of the browser; what goes wrong in any of them is in `complaints`. */
export async function startChromium(url) {
  const { chromium } = await import('playwright-core');
  const browser = await launch(chromium);
  const complaints = [];
  const open = async (screen, theme) => {
    const context = await browser.newContext({
      ...SCREENS[screen],
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: 'zh-CN',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(5000);
    listen(context, complaints);
    listenToRequests(context, new URL(url).origin, complaints);
    return context;
  };
  return { open, complaints, close: () => browser.close() };
}

/** Opens a page of the site, and waits until it answers. */
export async function openPage(context, address) {
  const tab = await context.newPage();
  await show(tab, address);
  return tab;
}

export async function show(tab, address) {
  await tab.goto(address);
  await tab.waitForFunction(() => document.querySelector('#app')?.__vue_app__);
}

/** Collects the requests that fail, or go to another host. */
function listenToRequests(context, origin, complaints) {
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${origin}/`) && !/^(data|blob):/.test(address))
      complaints.push(`leaves: ${address}`);
  });
  context.on('requestfailed', (request) => {
    // A tab that goes on breaks off what it was fetching for later.
    const { errorText } = request.failure();
    if (errorText !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${errorText}`);
  });
}
