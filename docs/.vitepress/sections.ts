// The headings of a page as entries of the sidebar: below each part, its sections.
import { readFileSync } from 'node:fs';
import type { DefaultTheme } from 'vitepress';
import { slugify } from './markdown';
import { pageOf, root } from './pages';

const HEADING = /^(##|###) (.+)$/gm;

export function sectionsOf(source: string): DefaultTheme.SidebarItem[] {
  const prose = readFileSync(root + source, 'utf8').replace(/^```[^]*?^```$/gm, '');
  const page = pageOf(source)!.replace(/\.md$/, '');
  const parts: DefaultTheme.SidebarItem[] = [];
  for (const [, marks, title] of prose.matchAll(HEADING)) {
    const entry = { text: title!.replaceAll('`', ''), link: `/${page}#${slugify(title!)}` };
    if (marks === '##') parts.push(entry);
    else (parts.at(-1)!.items ??= []).push(entry);
  }
  return parts;
}
