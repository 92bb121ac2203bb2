// A text of Markdown as data: its headings and its blocks of code.

const FENCED = /^[ ]*```(\w+)\n([\s\S]*?)^[ ]*```$/gm;

/** The prose is the text with its code left out, character by character. */
export function parseMarkdown(text) {
  const prose = text.replace(FENCED, (block) => block.replace(/[^\n]/g, ' '));
  const headings = [...prose.matchAll(/^(#+) (.+)$/gm)].map(({ 1: marks, 2: title, index }) => {
    return { level: marks.length, title, at: index };
  });
  const blocks = [...text.matchAll(FENCED)].map(({ 1: language, 2: code, index }) => {
    return { language, code, at: index };
  });
  return { text, prose, headings, blocks };
}

/** The part of a text that a heading begins, up to the next heading of its level or above. */
export function sectionOf({ text, headings }, { at, level }) {
  const next = headings.find((heading) => heading.at > at && heading.level <= level);
  return text.slice(at, next?.at);
}

/** The files in a text: a block whose first line is a comment with a path is the file of that path. */
export function filesIn(text) {
  const named = parseMarkdown(text).blocks.map(({ code }) => {
    return [/^(?:\/\/|#|<!--) ([\w./-]+\.\w+)(?: -->)?\n/.exec(code)?.[1], code];
  });
  return Object.fromEntries(named.filter(([path]) => path));
}
