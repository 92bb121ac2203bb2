// The pages of documentation as data: their headings, links, tables and blocks of code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The languages of the documentation, by the end of a page's name. */
export const LANGUAGES = [
  ['English', '.md'],
  ['Chinese', '.zh-CN.md'],
] as const;

export type Suffix = (typeof LANGUAGES)[number][1];

export interface Heading {
  level: number;
  title: string;
  /** Where it begins in the text. */
  at: number;
}

export interface Block {
  page: Page;
  language: string;
  code: string;
  /** Where it begins in the text. */
  at: number;
}

export interface Page {
  path: string;
  text: string;
  /** The text with its code left out, character by character. */
  prose: string;
  headings: Heading[];
  blocks: Block[];
}

const FENCED = /^[ ]*```(\w+)\n([\s\S]*?)^[ ]*```$/gm;

export function openPage(path: string): Page {
  const text = read(path);
  const prose = text.replace(FENCED, (block) => block.replace(/[^\n]/g, ' '));
  const headings = [...prose.matchAll(/^(#+) (.+)$/gm)].map(({ 1: marks, 2: title, index }) => {
    return { level: marks!.length, title: title!, at: index };
  });
  const page: Page = { path, text, prose, headings, blocks: [] };
  page.blocks = [...text.matchAll(FENCED)].map(({ 1: language, 2: code, index }) => {
    return { page, language: language!, code: code!, at: index };
  });
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

/** The part of a page that a heading begins, up to the next heading of its level or above. */
export function sectionOf({ text, headings }: Page, { at, level }: Heading): string {
  const next = headings.find((heading) => heading.at > at && heading.level <= level);
  return text.slice(at, next?.at);
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
