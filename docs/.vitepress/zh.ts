// The site in Chinese: its menus and its words.
import type { DefaultTheme, LocaleConfig } from 'vitepress';
import { portsUnder, sectionsOf } from './sections';

const reference: DefaultTheme.SidebarItem[] = [
  { text: 'miniprogram-scene', link: '/api/miniprogram-scene' },
  { text: 'miniprogram-scene/zh', link: '/api/miniprogram-scene-zh' },
  { text: 'miniprogram-scene/codes', link: '/api/miniprogram-scene-codes' },
  { text: 'miniprogram-scene/schema', link: '/api/miniprogram-scene-schema' },
  { text: 'miniprogram-scene-server', link: '/api/miniprogram-scene-server' },
];

export const zh: LocaleConfig<DefaultTheme.Config>[string] = {
  label: '简体中文',
  lang: 'zh-CN',
  description: '把 UUID、雪花 ID、中文店名等业务参数放进小程序码 32 个字符的 scene，扫码后一行还原。',
  themeConfig: {
    nav: [
      { text: '介绍', link: '/introduction' },
      { text: '演练场', link: '/playground' },
      { text: '用法示例', link: '/recipes' },
      { text: '常见问题', link: '/faq', activeMatch: '^/(faq|troubleshooting)' },
      {
        text: '参考',
        activeMatch: '^/(codes|api/|format|text-model|ports/|changelog)',
        items: [
          { text: '接口、限制与错误码', link: '/codes' },
          { text: 'API（英文）', link: '/api/' },
          { text: '编码格式（英文）', link: '/format' },
          { text: '更新日志', link: '/changelog' },
        ],
      },
    ],
    sidebar: [
      {
        text: '指南',
        items: [
          { text: '介绍', link: '/introduction' },
          { text: '演练场', link: '/playground' },
          { text: '安全须知', link: '/security' },
          { text: '测试范围', link: '/tested-on' },
          { text: '更新日志', link: '/changelog' },
        ],
      },
      { text: '用法示例', link: '/recipes', collapsed: true, items: sectionsOf('docs/recipes.zh-CN.md') },
      { text: '各语言服务端', link: '/servers', collapsed: true, items: sectionsOf('docs/servers.zh-CN.md') },
      { text: '常见问题', link: '/faq', collapsed: true, items: sectionsOf('docs/faq.zh-CN.md') },
      {
        text: '排错',
        link: '/troubleshooting',
        collapsed: true,
        items: sectionsOf('docs/troubleshooting.zh-CN.md'),
      },
      { text: '小程序码', link: '/codes', collapsed: true, items: sectionsOf('docs/codes.zh-CN.md') },
      {
        text: '参考（英文）',
        items: [
          { text: 'API', link: '/api/', collapsed: true, items: reference },
          { text: '编码格式', link: '/format' },
          { text: '中文模型', link: '/text-model' },
          ...portsUnder('/ports/'),
          { text: '参与开发', link: '/contributing' },
        ],
      },
    ],
    outline: { level: [2, 3], label: '本页目录' },
    docFooter: { prev: '上一页', next: '下一页' },
    langMenuLabel: '切换语言',
    returnToTopLabel: '返回顶部',
    sidebarMenuLabel: '目录',
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色',
    darkModeSwitchTitle: '切换到深色',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '没有这个页面',
      quote: '地址可能改过。用搜索找一找，或者回到首页。',
      linkLabel: '回到首页',
      linkText: '回到首页',
    },
  },
};
