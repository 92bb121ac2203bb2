// The stack of open pages. The history of the browser and the navigation bar follow it.
import { showProblems } from './dialogs.mjs';
import { OpenPage } from './pages.mjs';
import { parsePath } from './query.mjs';

const stack = [];
let program;
let app;
let launchOptions;
let enterOptions;

export const pages = () => stack;
export const getLaunchOptions = () => launchOptions;
export const getEnterOptions = () => enterOptions;

export function launch(compiled, definition) {
  program = compiled;
  app = definition;
  const start = () => enter(location.hash.slice(1) || `/${homeRoute()}`);
  addEventListener('popstate', ({ state }) => {
    showProblems([]);
    if (stack[state?.depth]?.address === location.hash) backTo(state.depth);
    else start();
  });
  document.querySelector('.bar-back').onclick = () =>
    stack.length > 1 ? navigateBack() : reLaunch({ url: `/${homeRoute()}` });
  start();
}

export function navigateTo({ url }) {
  const target = locate(url);
  currentPage().hide();
  history.pushState({ depth: stack.length }, '', target.address);
  open(target);
}

export function redirectTo({ url }) {
  const target = locate(url);
  stack.pop().unload();
  history.replaceState({ depth: stack.length }, '', target.address);
  open(target);
}

export function reLaunch({ url }) {
  const target = locate(url);
  while (stack.length > 0) stack.pop().unload();
  history.replaceState({ depth: 0 }, '', target.address);
  open(target);
}

export function navigateBack({ delta = 1 } = {}) {
  if (stack.length < 2) throw new Error('cannot navigate back at first page.');
  history.go(-Math.min(delta, stack.length - 1));
}

export function setNavigationBarTitle({ title }) {
  currentPage().title = title;
  showBar();
}

const currentPage = () => stack.at(-1);
const homeRoute = () => Object.keys(program.pages)[0];

/** Enters the mini-program at a page, as after a scan or a typed address: all open pages are closed. */
function enter(url) {
  let target;
  try {
    target = locate(url);
  } catch ({ message }) {
    showProblems([{ place: 'app.json', message }]);
    return;
  }
  const { route: path, query } = target;
  enterOptions = { path, query, scene: sceneValueOf(query), referrerInfo: {} };
  if (!launchOptions) {
    launchOptions = enterOptions;
    app.onLaunch?.(launchOptions);
  }
  app.onShow?.(enterOptions);
  reLaunch({ url });
}

/** The 场景值 of a query: of 一物一码, 小程序码, an ordinary QR code, or of no code. */
function sceneValueOf(query) {
  if ('code_ticket' in query) return 1124;
  if ('scene' in query) return 1047;
  return Object.keys(query).length > 0 ? 1011 : 1001;
}

function locate(url) {
  const { path, query } = parsePath(url);
  const route = new URL(path, `http://miniprogram/${currentPage()?.route ?? ''}`).pathname.slice(1);
  if (!Object.hasOwn(program.pages, route)) throw new Error(`page "${route}" is not found`);
  return { route, query, address: `#/${route}${url.slice(path.length)}` };
}

function open({ route, query }) {
  const page = new OpenPage(route, query, program.pages[route]);
  // The browser has escaped some characters of the address.
  page.address = location.hash;
  page.title = program.pages[route].settings.navigationBarTitleText;
  stack.push(page);
  showBar();
  page.load();
}

function backTo(depth) {
  while (stack.length > depth + 1) stack.pop().unload();
  showBar();
  currentPage().show();
}

function showBar() {
  const { route, title } = currentPage();
  const {
    navigationBarTitleText,
    navigationBarBackgroundColor = '#000000',
    navigationBarTextStyle = 'white',
  } = { ...program.settings.window, ...program.pages[route].settings };
  const bar = document.querySelector('.bar');
  bar.style.backgroundColor = navigationBarBackgroundColor;
  bar.style.color = navigationBarTextStyle;
  bar.dataset.back = stack.length > 1 ? 'back' : route === homeRoute() ? 'none' : 'home';
  document.title = title ?? navigationBarTitleText ?? '';
  document.querySelector('.bar-title').textContent = document.title;
}
