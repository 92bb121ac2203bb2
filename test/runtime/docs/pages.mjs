// Checks the pages of the site: that people can read them on any screen, and find their way.
import { findBarriers } from './accessibility.mjs';
import { show } from './chromium.mjs';

const LANGUAGES = { Chinese: '', English: 'en/' };
const THEMES = ['light', 'dark'];
const SCREENS = ['phone', 'desktop'];

/** The main pages: all others are of the same kind as one of these. */
const PAGES = [
  '',
  'introduction.html',
  'playground.html',
  'faq.html',
  'troubleshooting.html',
  'codes.html',
  'api/',
  'api/miniprogram-scene-zh.html',
];

export async function checkPages({ url, open, check }) {
  for (const [language, folder] of Object.entries(LANGUAGES)) {
    for (const theme of THEMES) {
      for (const screen of SCREENS) {
        await check(
          `${language}, ${theme}, ${screen}: nothing shuts people out, and nothing is cut off`,
          async () => {
            const context = await open(screen, theme);
            const tab = await context.newPage();
            const barriers = [];
            for (const page of PAGES) {
              await show(tab, url + folder + page);
              const found = [...(await findBarriers(tab)), ...(await overflow(tab))];
              barriers.push(...found.map((line) => `${folder}${page} ${line}`));
            }
            await context.close();
            if (barriers.length > 0) throw new Error(barriers.join('\n'));
            return `${PAGES.length} pages`;
          },
        );
      }
    }
  }
}

/** A page is no wider than its screen: only tables and code may scroll to the side. */
async function overflow(tab) {
  const { scrollWidth, clientWidth } = await tab.evaluate(() => document.documentElement);
  return scrollWidth > clientWidth ? [`is ${scrollWidth} px wide on a screen of ${clientWidth} px`] : [];
}
