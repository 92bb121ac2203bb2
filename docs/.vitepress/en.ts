// The site in English: its menus and its words.
import type { DefaultTheme, LocaleConfig } from 'vitepress';
import { portsUnder, sectionsOf } from './sections';

const reference: DefaultTheme.SidebarItem[] = [
  { text: 'miniprogram-scene', link: '/en/api/miniprogram-scene' },
  { text: 'miniprogram-scene/zh', link: '/en/api/miniprogram-scene-zh' },
  { text: 'miniprogram-scene/codes', link: '/en/api/miniprogram-scene-codes' },
  { text: 'miniprogram-scene/schema', link: '/en/api/miniprogram-scene-schema' },
  { text: 'miniprogram-scene-server', link: '/en/api/miniprogram-scene-server' },
];

export const en: LocaleConfig<DefaultTheme.Config>[string] = {
  label: 'English',
  lang: 'en',
  description: 'Typed records in the 32 characters of a mini-program code: encode, scan, read.',
  themeConfig: {
    nav: [
      { text: 'Introduction', link: '/en/introduction' },
      { text: 'Playground', link: '/en/playground' },
      { text: 'Recipes', link: '/en/recipes' },
      { text: 'Questions', link: '/en/faq', activeMatch: '^/en/(faq|troubleshooting)' },
      {
        text: 'Reference',
        activeMatch: '^/en/(codes|api/|format|text-model|ports/|changelog)',
        items: [
          { text: 'Codes, limits and errors', link: '/en/codes' },
          { text: 'API', link: '/en/api/' },
          { text: 'Format', link: '/en/format' },
          { text: 'Changelog', link: '/en/changelog' },
        ],
      },
    ],
    sidebar: [
      {
        text: 'Guide',
        items: [
          { text: 'Introduction', link: '/en/introduction' },
          { text: 'Playground', link: '/en/playground' },
          { text: 'Security', link: '/en/security' },
          { text: 'Tested on', link: '/en/tested-on' },
          { text: 'Changelog', link: '/en/changelog' },
        ],
      },
      { text: 'Recipes', link: '/en/recipes', collapsed: true, items: sectionsOf('docs/recipes.md') },
      { text: 'Servers', link: '/en/servers', collapsed: true, items: sectionsOf('docs/servers.md') },
      { text: 'Questions', link: '/en/faq', collapsed: true, items: sectionsOf('docs/faq.md') },
      {
        text: 'Troubleshooting',
        link: '/en/troubleshooting',
        collapsed: true,
        items: sectionsOf('docs/troubleshooting.md'),
      },
      { text: 'Codes', link: '/en/codes', collapsed: true, items: sectionsOf('docs/codes.md') },
      {
        text: 'Reference',
        items: [
          { text: 'API', link: '/en/api/', collapsed: true, items: reference },
          { text: 'Format', link: '/en/format' },
          { text: 'Text model', link: '/en/text-model' },
          ...portsUnder('/en/ports/'),
          { text: 'Contributing', link: '/en/contributing' },
        ],
      },
    ],
    outline: { level: [2, 3], label: 'On this page' },
    notFound: {
      title: 'There is no such page',
      quote: 'Its address may have changed. Search for it, or go to the front page.',
      linkLabel: 'Front page',
      linkText: 'Front page',
    },
  },
};
