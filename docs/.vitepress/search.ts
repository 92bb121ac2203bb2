// The search, without a server. Chinese has no spaces: its words are found by pairs of characters.
import type { DefaultTheme, Plugin } from 'vitepress';

/** The browser gets the text of this function: it uses nothing but its argument. */
function tokenize(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    return word.split(/(\p{Script=Han}+)/u).flatMap((part) => {
      if (!/^\p{Script=Han}/u.test(part)) return part ? [part] : [];
      const characters = [...part];
      return characters.length < 2
        ? [part]
        : characters.slice(1).map((second, at) => characters[at]! + second);
    });
  });
}

/** Pages in the language of the reader. What is in English only is for Chinese readers too. Also a text for the browser. */
function filter({ id }: { id: string }): boolean {
  const inEnglish = id.includes('/en/');
  if (document.documentElement.lang === 'en') return inEnglish;
  return !inEnglish || /\/en\/(api\/|format|text-model|ports\/)/.test(id);
}

/** VitePress indexes a page by the language of its source, not of its address: so all are in one index, for both languages. */
export const oneIndex: Plugin = {
  name: 'one-search-index',
  transform(_, id) {
    if (id !== '/@localSearchIndex') return undefined;
    return `const load = () => import('@localSearchIndexroot');\nexport default { root: load, en: load };`;
  },
};

export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    miniSearch: {
      options: { tokenize },
      searchOptions: {
        combineWith: 'AND',
        fuzzy: 0,
        prefix: true,
        filter,
        boost: { title: 4, titles: 2, text: 1 },
      },
    },
    locales: {
      root: {
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索文档' },
          modal: {
            displayDetails: '显示详情',
            resetButtonTitle: '清空',
            backButtonTitle: '关闭',
            noResultsText: '没有找到',
            footer: {
              selectText: '打开',
              selectKeyAriaLabel: '回车键',
              navigateText: '选择',
              navigateUpKeyAriaLabel: '向上键',
              navigateDownKeyAriaLabel: '向下键',
              closeText: '关闭',
              closeKeyAriaLabel: 'Esc 键',
            },
          },
        },
      },
    },
  },
};
