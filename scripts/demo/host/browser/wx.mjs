// The calls of the platform that the demo makes.
import { showModal, showToast } from './dialogs.mjs';
import * as router from './router.mjs';
import { scanCode } from './scan.mjs';

const screen = document.querySelector('.screen');
const platform = platformOf(navigator.userAgent);

/** An asynchronous call of WeChat: it calls the callbacks, or returns a promise if there are none. The result has a message. */
function asynchronous(name, run) {
  return (options = {}) => {
    const { success, fail, complete } = options;
    const outcome = Promise.resolve(options)
      .then(run)
      .then(
        (result) => ({ ...result, errMsg: `${name}:ok` }),
        ({ message }) => Promise.reject({ errMsg: `${name}:fail ${message}` }),
      );
    if (!success && !fail && !complete) return outcome;
    outcome.then(success, fail).finally(complete);
  };
}

/** Phones by the names that WeChat gives them. Other devices have no name there: their browsers scan files, not the camera. */
function platformOf(userAgent) {
  if (/android/i.test(userAgent)) return 'android';
  return /iphone|ipad/i.test(userAgent) ? 'ios' : 'browser';
}

async function setClipboardData({ data }) {
  await navigator.clipboard.writeText(data);
  showToast({ title: '内容已复制' });
}

function getWindowInfo() {
  const { width, height } = screen.getBoundingClientRect();
  return {
    pixelRatio: devicePixelRatio,
    windowWidth: width,
    windowHeight: height,
    screenWidth: width,
    screenHeight: height,
  };
}

const { navigateTo, redirectTo, navigateBack, reLaunch, setNavigationBarTitle } = router;
const pageCalls = { navigateTo, redirectTo, navigateBack, reLaunch, setNavigationBarTitle };
const otherCalls = { showToast, showModal, setClipboardData, scanCode };
const calls = Object.entries({ ...pageCalls, ...otherCalls });

export const wx = {
  ...Object.fromEntries(calls.map(([name, run]) => [name, asynchronous(name, run)])),
  createSelectorQuery: () => router.pages().at(-1).instance.createSelectorQuery(),
  getWindowInfo,
  getDeviceInfo: () => ({ platform }),
  getSystemInfoSync: () => ({ ...getWindowInfo(), platform }),
  getLaunchOptionsSync: router.getLaunchOptions,
  getEnterOptionsSync: router.getEnterOptions,
  nextTick: (callback) => queueMicrotask(callback),
};
