// The theme: that of VitePress, in the colours of the demo, with a picture on the home page and with the playground.
import { defineAsyncComponent, h } from 'vue';
import DefaultTheme from 'vitepress/theme-without-fonts';
import type { Theme } from 'vitepress';
import HomeExample from './home/HomeExample.vue';
import './style.css';

const theme: Theme = {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'home-hero-image': () => h(HomeExample) }),
  enhanceApp({ app }) {
    // A part of its own: no other page loads it.
    app.component(
      'Playground',
      defineAsyncComponent(() => import('./playground/Playground.vue')),
    );
  },
};

export default theme;
