// The changes of the site in Markdown that is written for a code host: links, anchors, and the line of languages.
import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { MarkdownEnv, MarkdownOptions, MarkdownRenderer } from 'vitepress';
import { base, pageFor, root, twinOf } from './pages';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** The demo in a browser, which `npm run build` in docs/ writes there. */
const DEMO = `${base}demo/`;

/** The target of a link, from where it is read: its source, and the language of its address. */
interface Place {
  source: string;
  chinese: boolean;
}

function placeOf({ realPath, path, relativePath, frontmatter }: MarkdownEnv): Place {
  const source = (frontmatter?.source as string | undefined) ?? posix.relative(root, realPath ?? path);
  return { source, chinese: !relativePath.startsWith('en/') };
}

/** The address on the site of a link; undefined where it leads to a file that is not on the site. */
function addressOf(link: string, { source, chinese }: Place): string | undefined {
  if (/^([a-z]+:|#|\/)/.test(link)) return link;
  const [path = '', anchor] = link.split('#');
  let target = posix.join(posix.dirname(source), path);
  if (existsSync(root + target) && statSync(root + target).isDirectory())
    target = posix.join(target, 'README.md');
  if (target === 'demo-miniprogram/README.md') return DEMO;
  const page = pageFor(target, chinese) ?? (target.startsWith('docs/format/') ? target : undefined);
  return page && `/${page}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Leads every link to its page of the site. A link to another file becomes plain text. */
function leadLinks(tokens: Token[], place: Place) {
  for (const token of tokens) {
    let dropped = false;
    token.children = (token.children ?? []).filter((child) => {
      if (child.type === 'link_open') {
        const address = addressOf(child.attrGet('href') ?? '', place);
        dropped = address === undefined;
        if (address) child.attrSet('href', address);
        // The demo is no page of VitePress, but runs beside the site.
        if (address === DEMO) child.attrSet('target', '_blank');
      }
      return !(dropped && (child.type === 'link_open' || child.type === 'link_close'));
    });
  }
}

/** Takes away the paragraph that links to the page in the other language: the site has a menu for this. */
function dropLanguages(tokens: Token[], { source }: Place) {
  const twin = posix.basename(twinOf(source));
  const at = tokens.findIndex(({ children }) => {
    return children?.some((child) => child.type === 'link_open' && child.attrGet('href') === twin);
  });
  const heading = tokens.findIndex(({ type }) => type === 'heading_close');
  if (at === heading + 2) tokens.splice(at - 1, 3);
}

/** Says in Chinese what VitePress says in English to those who hear a page: the anchors of headings, and the buttons that copy. */
function translate(md: MarkdownRenderer) {
  const { fence } = md.renderer.rules;
  md.renderer.rules.fence = (tokens, index, options, env: MarkdownEnv, self) => {
    const html = fence!(tokens, index, options, env, self);
    return placeOf(env).chinese ? html.replace('title="Copy Code"', 'title="复制代码"') : html;
  };
  md.core.ruler.push('anchors-in-chinese', ({ tokens, env }) => {
    if (!placeOf(env as MarkdownEnv).chinese) return;
    for (const child of tokens.flatMap(({ children }) => children ?? [])) {
      const label = child.attrGet('aria-label');
      if (label) child.attrSet('aria-label', label.replace('Permalink to', '本节的链接：'));
    }
  });
}

/** The anchor of a heading, as code hosts make it. */
export function slugify(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

export const markdown: MarkdownOptions = {
  anchor: { slugify },
  // These two can be read on the greys of the site.
  theme: { light: 'github-light-high-contrast', dark: 'github-dark-default' },
  config(md) {
    translate(md);
    md.core.ruler.push('site', ({ tokens, env }) => {
      const place = placeOf(env as MarkdownEnv);
      dropLanguages(tokens, place);
      leadLinks(tokens, place);
    });
  },
};
