// WeChat's template compiler wcc and its style compiler wcsc, of 2020 and 2019: what they refuse throws, with file, line and column.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { wxmlToJs } = require('miniprogram-compiler');
// wxssToJs of the package trips over the error that wcsc itself tells, so this is one layer below it.
const wcsc = require('miniprogram-compiler/src/wcsc');

export function compileWxml(root) {
  const wxmlList = filesOf(root, '.wxml');
  wxmlToJs(root, { wxmlList });
  return wxmlList.length;
}

export function compileWxss(root) {
  const styles = filesOf(root, '.wxss');
  const compiled = wcsc(
    root,
    styles.map((file) => file.slice(0, -'.wxss'.length)),
  );
  if (compiled instanceof Error) throw compiled;
  return styles.length;
}

function filesOf(root, ending) {
  return readdirSync(root, { recursive: true }).filter((file) => file.endsWith(ending));
}
