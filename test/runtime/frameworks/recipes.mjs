// The files that docs/recipes.md has, by the title of their recipe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { filesIn, parseMarkdown, sectionOf } from '../../docs/markdown.mjs';
import ts from 'typescript';

const page = parseMarkdown(readFileSync(new URL('../../../docs/recipes.md', import.meta.url), 'utf8'));

/** The text of a recipe. */
function recipe(title) {
  const heading = page.headings.find((one) => one.title === title);
  if (!heading) throw new Error(`docs/recipes.md has no recipe ${title}`);
  return sectionOf(page, heading);
}

/** The files of a recipe, word for word, by their paths. */
export const filesOf = (title) => filesIn(recipe(title));

/** The only block of a language in a recipe that has a piece of text. */
export function blockOf(title, language, piece) {
  const found = parseMarkdown(recipe(title)).blocks.filter(
    (block) => block.language === language && block.code.includes(piece),
  );
  if (found.length !== 1) throw new Error(`${title}: ${found.length} blocks of ${language} have ${piece}`);
  return found[0].code;
}

/** A block of CommonJS as an ES module. */
export const asModule = (code) =>
  code
    .replace(/const (\{[^}]*\}) = require\(('.*')\)/g, 'import $1 from $2')
    .replace('exports.', 'export const ');

/** The schemas of the recipes, to encode with: `poster`, and `delivery` of the subpackage. */
export function schemasWith(library) {
  const require = createRequire(new URL(`file://${library}/package.json`));
  const load = (code) => {
    const compiled = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
    const exports = {};
    new Function('require', 'exports', compiled.outputText)(require, exports);
    return exports;
  };
  return {
    ...load(filesOf('TypeScript')['scenes.ts']),
    ...load(filesOf('zh in a subpackage')['delivery/scenes.ts']),
  };
}
