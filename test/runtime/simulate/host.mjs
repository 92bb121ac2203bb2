// Runs pages on exparser, WeChat's own component runtime, in a window of jsdom. Checks read, tap and type.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('', { pretendToBeVisual: true });
const { document, CustomEvent, Event } = window;
Object.assign(globalThis, { window, document, CustomEvent, Event });

// These modules need a window when they are loaded.
const exparser = require('miniprogram-exparser');
const SelectorQuery = require('j-component/src/tool/selectorquery');
const simulate = require('miniprogram-simulate');
const { CanvasContext } = require('miniprogram-simulate/src/api/canvas');

/** The errors since the last action: exparser catches the errors of handlers, and writes them to the console. */
let faults = [];
console.error = console.warn = (...words) => faults.push(words.map((word) => word?.stack ?? word).join(' '));

/** The page in front: `wx` works on this page. */
let front;

function bringToFront(page) {
  front = page;
}

const { wx } = globalThis;
for (const name of ['navigateTo', 'redirectTo', 'reLaunch']) {
  const answer = wx[name];
  wx[name] = (options) => {
    front.opened.push(options.url);
    return answer(options);
  };
}
wx.createSelectorQuery = () => front.instance.createSelectorQuery();
globalThis.getCurrentPages = () => front.stack;

// The selector query of the package has no nodes of canvases. These nodes take all strokes, and keep none.
const { _push } = SelectorQuery.prototype;
SelectorQuery.prototype._push = function (selector, node, single, fields, callback) {
  return _push.call(this, selector, node, single, fields, (found) => {
    if (found && fields.node) {
      const canvas = { width: 300, height: 150, getContext: () => new CanvasContext() };
      Object.assign(found, { node: canvas, width: canvas.width, height: canvas.height });
    }
    callback?.(found);
  });
};

/** The mini-program in a folder. `open` opens a page by a URL, as wx.navigateTo does; `scan` sets the result of wx.scanCode. */
export function start(root) {
  const { pages } = JSON.parse(readFileSync(join(root, 'app.json'), 'utf8'));
  const loaded = new Map();

  globalThis.App = () => undefined;
  require(join(root, 'app.js'));

  return {
    pages,
    scan: (result) => (wx.scanCode = ({ success }) => success({ errMsg: 'scanCode:ok', ...result })),
    async open(url, opener) {
      const [path, query = ''] = url.replace(/^\//, '').split('?');
      if (!pages.includes(path)) throw new Error(`${url} is no page of app.json`);
      if (!loaded.has(path)) loaded.set(path, load(root, path));
      const page = new OpenPage(loaded.get(path), path, opener);
      bringToFront(page);
      await page.begin(optionsOf(query));
      return page;
    },
  };
}

/** Loads a page as a component: all its functions are methods. */
function load(root, path) {
  const values = {};
  globalThis.Page = ({ data, ...members }) => {
    const methods = {};
    for (const [name, member] of Object.entries(members)) {
      (typeof member === 'function' ? methods : values)[name] = member;
    }
    globalThis.Component({ data, methods });
  };
  return { id: simulate.load(join(root, path), { rootPath: root, compiler: 'official' }), values };
}

/** The query of a URL, as onLoad gets it: it is split, and nothing is decoded. */
function optionsOf(query) {
  const pairs = query.split('&').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => [pair.split('=', 1)[0], pair.includes('=') ? pair.slice(pair.indexOf('=') + 1) : '']),
  );
}

class OpenPage {
  /** The URLs that this page asked to open. */
  opened = [];

  constructor({ id, values }, path, opener) {
    this.path = path;
    this.component = simulate.render(id);
    this.instance = Object.assign(this.component.instance, values);
    this.stack = [...(opener?.stack ?? []), this.instance];
  }

  async begin(options) {
    const { instance } = this;
    instance.onLoad?.(options);
    instance.onShow?.();
    this.component.attach(document.body);
    instance.onReady?.();
    await settle();
  }

  get data() {
    return this.instance.data;
  }

  /** The texts on the page, one of each text node. */
  get texts() {
    const walker = document.createTreeWalker(this.component.dom, window.NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent.trim());
    return texts.filter((text) => text !== '');
  }

  /** The elements that an event is bound to. */
  boundTo(event) {
    const elements = [];
    const visit = (node) => {
      for (const bound of Object.values(node._vt?.event ?? {})) {
        if (bound.name === event) elements.push(elementOf(node, bound));
      }
      node.childNodes?.forEach(visit);
    };
    visit(this.component._exparserNode.shadowRoot);
    return elements;
  }

  async emit(element, event, detail = {}) {
    bringToFront(this);
    const options = { bubbles: true, capturePhase: true, composed: true, extraFields: { touches: [] } };
    exparser.Event.dispatchEvent(element.node, exparser.Event.create(event, detail, options));
    await settle();
  }

  tap(element) {
    return this.emit(element, 'tap');
  }

  type(element, value) {
    return this.emit(element, 'input', { value });
  }

  close() {
    this.component.detach();
  }
}

function elementOf(node, { handler }) {
  const attributes = Object.fromEntries(node._vt.attrs.map(({ name, value }) => [name, value]));
  return { node, handler, attributes, key: `${handler} ${JSON.stringify(node.dataset ?? {})}` };
}

/** Waits for the promises and timers of `wx`, then throws the errors. */
async function settle() {
  await simulate.sleep(0);
  await simulate.sleep(0);
  const found = faults;
  faults = [];
  if (found.length > 0) throw new Error(found.join('\n'));
}
