// A mini-program in a realm of its own, with stubs of the platform: it starts an app, opens pages, and keeps their data.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import vm from 'node:vm';

/** Globals of Node or a browser that the scripts of a mini-program do not have. */
const ABSENT = [
  'window',
  'document',
  'self',
  'location',
  'history',
  'localStorage',
  'process',
  'Buffer',
  'URL',
];
/** Frameworks render after some timers, one after another: so many turns, and not so much time. */
async function rendered() {
  for (let turn = 0; turn < 10; turn++) await wait(5);
}
const nothing = () => undefined;

const INFO = {
  SDKVersion: '3.5.0',
  platform: 'devtools',
  system: 'iOS 17',
  version: '8.0.0',
  windowWidth: 375,
  pixelRatio: 2,
};
const api = {
  canIUse: () => true,
  getSystemInfoSync: () => INFO,
  getAppBaseInfo: () => INFO,
  getDeviceInfo: () => INFO,
  getWindowInfo: () => INFO,
  getStorageSync: nothing,
  nextTick: (callback) => void Promise.resolve().then(callback),
  getLaunchOptionsSync: () => ({ path: '', query: {} }),
  getEnterOptionsSync: () => ({ path: '', query: {} }),
};
/** The events that a framework subscribes to never happen. */
const subscribe = (target, name) => target[name] ?? (/^(on|off)[A-Z]/.test(name) ? nothing : undefined);

/** Loads the mini-program in a folder. `start`, `show` and `open` do as the platform does, and wait for the rendering. */
export function createHost(root, platform) {
  const modules = new Map();
  const definitions = new Map();
  const pages = [];
  let app;
  let defined;

  const realm = vm.createContext({
    console: { log: nothing, info: nothing, warn: nothing, error: (error) => host.errors.push(`${error}`) },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    [platform]: new Proxy({ ...api }, { get: subscribe }),
    App: (options) => (app = options),
    Page: (options) => (defined = options),
    Component: ({ methods, ...options }) => (defined = { ...options, ...methods }),
    Behavior: (options) => options,
    getApp: () => app,
    getCurrentPages: () => pages,
    // Alipay runs scripts in a worker.
    ...(platform === 'my' && { navigator: { userAgent: 'AlipayClient', swuserAgent: 'AlipayClient' } }),
  });
  vm.runInContext('var global = {};', realm);

  /** A module by its path, or by a name that miniprogram_npm has in a folder above. */
  function find(from, id) {
    const relative = id.startsWith('/') ? id.slice(1) : join(dirname(from), id);
    const places = [relative];
    for (let at = dirname(from); ; at = dirname(at)) {
      places.push(join(at, 'miniprogram_npm', id));
      if (at === '.') break;
    }
    // The compiler of WeChat puts its helpers at the root.
    const paths = [...places, id].flatMap((place) => [place, `${place}.js`, join(place, 'index.js')]);
    const found = paths.find((path) => path.endsWith('.js') && existsSync(join(root, path)));
    if (!found) throw new Error(`${from} requires ${id}, which is not there`);
    return found;
  }

  function load(path) {
    if (!modules.has(path)) {
      const module = { exports: {} };
      modules.set(path, module);
      const given = { module, exports: module.exports, require: (id) => load(find(path, id)) };
      const names = [...Object.keys(given), ...ABSENT];
      const code = `(function (${names}) {${readFileSync(join(root, path), 'utf8')}\n})`;
      vm.runInContext(code, realm, { filename: path })(...Object.values(given));
    }
    return modules.get(path).exports;
  }

  const host = {
    /** The errors that the scripts have written to the console. */
    errors: [],
    get app() {
      return app;
    },
    /** A cold start. */
    async start(options) {
      load('app.js');
      app.onLaunch?.(options);
      await host.show(options);
    },
    /** A hot start, or a return from the background. */
    async show(options) {
      app.onShow?.(options);
      await rendered();
    },
    async open(path, options) {
      if (!definitions.has(path)) {
        load(`${path}.js`);
        definitions.set(path, defined);
      }
      const page = createPage(path, definitions.get(path));
      pages.push(page);
      for (const step of ['created', 'attached']) (page.lifetimes?.[step] ?? page[step])?.call(page);
      page.onLoad?.(options);
      await rendered();
      page.onShow?.();
      (page.lifetimes?.ready ?? page.ready)?.call(page);
      page.onReady?.();
      await rendered();
      return page;
    },
  };
  return host;
}

function createPage(path, options) {
  const data = typeof options.data === 'function' ? options.data() : options.data;
  return {
    route: path,
    $viewId: 1,
    __wxExparserNodeId__: path,
    ...options,
    // Nobody gives a page any property.
    properties: {},
    data: structuredClone(data ?? {}),
    setData(values, done) {
      for (const [key, value] of Object.entries(values)) put(this.data, key.match(/[^.[\]]+/g), value);
      void Promise.resolve().then(() => done?.call(this));
    },
    triggerEvent: nothing,
    selectComponent: nothing,
    selectAllComponents: () => [],
  };
}

/** Sets what a path such as `root.cn.[0].v` names. */
function put(data, [key, ...rest], value) {
  // Only data goes from the scripts to the page.
  if (rest.length === 0) data[key] = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  else put((data[key] ??= {}), rest, value);
}
