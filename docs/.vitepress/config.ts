// The site of documentation. Its pages are the Markdown files of the repository, as they are.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { pageOf } from './pages';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  title: 'miniprogram-scene',
  // The path that the site is served under.
  base: process.env.DOCS_BASE ?? '/',
  srcDir: '..',
  srcExclude: ['{bench,demo-miniprogram,ports,scripts,server,test}/**', '{CONTRIBUTING,SECURITY}.md'],
  rewrites: (source) => pageOf(source) ?? source,
  ignoreDeadLinks: true,
  locales: {
    root: { label: '简体中文', lang: 'zh-CN' },
    en: { label: 'English', lang: 'en' },
  },
  vite: {
    plugins: [
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
