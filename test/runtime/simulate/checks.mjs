// Checks of the demo that do not depend on its looks and words: they use its events, inputs, URLs and texts.
import assert from 'node:assert/strict';

const HAND_MADE = 'id=42&uid=40021&s=A12&from=ad';
const SCANNED = 'id=7&uid=31337';

/** Each check gets a mini-program that host.mjs has started, and returns a short text about it. */
export const checks = {
  'every page opens': openPages,
  '"scan here" shows the values of the form': scanHere,
  'a typed text arrives': typeIntoBoxes,
  'a hand-made scene is read': readHandMade,
  'a damaged scene is refused': sayDamaged,
  'everything can be tapped and opened': tapEverything,
};

/** Every page shows something, even without a query. */
export async function openPages(program) {
  for (const path of program.pages) {
    const { texts } = await show(program, path);
    assert.ok(texts.length > 0, `${path} shows nothing`);
  }
  return `${program.pages.length} pages`;
}

/** The page shows the scene of the form, and "scan here" opens a page that shows the values of the form. */
export async function scanHere(program) {
  const compose = await openCompose(program);
  const { scene } = compose.data.result;
  assert.ok(compose.texts.includes(scene), `the page does not show its scene ${scene}`);
  const { url, texts } = await scan(program, compose);
  assert.equal(url, `/pages/landing/landing?scene=${encodeURIComponent(scene)}`);
  assertShown(texts, valuesTyped(compose));
  compose.close();
  return `${scene.length} characters: ${valuesTyped(compose).join(', ')}`;
}

/** A text that is typed into any box changes the result. If that has a scene, the landing page shows the typed text. */
export async function typeIntoBoxes(program) {
  let arrived = 0;
  const count = (await openCompose(program)).boundTo('input').length;
  for (let at = 0; at < count; at++) {
    const compose = await openCompose(program);
    const before = compose.data.result;
    const box = compose.boundTo('input')[at];
    const typed = `${box.attributes.value}1`;
    await compose.type(box, typed);
    assert.notDeepEqual(compose.data.result, before, `nothing changes when ${typed} is typed`);
    if (compose.data.result.scene) {
      assertShown((await scan(program, compose)).texts, [typed]);
      arrived++;
    }
    compose.close();
  }
  assert.ok(arrived > 0, 'no text that was typed arrives');
  return `${arrived} of ${count} texts arrive`;
}

/** A hand-made scene is read, percent-encoded or not. */
export async function readHandMade(program) {
  const landing = await landingOf(program);
  for (const scene of [encodeURIComponent(HAND_MADE), HAND_MADE]) {
    const { texts } = await show(program, `${landing}?scene=${scene}`);
    assertShown(texts, ['42', '40021', 'A12']);
  }
  return HAND_MADE;
}

/** A damaged scene shows no value, but a sentence that the page does not show for a sound scene or without a scene. */
export async function sayDamaged(program) {
  const compose = await openCompose(program);
  const { url, texts: sound } = await scan(program, compose);
  const scene = url.slice(url.indexOf('=') + 1);
  const damaged = scene.slice(0, -1) + (scene.endsWith('A') ? 'B' : 'A');
  const { texts } = await show(program, url.replace(scene, damaged));
  const nothing = await show(program, url.slice(0, url.indexOf('?')));
  for (const value of valuesTyped(compose)) {
    assert.ok(!texts.includes(value), `a damaged scene shows ${value}`);
  }
  const sentence = texts.find(
    (text) => /[一-鿿]{4}/.test(text) && ![...sound, ...nothing.texts].includes(text),
  );
  assert.ok(sentence, 'nothing says that the scene is damaged');
  compose.close();
  return sentence;
}

/** Taps every element from the first page on, also the elements that appear after a tap, and opens every URL that a tap opens. */
export async function tapEverything(program) {
  const landing = await landingOf(program);
  program.scan({ scanType: 'WX_CODE', path: `${landing}?scene=${encodeURIComponent(SCANNED)}` });
  const urls = [`/${program.pages[0]}`];
  const reached = new Set();
  const offered = new Set();
  let taps = 0;

  for (const url of urls) {
    const { texts, elements, offers } = await look(url);
    assert.ok(texts.length > 0, `${url} shows nothing`);
    reached.add(pathOf(url));
    for (const offer of offers) offered.add(offer);
    for (const { key } of elements) await tapAndFollow(url, key, elements);
  }
  assert.deepEqual([...reached].sort(), [...program.pages].sort(), 'pages that taps lead to');
  for (const url of offered) assert.ok(urls.includes(url), `${url} is in the data, but no tap leads there`);
  const camera = urls.some((url) => decodeURIComponent(url).includes(SCANNED));
  assert.ok(camera, 'no tap leads to what the camera scanned');
  return `${taps} taps, ${urls.length} URLs`;

  async function look(url) {
    const page = await program.open(url);
    const offers = stringsIn(page.data).filter((text) => program.pages.includes(pathOf(text)));
    const found = { texts: page.texts, elements: page.boundTo('tap'), offers };
    page.close();
    return found;
  }

  async function tapAndFollow(url, key, before) {
    const page = await program.open(url);
    await tap(page, key);
    const known = before.map((element) => element.key);
    const appeared = page.boundTo('tap').filter((element) => !known.includes(element.key));
    for (const element of appeared) await tap(page, element.key);
    page.close();
    for (const opened of page.opened) if (!urls.includes(opened)) urls.push(opened);
  }

  async function tap(page, key) {
    const element = page.boundTo('tap').find((candidate) => candidate.key === key);
    if (!element) return; // An earlier tap took it away.
    const { handler } = element;
    assert.equal(typeof page.instance[handler], 'function', `${page.path} has no ${handler}`);
    await page.tap(element);
    taps++;
  }
}

/** The page that a URL opens: `/pages/a/a?b=c` opens `pages/a/a`. */
function pathOf(url) {
  return url.startsWith('/') ? url.slice(1).split('?')[0] : '';
}

/** All strings in some data, however deep. */
function stringsIn(data) {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(stringsIn);
}

/** The page with "scan here" and an untouched form. */
export async function openCompose(program) {
  for (const path of program.pages) {
    const page = await program.open(path);
    if (scanButton(page)) return page;
    page.close();
  }
  throw new Error('no page has a button bound to simulateScan');
}

function scanButton(page) {
  return page.boundTo('tap').find(({ handler }) => handler === 'simulateScan');
}

async function scan(program, compose) {
  await compose.tap(scanButton(compose));
  const url = compose.opened.at(-1);
  assert.ok(url, 'scanning opens no page');
  return { url, ...(await show(program, url, compose)) };
}

export async function landingOf(program) {
  const compose = await openCompose(program);
  const { url } = await scan(program, compose);
  compose.close();
  return pathOf(url);
}

async function show(program, url, opener) {
  const page = await program.open(url, opener);
  const { texts } = page;
  page.close();
  return { texts };
}

function valuesTyped(page) {
  return page
    .boundTo('input')
    .map(({ attributes }) => attributes.value)
    .filter((value) => value !== '');
}

/** Each value has to be a text by itself: within another text, it could be a part of the scene or of the query. */
function assertShown(texts, values) {
  assert.ok(values.length > 0, 'there is nothing to show');
  for (const value of values) assert.ok(texts.includes(value), `does not show ${value}`);
}
