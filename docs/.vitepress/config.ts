// The site of documentation. Its pages are the Markdown files of the repository, as they are.
import { cpSync } from 'node:fs';
import { defineConfig } from 'vitepress';
import { en } from './en';
import { icon } from './icon';
import { markdown } from './markdown';
import { pageOf, root } from './pages';
import { oneIndex, search } from './search';
import { zh } from './zh';

export default defineConfig({
  title: 'miniprogram-scene',
  // The path that the site is served under, with a slash at both ends.
  base: process.env.DOCS_BASE ?? '/',
  head: [
    ['link', { rel: 'icon', href: icon }],
    ['meta', { name: 'theme-color', content: '#07c160' }],
  ],
  // What pages have in common is in a file of its own, and not in every page.
  metaChunk: true,
  locales: { root: zh, en },
  themeConfig: { search, logo: icon },
  markdown,

  srcDir: '..',
  srcExclude: ['{bench,demo-miniprogram,scripts,server,test}/**'],
  rewrites: (source) => pageOf(source) ?? source,
  // The tables that the page of the format links to.
  buildEnd: ({ outDir }) => {
    cpSync(`${root}docs/format`, `${outDir}/docs/format`, { recursive: true });
  },

  vite: {
    plugins: [
      oneIndex,
      {
        // The pages outside of docs/ do not find Vue there. Only the bundle for the server asks for it.
        name: 'vue-of-docs',
        enforce: 'pre',
        resolveId: (id, _, { ssr }) =>
          ssr && /^vue(\/server-renderer)?$/.test(id) ? { id, external: true } : undefined,
      },
    ],
    // The playground runs the modules that the package publishes: build them first.
    resolve: {
      alias: [
        { find: /^miniprogram-scene$/, replacement: `${root}dist/index.mjs` },
        { find: /^miniprogram-scene\/(\w+)$/, replacement: `${root}dist/$1.mjs` },
      ],
    },
  },
});
