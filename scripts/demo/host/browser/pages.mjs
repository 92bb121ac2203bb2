// A page: glass-easel runs its template, style and script; this file calls its lifetimes and puts it on the screen.
import { CurrentWindowBackendContext, globalOptions } from 'glass-easel';
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import components from './components.css';
import { createElement, takeEvents } from './elements.mjs';
import { createSelectorQuery } from './selector-query.mjs';
import { toCss } from './units.mjs';

/** The DOM for glass-easel. elements.mjs handles events, because those of WeChat differ from those of the DOM. */
class Backend extends CurrentWindowBackendContext {
  document = {
    createElement,
    createTextNode: (text) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  };

  setListenerStats() {}
}

globalOptions.writeIdToDOM = true;

// A shadow tree separates the styles of the mini-program from the styles of the phone around it.
const screen = document.querySelector('.screen').attachShadow({ mode: 'open' });
screen.innerHTML = `<style>${components}</style><style></style><style></style>`;
const [, appStyle, pageStyle] = screen.querySelectorAll('style');
takeEvents(screen);
const environment = new MiniProgramEnv();
const backend = environment.associateBackend(new Backend());
const codeSpace = environment.createCodeSpace('main', true);

export function registerPages({ pages, style, templates }) {
  appStyle.textContent = toCss(style);
  for (const [route, { settings, load }] of Object.entries(pages)) {
    codeSpace.addComponentStaticConfig(route, settings);
    codeSpace.addCompiledTemplate(route, {
      groupList: templates,
      content: templates[route],
      fallbackListenerOnNativeNode: true,
    });
    codeSpace.globalComponentEnv(globalThis, route, load);
  }
}

/** An open page: its element, and the instance that its script uses. */
export class OpenPage {
  #style;
  #root;
  #element;

  constructor(route, query, { style }) {
    this.route = route;
    this.#style = toCss(style);
    this.#root = backend.createRoot('page', codeSpace, route);
    const component = this.#root.getComponent();
    this.#element = component.getBackendElement();
    this.instance = Object.assign(this.#root.get(), {
      route,
      options: query,
      createSelectorQuery: () => createSelectorQuery(component),
    });
  }

  load() {
    this.#call('onLoad', this.instance.options);
    this.#root.attach(screen, screen.appendChild(document.createElement('page')));
    this.show();
    setTimeout(() => this.#element.isConnected && this.#call('onReady'));
  }

  show() {
    // The style of a page applies to that page alone.
    pageStyle.textContent = this.#style;
    this.#element.hidden = false;
    this.#call('onShow');
  }

  hide() {
    this.#element.hidden = true;
    this.#call('onHide');
  }

  unload() {
    this.#call('onUnload');
    this.#root.release();
    this.#element.remove();
  }

  #call(lifetime, ...parameters) {
    try {
      this.instance[lifetime]?.(...parameters);
    } catch (error) {
      reportError(error);
    }
  }
}
