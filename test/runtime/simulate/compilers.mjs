// WeChat's template compiler wcc of 2020 and its style compiler wcsc of 2019. They throw mistakes with file, line and column.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { wxmlToJs } = require('miniprogram-compiler');
// wxssToJs of the package fails on the errors of wcsc, so wcsc is called without it.
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
