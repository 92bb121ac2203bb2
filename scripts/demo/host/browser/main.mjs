// Starts the mini-program in the browser: registers the app and the pages, and opens the page in the address.
import * as program from 'miniprogram';
import { showProblems } from './dialogs.mjs';
import { registerPages } from './pages.mjs';
import { launch, pages } from './router.mjs';
import { wx } from './wx.mjs';

let app = {};
Object.assign(globalThis, {
  wx,
  App: (definition) => (app = definition),
  getApp: () => app,
  getCurrentPages: () => pages().map(({ instance }) => instance),
});

try {
  if (program.problems) showProblems(program.problems);
  else {
    program.launch();
    registerPages(program);
    launch(program, app);
  }
} catch (error) {
  showProblems([{ place: '', message: error.stack }]);
  throw error;
}
