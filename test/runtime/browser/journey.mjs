// Uses the demo as a person would, step by step, and checks the pages after each step.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { drawCode, readCode } from './pictures.mjs';

const LANDING = 'pages/landing/landing';
const COMPOSING = '生成 scene';
const LANDED = '扫码落地页';
const SAMPLES = '其他扫码情况';
const RECORD = {
  商品编号: '8812',
  邀请人: '1811203948771229696',
  券码: '未填',
  渠道: '广告',
  活动日期: '2026-08-31',
  桌号: '12',
  店名: '蜀香源火锅',
};

export async function journey({ url, phone, check }) {
  const tab = await phone.newPage();
  let picture;
  let path;

  /** Opens an address in a new tab, calls `look` on it, and closes the tab. */
  const visit = async (address, look) => {
    const another = await phone.newPage();
    await another.goto(`${url}#/${address}`);
    await titled(another, LANDED);
    await look(another);
    await another.close();
  };

  /** Taps the button of wx.scanCode, and gives it a picture, or none. */
  const scan = async (buffer) => {
    const [chooser] = await Promise.all([tab.waitForEvent('filechooser'), tab.getByText('相机扫码').tap()]);
    await chooser.setFiles(buffer ? [{ name: 'code.png', mimeType: 'image/png', buffer }] : []);
  };

  await check('the bare address opens the first page, and nothing is behind it', async () => {
    await tab.goto(url);
    await titled(tab, COMPOSING);
    assert.equal(tab.url(), `${url}#/pages/compose/compose`);
    assert.equal(await tab.locator('.bar-back').isVisible(), false);
  });

  await check('a wrong input is told at its field, and there is no QR code', async () => {
    await type(tab, '商品编号', '99999999');
    await seen(tab, '请填 0 到 9999999 之间的整数');
    assert.equal(readCode(await tab.screenshot()), undefined);
  });

  await check('a record is typed, picked and tapped into the form', async () => {
    await type(tab, '商品编号', RECORD.商品编号);
    await type(tab, '邀请人', RECORD.邀请人);
    await type(tab, '桌号', RECORD.桌号);
    await type(tab, '店名', RECORD.店名);
    await row(tab, '活动日期').locator('input').fill(RECORD.活动日期);
    await row(tab, '渠道').getByText(RECORD.渠道, { exact: true }).tap();
    await seen(tab, /剩余|已用满/);
  });

  await check(
    'the QR code on the screen is the path of the landing page, with the scene beside it',
    async () => {
      await current(tab).evaluate((page) => page.scrollTo(0, 0));
      picture = await tab.screenshot();
      path = readCode(picture);
      const scene = await current(tab).locator('.scene').innerText();
      assert.equal(path, `${LANDING}?scene=${encodeURIComponent(scene)}`);
    },
  );

  await check('that path, opened by its address in a new tab, shows the record', async () => {
    await visit(path, async (another) => {
      assert.deepEqual(await readRecord(another), RECORD);
      await seen(another, '本库编码');
      await seen(another, '1047 扫描小程序码');
      await another.locator('.bar-back').tap();
      await titled(another, COMPOSING);
    });
  });

  await check(
    'wx.scanCode reads the same from a screenshot, and the back of the browser returns to the form',
    async () => {
      await scan(picture);
      await titled(tab, LANDED);
      assert.deepEqual(await readRecord(tab), RECORD);
      await tab.goBack();
      await titled(tab, COMPOSING);
      assert.equal(await row(tab, '店名').locator('input').inputValue(), RECORD.店名);
    },
  );

  await check('模拟扫码 leads to the same, and the bar leads back', async () => {
    await tab.getByText('模拟扫码').tap();
    await titled(tab, LANDED);
    assert.equal(tab.url(), `${url}#/${path}`);
    assert.deepEqual(await readRecord(tab), RECORD);
    await tab.locator('.bar-back').tap();
    await titled(tab, COMPOSING);
  });

  await check('复制启动参数 copies the query of that path', async () => {
    await tab.getByText('复制启动参数').tap();
    await tab.locator('.toast').getByText('已复制').waitFor();
    assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), path.split('?')[1]);
  });

  await check('wx.scanCode: a foreign QR code, a picture without one, and no picture at all', async () => {
    await scan(drawCode('https://shop.example.com/42'));
    await tab.locator('.modal').getByText('https://shop.example.com/42').waitFor();
    await tab.locator('.modal').getByText('确定').tap();
    await tab.locator('.toast').waitFor({ state: 'detached' });
    await scan(await tab.locator('header').screenshot());
    await tab.locator('.toast').getByText('未识别到二维码').waitFor();
    await tab.locator('.toast').waitFor({ state: 'detached' });
    await scan();
    await tab.waitForTimeout(200);
    assert.equal(await tab.locator('.toast').count(), 0);
    await titled(tab, COMPOSING);
  });

  await check(
    'every prepared form is filled in, and the last one does not fit, nor a long name',
    async () => {
      const chips = current(tab).locator('.chip');
      const counts = [];
      for (let at = 0; at < (await chips.count()); at++) {
        await chips.nth(at).tap();
        counts.push(Number(await current(tab).locator('.count-now').innerText()));
      }
      assert.deepEqual(
        counts.map((count) => count <= 32),
        counts.map((_, at) => at < counts.length - 2),
        `${counts} characters`,
      );
      await seen(tab, '超出');
    },
  );

  await check('a long name fits with zhText, and is read', async () => {
    await current(tab).getByText('长店名').tap();
    await seen(tab, '改用 zhText()');
    await current(tab).locator('.segment', { hasText: 'zhText()' }).tap();
    await seen(tab, /剩余|已用满/);
    const shop = await row(tab, '店名').locator('input').inputValue();
    await tab.getByText('模拟扫码').tap();
    await titled(tab, LANDED);
    await seen(tab, '店名用 zhText() 编码');
    assert.equal((await readRecord(tab)).店名, shop);
    await tab.goBack();
    await titled(tab, COMPOSING);
  });

  await check('the QR code and the count stay on the screen at the last field, and at the end', async () => {
    const { height } = tab.viewportSize();
    await current(tab).getByText('门店海报').tap();
    for (const scrolled of [300, 10_000]) {
      await current(tab).evaluate((page, top) => page.scrollTo(0, top), scrolled);
      assert.match(readCode(await tab.screenshot()), /scene=/);
      const { y, height: pinned } = await current(tab).locator('.pinned').boundingBox();
      assert.ok(y >= 0 && y + pinned < height / 3, `from ${y}, ${pinned} high`);
    }
    await current(tab).evaluate((page) => page.scrollTo(0, 0));
  });

  await check('a damaged code is refused', async () => {
    const at = path.length - 5;
    await visit(path.slice(0, at) + (path[at] === 'A' ? 'B' : 'A') + path.slice(at + 1), async (another) => {
      await seen(another, '无法识别');
      await seen(another, '校验未通过');
    });
  });

  await check('a foreign code is refused', async () => {
    await visit(`${LANDING}?scene=room%3D302`, (another) => seen(another, '未识别'));
  });

  await check('a hand-made code is read, and the page says that it is one', async () => {
    await visit(
      `${LANDING}?scene=${encodeURIComponent('id=42&uid=40021&s=A12&from=ad')}`,
      async (another) => {
        const expected = {
          商品编号: '42',
          邀请人: '40021',
          券码: '未填',
          渠道: '广告',
          活动日期: '未填',
          桌号: '未填',
          店名: 'A12',
        };
        assert.deepEqual(await readRecord(another), expected);
        await seen(another, '历史格式');
      },
    );
  });

  await check('every sample opens, and the landing page gets the same options', async () => {
    await current(tab).getByText(SAMPLES).tap();
    await titled(tab, SAMPLES);
    const heads = current(tab).locator('.sample-head');
    const count = await heads.count();
    assert.ok(count > 10, `${count} samples`);
    const differing = [];
    for (let at = 0; at < count; at++) {
      const { title, shown, landed = shown } = await openSample(tab, heads.nth(at));
      if (!isDeepStrictEqual(landed, shown)) differing.push({ title, shown, landed });
    }
    assert.deepEqual(differing, []);
  });
}

/** Opens a sample, and the landing page with its options if the sample has a link. Returns the outcome that each of them shows. */
async function openSample(tab, head) {
  await head.tap();
  const [title] = (await head.innerText()).split('\n');
  const shown = await readOutcome(tab);
  const link = current(tab).locator('.open');
  if ((await link.count()) === 0) return { title, shown };
  await link.scrollIntoViewIfNeeded();
  const scrolled = await current(tab).evaluate((page) => page.scrollTop);
  await link.tap();
  await titled(tab, LANDED);
  const landed = await readOutcome(tab);
  await current(tab).getByText('返回').tap();
  await titled(tab, SAMPLES);
  assert.equal(await current(tab).evaluate((page) => page.scrollTop), scrolled);
  return { title, shown, landed };
}

async function readOutcome(tab) {
  const read = (selector) => current(tab).locator(selector).innerText();
  return { options: await read('.raw'), verdict: await read('.pill') };
}

const current = (tab) => tab.locator('page:visible');
const row = (tab, label) => current(tab).locator('.row', { hasText: label });
const titled = (tab, title) => tab.locator('.bar-title', { hasText: title }).waitFor();
const seen = (tab, text) => current(tab).getByText(text).first().waitFor();

async function type(tab, label, text) {
  const input = row(tab, label).locator('input');
  await input.tap();
  await input.clear();
  await input.pressSequentially(text);
}

/** The record that the landing page shows: a value for each label. */
async function readRecord(tab) {
  const card = current(tab).locator('.card', { hasText: '.record' });
  const pairs = await card.locator('.pair').allInnerTexts();
  return Object.fromEntries(pairs.map((pair) => pair.split(/\n+/)));
}
