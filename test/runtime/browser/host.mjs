// Checks the parts of the host that the demo does not use: the frame on a desktop, queries, mistakes, lifetimes, other components.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHost } from '../../../scripts/demo/host/server.mjs';

const FIXTURE = fileURLToPath(new URL('fixture', import.meta.url));

export async function checkHost({ url, desktop, check }) {
  const tab = await desktop.newPage();
  const titled = (title) => tab.locator('.bar-title', { hasText: title }).waitFor();
  const press = (text) => tab.locator('page:visible').getByText(text, { exact: true }).click();
  /** The log of the fixture's app since the last call. */
  const logged = async () => {
    await tab.waitForTimeout(50);
    return tab.evaluate(() => getApp().log.splice(0));
  };

  await check('on a desktop, it is a phone of 375 px in the middle, and scans files', async () => {
    await tab.goto(url);
    const { x, width } = await tab.locator('.screen').boundingBox();
    assert.deepEqual([x, width], [(1280 - 375) / 2, 375]);
    await tab.getByText('不是微信客户端').waitFor();
    await tab.getByText('选图片扫码').waitFor();
  });

  await check('a query arrives as WeChat splits it', async () => {
    const another = await desktop.newPage();
    await another.goto(`${url}#/pages/landing/landing?scene=id=42&s=%E5%BA%97%2F1&from=ad?x&t&q==2`);
    const received = JSON.parse(await another.locator('.raw').innerText());
    assert.deepEqual(received, { scene: 'id', s: '%E5%BA%97%2F1', from: 'ad', t: '', q: '' });
  });

  await check('a missing page is reported', async () => {
    const another = await desktop.newPage();
    await another.goto(`${url}#/pages/nowhere/nowhere`);
    await another.getByText('page "pages/nowhere/nowhere" is not found').waitFor();
  });

  await check(
    'a mistake in WXML is reported with file and line, on the page and in the terminal',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'miniprogram-'));
      cpSync(FIXTURE, folder, { recursive: true });
      const file = join(folder, 'pages/second/second.wxml');
      const { error } = console;
      const printed = [];
      console.error = (line) => printed.push(line);
      try {
        await withHost(folder, async (broken) => {
          writeFileSync(file, '<view>\n  {{view.}}\n</view>\n');
          await tab.goto(broken);
          await tab.getByText('pages/second/second.wxml:2:').waitFor();
          assert.match(printed.join(), /^pages\/second\/second\.wxml:2:\d+ /);
          writeFileSync(file, '<view>mended</view>\n');
          await tab.reload();
          await titled('Fixture');
        });
      } finally {
        console.error = error;
        rmSync(folder, { recursive: true });
      }
    },
  );

  await withHost(FIXTURE, async (fixture) => {
    await check('an app is launched, and its first page goes through its lifetimes', async () => {
      await tab.goto(fixture);
      await titled('Fixture');
      const launched = ['launch pages/first/first 1001', 'first onLoad {}', 'first onShow', 'first onReady'];
      assert.deepEqual(await logged(), launched);
    });

    await check('the screen is 750rpx wide and 100vh high', async () => {
      const screen = await tab.locator('.screen').boundingBox();
      const { width, height } = await tab.locator('.half').boundingBox();
      assert.deepEqual([width, height], [screen.width / 2, screen.height / 2]);
    });

    await check('textarea, picker, caught taps and disabled buttons send the right events', async () => {
      await tab.locator('textarea').fill('两行');
      await tab.locator('select').selectOption('梨');
      await press('里面');
      await tab.getByText('不能按').click({ force: true });
      const told = ['textarea input 两行', 'picker change 1', 'textarea blur 两行', 'inner tap'];
      assert.deepEqual((await logged()).sort(), told.sort());
    });

    await check('a call without callbacks gives a promise, which a failure rejects', async () => {
      await press('问');
      await tab.locator('.modal').getByText('确定').click();
      const told = ['showModal:ok true', 'navigateTo:fail page "pages/none/none" is not found'];
      assert.deepEqual(await logged(), told);
    });

    await check('pages are opened, replaced, left and launched anew', async () => {
      await press('去');
      assert.deepEqual(await logged(), ['first onHide', ...opened('second', { from: 'first' })]);
      await press('改名');
      await titled('新名字');
      await press('换');
      assert.deepEqual(await logged(), ['second onUnload', ...opened('second', { from: 'second' })]);
      await titled('Fixture');
      await tab.goBack();
      assert.deepEqual(await logged(), ['second onUnload', 'first onShow']);
      await press('去');
      await logged();
      await press('重来');
      assert.deepEqual(await logged(), ['second onUnload', 'first onUnload', ...opened('first', {})]);
    });
  });
}

function opened(page, query) {
  return [`${page} onLoad ${JSON.stringify(query)}`, `${page} onShow`, `${page} onReady`];
}

async function withHost(folder, use) {
  const { url, close } = await startHost({ port: 0, folder });
  try {
    await use(url);
  } finally {
    await close();
  }
}
