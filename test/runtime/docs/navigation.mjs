// Checks that readers find their way: menus, search, languages and themes, with fingers and with a keyboard alone.
import assert from 'node:assert/strict';
import { openPage } from './chromium.mjs';

export async function checkNavigation({ url, open, check }) {
  const desktop = await open('desktop', 'light');
  const phone = await open('phone', 'dark');
  const at = async (tab, path) => {
    await tab.waitForURL((address) => decodeURIComponent(address.href).startsWith(url + path));
  };

  await check('search finds Chinese in the middle of a sentence, and leads to its section', async () => {
    const tab = await openPage(desktop, url);
    await find(tab, '精度丢失');
    await tab.keyboard.press('Enter');
    await at(tab, 'faq.html#雪花-id-末几位变了精度丢失');
  });

  await check(
    'search in Chinese finds pages that are in English only, and search in English no Chinese',
    async () => {
      const tab = await openPage(desktop, url);
      assert.match((await find(tab, 'UntypedOptions')).join(), /en\/api\//);
      const english = await openPage(desktop, `${url}en/`);
      const found = await find(english, 'compileQuery');
      assert.deepEqual(
        found.filter((link) => !link.includes('/en/')),
        [],
      );
      assert.ok(found.length > 0);
    },
  );

  await check('the other language has the same page, also where it is in English only', async () => {
    const tab = await openPage(desktop, `${url}troubleshooting.html`);
    for (const [name, path] of [
      ['English', 'en/troubleshooting.html'],
      ['简体中文', 'troubleshooting.html'],
    ]) {
      await tab.locator('.VPNavBarTranslations button').hover();
      await tab.locator('.VPNavBarTranslations').getByText(name).click();
      await at(tab, path);
    }
    await tab.goto(`${url}api/miniprogram-scene.html`);
    await tab.locator('.VPSidebar').getByText('编码格式').waitFor();
  });

  await check('the demo runs beside the site', async () => {
    const tab = await openPage(phone, url);
    const [demo] = await Promise.all([tab.waitForEvent('popup'), tab.getByText('演示小程序').tap()]);
    await demo.getByText('模拟扫码').tap();
    await demo.getByText('解析成功').waitFor();
  });

  await check('the theme follows the system, and can be switched for good', async () => {
    const tab = await openPage(desktop, url);
    const isDark = () => tab.evaluate(() => document.documentElement.classList.contains('dark'));
    assert.equal(await isDark(), false);
    await tab.locator('.VPNavBarAppearance button').click();
    assert.equal(await isDark(), true);
    await tab.reload();
    assert.equal(await isDark(), true);
  });

  await check('on a phone, the menus lead to pages and to sections', async () => {
    const tab = await openPage(phone, url);
    await tab.locator('.VPNavBarHamburger').tap();
    await tab.locator('.VPNavScreen').getByText('常见问题').tap();
    await at(tab, 'faq.html');
    await tab.locator('.VPLocalNav .menu').tap();
    await tab.locator('.VPSidebar').getByText('测试范围').tap();
    await at(tab, 'tested-on.html');
  });

  await check(
    'a keyboard reaches the text first, then every link of the menu, and sees where it is',
    async () => {
      const tab = await openPage(desktop, `${url}faq.html`);
      await tab.keyboard.press('Tab');
      assert.equal(await tab.evaluate(() => document.activeElement.textContent.trim()), '跳到正文');
      const reached = [];
      for (let presses = 0; presses < 12; presses++) {
        await tab.keyboard.press('Tab');
        reached.push(await tab.evaluate(focused));
      }
      assert.deepEqual(
        reached.filter(({ seen }) => !seen),
        [],
      );
      const names = reached.map(({ name }) => name);
      for (const name of ['介绍', '演练场', '用法示例', '常见问题'])
        assert.ok(names.includes(name), `${name} of ${names}`);
    },
  );
}

/** Searches, and gives the links that are found. */
async function find(tab, words) {
  await tab.keyboard.press('/');
  await tab.locator('.VPLocalSearchBox input').fill(words);
  const results = tab.locator('.VPLocalSearchBox a.result');
  await results.first().waitFor();
  return results.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

/** In the page: the name of what has the focus, and whether a ring shows it. */
function focused() {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    name: element.getAttribute('aria-label') ?? element.textContent.trim(),
    seen: outlineStyle !== 'none' && outlineWidth !== '0px',
  };
}
