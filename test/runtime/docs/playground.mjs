// The playground in use: from samples to a scene that Node decodes, by hand, by keyboard, and by a shared address.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import LZString from 'lz-string';
import { fromJSON, suggest } from '../../../dist/schema.mjs';
import { zh } from '../../../dist/zh.mjs';
import { findBarriers } from './accessibility.mjs';
import { show } from './chromium.mjs';

const FOLDERS = { zh: '', en: 'en/' };
const EXAMPLES = 5;

const linesOf = (name) =>
  readFileSync(new URL(`../../unit/fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** 20 of the records that people want to carry, those that fit. */
const RECORDS = linesOf('payloads.jsonl')
  .map(({ record }) => record)
  .filter((record) => suggest([record]).fits.portable > 0)
  .filter((_, i) => i % 5 === 0)
  .slice(0, 20);

/** 40 scenes, links and queries that are made by hand. */
const HAND_MADE = linesOf('hand-made-scenes.jsonl')
  .map(({ scene }) => scene)
  .filter((_, i, all) => i % Math.floor(all.length / 40) === 0)
  .slice(0, 40);

export async function checkPlayground({ url, open, check }) {
  const openPlayground = async (language, screen = 'phone', theme = 'light', hash = '') => {
    const context = await open(screen, theme);
    const tab = await context.newPage();
    await show(tab, `${url}${FOLDERS[language]}playground.html${hash}`);
    await ready(tab);
    return tab;
  };
  /** Does something on a page of its own. */
  const visit = async (language, act, ...how) => {
    const tab = await openPlayground(language, ...how);
    try {
      return await act(tab);
    } finally {
      await tab.context().close();
    }
  };

  for (const language of ['zh', 'en']) {
    await check(
      `${language}: each example becomes a scene that Node decodes, or says that it does not fit`,
      () =>
        visit(language, async (tab) => {
          const fitting = [];
          const opened = await sceneOf(tab);
          for (let i = 0; i < EXAMPLES; i++) {
            await tab.locator('.chip').nth(i).click();
            await settled(tab);
            // The page opens with the first.
            if (i === 0) assert.equal(await sceneOf(tab), opened);
            if ((await tab.locator('.length.long').count()) > 0) continue;
            await checkScene(tab);
            fitting.push(i);
          }
          assert.deepEqual(fitting, [0, 1, 2, 3]);
          await tab.locator('.note .link').click();
          await settled(tab);
          await checkScene(tab);
        }),
    );
  }

  await check('20 records pasted as JSON become scenes that Node decodes equally', () =>
    visit('zh', async (tab) => {
      assert.equal(RECORDS.length, 20);
      for (const record of RECORDS) {
        await paste(tab, JSON.stringify(record));
        assert.deepEqual(await checkScene(tab), record);
      }
      return `${RECORDS.length} records`;
    }),
  );

  await check('JSON lines, tables, queries, links, and options of a log are samples', () =>
    visit('en', async (tab) => {
      const cases = [
        [
          '{"id":1,"uid":1795324876512231425}\n{"id":2,"uid":1795324876512231427}',
          { id: 1, uid: '1795324876512231425' },
        ],
        ['[{"table":8},{"table":9}]', { table: 8 }],
        ['name,phone\n"a, b",13800138000\nc,13900139000', { name: 'a, b', phone: '13800138000' }],
        ['桌号\t店名\n8\t幸福西饼\n9\t幸福西饼', { 桌号: 8, 店名: '幸福西饼' }],
        ['table,vip\n8,true\n9,false', { table: 8, vip: true }],
        ['id=42&from=poster', { id: '42', from: 'poster' }],
        ['https://shop.cn/t/12?from=ad', { value1: '12', from: 'ad' }],
        ["{ path: 'pages/a/a', query: { scene: 'id%3D178' } }", { id: '178' }],
        ["{\n  path: 'pages/a/a',\n  query: { scene: 'id%3D178' }\n}", { id: '178' }],
      ];
      for (const [text, record] of cases) {
        await paste(tab, text);
        assert.deepEqual(await checkScene(tab), record, text);
      }
      return `${cases.length} formats`;
    }),
  );

  await check(
    'a schema is edited: rows are renamed, changed, moved, added and removed, and the focus stays',
    () =>
      visit('en', async (tab) => {
        const row = (i) => tab.locator('.row').nth(i);
        const names = () =>
          tab.locator('[data-part=name]').evaluateAll((inputs) => inputs.map(({ value }) => value));
        await row(1).locator('[data-part=name]').fill('desk');
        await row(1).locator('[data-part=max]').fill('200');
        await row(1).locator('[data-part=down]').click();
        assert.deepEqual(await names(), ['shop', 'area', 'desk']);
        assert.equal(
          await tab.evaluate(() => globalThis.document.activeElement.getAttribute('aria-label')),
          'Move desk up',
        );
        // The value goes along: the number 8 becomes an id, and a number again.
        for (const kind of ['id', 'integer']) await row(2).locator('[data-part=kind]').selectOption(kind);
        await row(1).locator('[data-part=kind]').selectOption('oneOf');
        await row(1).locator('[data-part=choices]').fill('大厅, 包间');
        await row(1).locator('[data-part=optional]').check();
        await tab.locator('[data-do=add]').click();
        await row(3).locator('[data-part=kind]').selectOption('list');
        await row(3).locator('[data-part=json]').fill('{"kind":"list","field":{"kind":"id"},"max":2}');
        await tab.locator('#value-3').fill('["1","22"]');
        await row(0).locator('[data-part=remove]').click();
        assert.deepEqual(await names(), ['area', 'desk', 'field1']);
        await settled(tab);
        assert.deepEqual(await checkScene(tab), { area: '大厅', desk: 8, field1: ['1', '22'] });
      }),
  );

  await check('wrong definitions and values say why in their places, in both languages', async () => {
    for (const [language, words] of Object.entries({ zh: /[一-鿿]/, en: /^[ -~“”…]+$/ })) {
      await visit(language, async (tab) => {
        const row = tab.locator('.row').nth(1);
        const said = async (place) => (await place.locator('.error').textContent()).trim();
        for (const [part, text] of [
          ['name', 'shop'],
          ['name', ''],
          ['name', '7'],
          ['name', 'table'],
          ['max', ''],
          ['max', '-5'],
        ]) {
          await row.locator(`[data-part=${part}]`).fill(text);
          await row.locator(`[data-part=${part}]`).blur();
          if (text !== 'table') assert.match(await said(row), words);
        }
        await row.locator('[data-part=max]').fill('20');
        await row.locator('[data-part=max]').blur();
        await tab.locator('#value-1').fill('21');
        assert.match(await said(tab.locator('.value').nth(1)), words);
        assert.equal(await tab.locator('#value-1').getAttribute('aria-invalid'), 'true');
      });
    }
  });

  await check('a shared address opens the same, and the other language keeps it', () =>
    visit('zh', async (tab) => {
      await tab.locator('.chip').nth(2).click();
      await settled(tab);
      await tab.locator('.row').nth(0).locator('[data-part=name]').fill('coupon');
      await tab.locator('[data-do=alphabet]').selectOption('wechat');
      await tab.locator('[data-do=check]').selectOption('20');
      await tab.locator('[data-do=page]').fill('pages/coupon/coupon');
      await fillReader(tab, 'c=1&code=K7Q2M9');
      await settled(tab);
      const seen = await appearance(tab);
      await tab.locator('.foot .button').first().click();
      await tab.locator('.foot .button', { hasText: '已复制' }).waitFor();
      const link = await tab.evaluate(() => navigator.clipboard.readText());
      assert.equal(link, tab.url());
      const menu = await tab.locator('.VPNavBarTranslations a').first().getAttribute('href');
      assert.equal(new URL(menu, link).hash, new URL(link).hash);

      const other = await tab.context().newPage();
      await show(other, link);
      await ready(other);
      await other.locator('#read').scrollIntoViewIfNeeded();
      await other.locator('[data-show=outcome]').waitFor();
      assert.deepEqual(await appearance(other), seen);
      assert.deepEqual(await stateOf(other), await stateOf(tab));

      await other.goto(`${url}en/playground.html${new URL(link).hash}`);
      await ready(other);
      await other.locator('#read').scrollIntoViewIfNeeded();
      await other.locator('[data-show=outcome]').waitFor();
      assert.deepEqual((await appearance(other)).values, seen.values);
      // Anybody can write an address.
      const odd = {
        ...(await stateOf(tab)),
        fields: [
          { name: 'a', kind: 'none' },
          { name: 'b', kind: 'optional' },
        ],
      };
      const hash = LZString.compressToEncodedURIComponent(JSON.stringify(odd));
      for (const [start, errors] of [
        ['damaged', 0],
        [hash, 2],
      ]) {
        await other.goto('about:blank');
        await show(other, `${url}playground.html#s=${start}`);
        await ready(other);
        await settled(other);
        assert.equal(await other.locator('.row .error').count(), errors);
      }
    }),
  );

  for (const language of ['zh', 'en']) {
    await check(`${language}: ${HAND_MADE.length} hand-made scenes are explained`, () =>
      visit(language, async (tab) => {
        assert.equal(HAND_MADE.length, 40);
        let known = 0;
        for (const scene of HAND_MADE) {
          await fillReader(tab, scene);
          const reason = await tab.locator('[data-show=reason]').textContent();
          assert.match(reason, language === 'zh' ? /[一-鿿]{4}/ : /\w+ \w+ \w+/, scene);
          known += Number((await tab.locator('[data-do=add-reader]').count()) > 0);
        }
        return `the format of ${known} is told`;
      }),
    );
  }

  await check('an old code is read when its reader is added, and a scene with a look-alike is found', () =>
    visit('zh', async (tab) => {
      await paste(tab, '{"goods":"42","from":"ad"}');
      const scene = await sceneOf(tab);
      await tab.locator('[data-do=read]').click();
      assert.deepEqual(await fieldsRead(tab), { goods: '42', from: 'ad' });
      await fillReader(tab, 'goods=7&from=poster');
      await tab.locator('[data-do=add-reader]').click();
      await tab.locator('[data-show=reading] td').first().waitFor();
      assert.deepEqual(await fieldsRead(tab), { goods: '7', from: 'poster' });

      for (const pasted of [
        scene,
        encodeURIComponent(scene),
        `pages/a?scene=${encodeURIComponent(scene)}`,
        JSON.stringify({ query: { scene } }),
      ]) {
        await fillReader(tab, pasted);
        assert.deepEqual(await fieldsRead(tab), { goods: '42', from: 'ad' }, pasted);
      }

      // Somebody has typed the scene, and taken a letter for its capital.
      const index = scene.search(/[ckpsuvwxz]/i);
      const other = /[a-z]/.test(scene[index]) ? scene[index].toUpperCase() : scene[index].toLowerCase();
      await fillReader(tab, scene.slice(0, index) + other + scene.slice(index + 1));
      await tab.locator('[data-show=reading] .link', { hasText: scene }).click();
      assert.deepEqual(await fieldsRead(tab), { goods: '42', from: 'ad' });
    }),
  );

  await check('the Chinese model is loaded when it is chosen, and shortens the scene', () =>
    visit('zh', async (tab) => {
      const scripts = [];
      tab.on('request', (request) => scripts.push(request.url()));
      const before = await sceneOf(tab);
      assert.ok(!(await loadedScripts(tab)).some((name) => /\/zh\./.test(name)));
      await tab.locator('[data-do=zh]').check();
      await tab.waitForFunction(
        (old) => globalThis.document.querySelector('[data-show=scene]')?.textContent !== old,
        before,
      );
      await settled(tab);
      assert.ok(scripts.some((name) => /\/zh\./.test(name)));
      await checkScene(tab);
      return `${before.length} characters, then ${(await sceneOf(tab)).length}`;
    }),
  );

  for (const language of ['zh', 'en']) {
    for (const theme of ['light', 'dark']) {
      await check(
        `${language}, ${theme}, phone: nothing shuts people out, with results and with errors`,
        () =>
          visit(
            language,
            async (tab) => {
              const barriers = [];
              const look = async () => barriers.push(...(await findBarriers(tab)), ...(await overflow(tab)));
              await tab.locator('.chip').nth(2).click();
              await fillReader(tab, 'c=1&code=K7Q2M9&day=2026-01-01');
              await tab.locator('[data-show=reading] td').first().waitFor();
              await tab.locator('[role=tab]').nth(3).click();
              await look();
              await tab.locator('.chip').nth(4).click();
              await tab.locator('.row').nth(1).locator('[data-part=name]').fill('order');
              await fillReader(tab, '???');
              await settled(tab);
              await look();
              assert.deepEqual(barriers, []);
            },
            'phone',
            theme,
          ),
      );
      await check(`${language}, ${theme}, phone: a keyboard reaches everything, and sees where it is`, () =>
        visit(language, (tab) => walk(tab), 'phone', theme),
      );
    }
  }

  await check('a keyboard alone takes an example, changes a value, and turns to the code in Python', () =>
    visit('en', async (tab) => {
      const focus = (selector, index = 0) => tabTo(tab, selector, index);
      await tab.locator('#code').scrollIntoViewIfNeeded();
      await tab.locator('#code-panel').waitFor();
      await focus('.chip', 1);
      await tab.keyboard.press('Enter');
      await settled(tab);
      await focus('#value-0');
      await tab.keyboard.press('Control+A');
      await tab.keyboard.type('43');
      await settled(tab);
      assert.equal((await checkScene(tab)).goods, 43);
      await focus('[role=tab][aria-selected=true]');
      // checkScene() has turned to JSON; Java, PHP and Go stand between.
      for (let i = 0; i < 4; i++) await tab.keyboard.press('ArrowRight');
      assert.match(await tab.locator('#code-panel pre').textContent(), /"goods": 43/);
    }),
  );
}

/** Waits until the page answers. */
async function ready(tab) {
  await tab.locator('.playground[aria-busy=false]').waitFor();
}

/** Waits until the address has the state. */
async function settled(tab) {
  await tab.waitForTimeout(350);
}

/** Pastes samples into the empty box. */
async function paste(tab, text) {
  await tab.locator('.foot .button').last().click();
  await tab.locator('.samples').focus();
  await tab.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await tab.keyboard.press('Control+V');
  await tab.locator('[data-show=scene]').waitFor();
  await settled(tab);
}

/** Fills the box of what is to be read: it is there when somebody comes near. */
async function fillReader(tab, text) {
  await tab.locator('#read').scrollIntoViewIfNeeded();
  await tab.locator('[data-do=pasted]').fill(text);
}

const sceneOf = (tab) => tab.locator('[data-show=scene]').textContent();

/** The state in the address; the page has it only after a change. */
async function stateOf(tab) {
  const hash = new URL(tab.url()).hash;
  assert.match(hash, /^#s=/);
  return JSON.parse(LZString.decompressFromEncodedURIComponent(hash.slice('#s='.length)));
}

/** The words of a flag on the English page. */
const FLAGS = { true: 'yes', false: 'no' };

/** The scene on the page is decoded in Node, by the schema on the page; gives the record, which is that of the form. */
async function checkScene(tab) {
  await tab.locator('#code').scrollIntoViewIfNeeded();
  await tab.locator('[role=tab]').nth(2).click();
  const { poster } = JSON.parse(await tab.locator('[data-file="scenes.json"]').textContent());
  const record = fromJSON(poster, { models: { zh } }).decode(await sceneOf(tab));
  for (const [i, { name }] of poster.versions[0].fields.entries()) {
    const shown = await tab
      .locator(`#value-${i}`)
      .evaluate((input) => (input.tagName === 'SELECT' ? input.selectedOptions[0].textContent : input.value));
    const value = record[name];
    const text =
      typeof value === 'boolean'
        ? FLAGS[value]
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value ?? '');
    assert.equal(text, shown);
  }
  return record;
}

/** The fields that the page has read. */
async function fieldsRead(tab) {
  await tab.locator('[data-show=outcome].good').waitFor();
  const rows = await tab
    .locator('[data-show=reading] tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
  return Object.fromEntries(rows.slice(0, -1));
}

/** Everything that the page shows. */
async function appearance(tab) {
  const values = await tab
    .locator('.playground :is(input, select, textarea)')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input.type === 'checkbox' ? input.checked : input.value)),
    );
  const texts = ['scene', 'length', 'longest', 'reading'].map((name) =>
    tab.locator(`[data-show=${name}]`).textContent(),
  );
  return { values, texts: await Promise.all(texts) };
}

const loadedScripts = (tab) =>
  tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

async function overflow(tab) {
  const { scrollWidth, clientWidth } = await tab.evaluate(() => globalThis.document.documentElement);
  return scrollWidth > clientWidth ? [`${scrollWidth} px on a screen of ${clientWidth} px`] : [];
}

/** Presses Tab until an element has the focus. */
async function tabTo(tab, selector, index) {
  for (let presses = 0; presses < 120; presses++) {
    await tab.keyboard.press('Tab');
    const isThere = await tab.evaluate(
      ([selector, index]) =>
        globalThis.document.querySelectorAll(selector)[index] === globalThis.document.activeElement,
      [selector, index],
    );
    if (isThere) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Presses Tab through the playground: every control is reached, in the order of the page, and a ring shows it. */
async function walk(tab) {
  await tab.locator('#read').scrollIntoViewIfNeeded();
  await tab.locator('[data-do=pasted]').waitFor();
  await tab.locator('#code').scrollIntoViewIfNeeded();
  await tab.locator('#code-panel').waitFor();
  await tab.evaluate(() => {
    globalThis.scrollTo(0, 0);
    const controls = 'button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';
    globalThis.controls = [...globalThis.document.querySelectorAll(`.playground :is(${controls})`)].filter(
      (control) => control.tabIndex >= 0,
    );
    globalThis.controls[0].focus();
  });
  const count = await tab.evaluate(() => globalThis.controls.length);
  let reached = -1;
  const unseen = [];
  for (let presses = 0; presses < 3 * count && reached < count - 1; presses++) {
    if (presses > 0) await tab.keyboard.press('Tab');
    const { index, isSeen, name } = await tab.evaluate(() => {
      const { activeElement } = globalThis.document;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return {
        index: globalThis.controls.indexOf(activeElement),
        isSeen: presses0() || (outlineStyle !== 'none' && outlineWidth !== '0px'),
        name: activeElement.outerHTML.slice(0, 80),
      };
      // The first has its focus from the script.
      function presses0() {
        return activeElement === globalThis.controls[0];
      }
    });
    // A field for a day has several stops.
    assert.ok(index === reached || index === reached + 1, `${index} after ${reached}: ${name}`);
    reached = index;
    if (!isSeen) unseen.push(name);
  }
  assert.equal(reached, count - 1);
  assert.deepEqual(unseen, []);
  return `${count} controls`;
}
