// Entries of the sidebar that follow the files: the headings of a page, and the ports.
import { readFileSync } from 'node:fs';
import type { DefaultTheme } from 'vitepress';
import { slugify } from './markdown';
import { pageOf, ports, root } from './pages';

const HEADING = /^(##|###) (.+)$/gm;

/** The parts of a page, and below each its sections. */
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

const LANGUAGES: Record<string, string> = { go: 'Go', java: 'Java', php: 'PHP', python: 'Python' };

export const portsUnder = (path: string): DefaultTheme.SidebarItem[] =>
  ports.map((port) => ({ text: LANGUAGES[port] ?? port, link: path + port }));
