// The costs of loading the playground: the bytes of its scripts, and the time on a slow machine.
import assert from 'node:assert/strict';

/** The most bytes of JavaScript that the page may load, as they are in the files. */
const MOST_BYTES = 300 * 1024;
/** The factor by which the processor is slowed down. */
const SLOWDOWN = 4;

export async function checkPlaygroundLoad({ url, open, check }) {
  for (const screen of ['phone', 'desktop']) {
    await check(
      `${screen}: the playground loads at most ${MOST_BYTES} bytes of JavaScript, and no Chinese model`,
      async () => {
        const context = await open(screen, 'light');
        const tab = await context.newPage();
        const scripts = [];
        tab.on('response', (response) => {
          if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response);
        });
        await tab.goto(`${url}playground.html`, { waitUntil: 'networkidle' });
        const sizes = await Promise.all(scripts.map(async (response) => (await response.body()).length));
        await context.close();
        const bytes = sizes.reduce((sum, size) => sum + size, 0);
        assert.ok(!scripts.some((response) => /\/zh\./.test(response.url())));
        assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
        return `${bytes} bytes in ${sizes.length} files`;
      },
    );
  }

  await check(`a cold load of the playground, with the processor ${SLOWDOWN} times slower`, async () => {
    const context = await open('phone', 'light');
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const start = performance.now();
    await tab.goto(`${url}playground.html`, { waitUntil: 'commit' });
    await tab.locator('[data-show=scene]').waitFor();
    const seen = performance.now() - start;
    await tab.locator('.playground[aria-busy=false]').waitFor();
    const usable = performance.now() - start;
    await context.close();
    return `${(seen / 1000).toFixed(1)} s to the scene, ${(usable / 1000).toFixed(1)} s until it answers`;
  });
}
