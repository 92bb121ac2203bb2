// Takes the pictures of the demo in docs/: as wide as a phone, at twice the pixels, in few colours.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reduce } from './pictures.mjs';

const DOCS = fileURLToPath(new URL('../../../docs/', import.meta.url));

export async function takeScreenshots(url, phone) {
  mkdirSync(DOCS, { recursive: true });
  const tab = await phone.newPage();
  const take = async (name) => {
    await tab.waitForTimeout(500);
    const png = reduce(await tab.screenshot());
    writeFileSync(`${DOCS}${name}.png`, png);
    console.log(`docs/${name}.png  ${(png.length / 1024).toFixed(0)} KB`);
  };
  await tab.goto(url);
  await take('compose');
  await tab.getByText('模拟扫码').tap();
  await take('landing');
  await tab.goto(`${url}#/pages/samples/samples`);
  await tab.locator('.sample-head').first().tap();
  await take('samples');
}
