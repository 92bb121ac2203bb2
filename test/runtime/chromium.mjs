// Chromium, as the checks of the demo and of the site start it, and what goes wrong in its pages.

export const CHROMIUM = '/usr/bin/chromium';
// Chromium makes no requests of its own: all requests are those of the pages.
const QUIET =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Starts Chromium by its driver, the `chromium` of playwright-core. */
export const launch = (driver) => driver.launch({ executablePath: CHROMIUM, args: QUIET.split(' ') });

/** Collects the errors and warnings of all pages, and the answers that are errors. */
export function listen(context, complaints) {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page: ${error.error()}`));
  context.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.status()}: ${response.url()}`);
  });
}
