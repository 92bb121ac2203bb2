// The site of documentation. Its pages are the Markdown files of the repository, as they are.
import { cpSync } from 'node:fs';
import { defineConfig } from 'vitepress';
import type { Plugin } from 'vitepress';
import { en } from './en';
import { icon } from './icon';
import { markdown } from './markdown';
import { base, pageOf, root } from './pages';
import { oneIndex, search } from './search';
import { zh } from './zh';

/** The root of the site is that of the repository, where VitePress and Vue are not installed: they are in docs/. */
const vueForAll: Plugin = {
  name: 'vue-for-all',
  enforce: 'pre',
  // Pages outside of docs/ do not find Vue. In the browser VitePress leads them to it, but not where pages are rendered.
  resolveId(id, _, { ssr = false }) {
    return ssr && /^vue(\/server-renderer)?$/.test(id) ? { id, external: true } : undefined;
  },
  // Vite does not find what it should prepare. It works unprepared too.
  configResolved({ optimizeDeps }) {
    optimizeDeps.include = optimizeDeps.include?.filter((name) => !name.startsWith('vitepress >')) ?? [];
  },
};

export default defineConfig({
  title: 'miniprogram-scene',
  base,
  head: [
    ['link', { rel: 'icon', href: icon }],
    ['meta', { name: 'theme-color', content: '#07c160' }],
  ],
  // The common parts of pages are in a file of their own, and not in every page.
  metaChunk: true,
  // A page loads no other page before it is asked for: some are large, and phones pay for them.
  router: { prefetchLinks: false },
  locales: { root: zh, en },
  themeConfig: { search, logo: icon },
  markdown,

  srcDir: '..',
  srcExclude: ['{bench,demo-miniprogram,scripts,test}/**', 'server/!(CHANGELOG*)', 'server/*/**'],
  rewrites: (source) => pageOf(source) ?? source,
  // The tables that the page of the format links to.
  buildEnd: ({ outDir }) => {
    cpSync(`${root}docs/format`, `${outDir}/docs/format`, { recursive: true });
  },

  vite: {
    plugins: [oneIndex, vueForAll],
    // The rest of the repository is no part of the site.
    optimizeDeps: { entries: [] },
    // The playground runs the modules that the package publishes: build them first.
    resolve: {
      alias: [
        { find: /^miniprogram-scene$/, replacement: `${root}dist/index.mjs` },
        { find: /^miniprogram-scene\/(\w+)$/, replacement: `${root}dist/$1.mjs` },
      ],
    },
  },
});
