// The pages of documentation as data: their headings, links, tables and blocks of code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseMarkdown, sectionOf } from './markdown.mjs';
import type { Markdown, MarkdownBlock } from './markdown.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The languages of the documentation, by the end of a page's name. */
export const LANGUAGES = [
  ['English', '.md'],
  ['Chinese', '.zh-CN.md'],
] as const;

export type Suffix = (typeof LANGUAGES)[number][1];

export interface Block extends MarkdownBlock {
  page: Page;
}

export interface Page extends Markdown {
  path: string;
  blocks: Block[];
}

export function openPage(path: string): Page {
  const { blocks, ...rest } = parseMarkdown(read(path));
  const page: Page = { ...rest, path, blocks: [] };
  page.blocks = blocks.map((block) => ({ ...block, page }));
  return page;
}

/** The paths of all pages of the repository. */
export function pagePaths(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory())
      return /^(node_modules|\..*|dist|miniprogram_dist|reports)$/.test(entry.name) ? [] : pagePaths(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** The sections of a level, in order. */
export const sectionsOf = (page: Page, level: number) =>
  page.headings.filter((heading) => heading.level === level).map((heading) => sectionOf(page, heading));

/** The tables of a text: their rows, the head first, each a list of cells. */
export function tablesOf(text: string): string[][][] {
  return [...text.matchAll(/(?:^\|.*\|$\n?)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .filter((line) => !/^\|[ :|-]+\|$/.test(line))
      .map((line) => {
        return line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim());
      }),
  );
}

/** The names of anchors, as GitHub makes them. */
export function anchorsOf({ headings }: Page): string[] {
  const seen: Record<string, number> = {};
  return headings.map(({ title }) => {
    const anchor = title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const before = (seen[anchor] = (seen[anchor] ?? -1) + 1);
    return before > 0 ? `${anchor}-${before}` : anchor;
  });
}
