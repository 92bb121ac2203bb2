// The theme: that of VitePress, in the colours of the demo, with a picture on the home page and with the playground.
import { defineAsyncComponent, h } from 'vue';
import DefaultTheme from 'vitepress/theme-without-fonts';
import type { Theme } from 'vitepress';
import type { Component } from 'vue';
import type { Words } from './playground/words';
import HomeExample from './home/HomeExample.vue';
import './style.css';

const theme: Theme = {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'home-hero-image': () => h(HomeExample) }),
  enhanceApp({ app }) {
    // Parts of their own: no other page loads them.
    app.component(
      'Playground',
      playgroundIn(() => import('./playground/words-zh')),
    );
    app.component(
      'EnglishPlayground',
      playgroundIn(() => import('./playground/words-en')),
    );
  },
};

/** The playground in the language of its words. */
function playgroundIn(loadWords: () => Promise<{ words: Words }>): Component {
  return defineAsyncComponent(async () => {
    const [{ default: Playground }, { words }] = await Promise.all([
      import('./playground/Playground.vue'),
      loadWords(),
    ]);
    return () => h(Playground, { words });
  });
}

export default theme;
