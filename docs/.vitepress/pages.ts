// Where the Markdown of the repository is on the site: Chinese at the root, English under en/.

/** The pages of the site, beside docs/: the names there. A page of the repository that is not named is not on the site. */
const OTHERS: Record<string, string> = {
  'README.zh-CN.md': 'introduction.md',
  'README.md': 'en/introduction.md',
  'FORMAT.md': 'en/format.md',
  'CHANGELOG.md': 'en/changelog.md',
};

/** The page of the site that a file of the repository makes, such as `en/faq.md`; undefined if there is none. */
export function pageOf(source: string): string | undefined {
  const [, folder = '', name = '', chinese] = /^docs\/(.*\/)?(.+?)(\.zh-CN)?\.md$/.exec(source) ?? [];
  if (!name) return OTHERS[source];
  return `${chinese ? '' : 'en/'}${folder}${name === 'README' ? 'index' : name}.md`;
}
