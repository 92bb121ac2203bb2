// Pages that are in English only have a Chinese address too: there, the menus are Chinese.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { englishOnly, root } from './.vitepress/pages';

export default {
  paths: () =>
    englishOnly().map((source) => ({
      params: { english: posix.relative('docs', source.replace(/\.md$/, '')) },
      content: `---\nsource: ${source}\n---\n\n${readFileSync(root + source, 'utf8')}`,
    })),
};
