export interface Heading {
  level: number;
  title: string;
  /** Where it begins in the text. */
  at: number;
}

export interface MarkdownBlock {
  language: string;
  code: string;
  /** Where it begins in the text. */
  at: number;
}

export interface Markdown {
  text: string;
  prose: string;
  headings: Heading[];
  blocks: MarkdownBlock[];
}

export function parseMarkdown(text: string): Markdown;
export function sectionOf(markdown: Pick<Markdown, 'text' | 'headings'>, heading: Heading): string;
export function filesIn(text: string): Record<string, string>;
