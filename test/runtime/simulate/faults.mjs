// Faults planted in copies of the demo. Each has to be found at its place, or the checks prove nothing.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { change, lineThatTells } from '../planted.mjs';
import * as checks from './checks.mjs';
import { compileWxml, compileWxss } from './compilers.mjs';
import { start } from './host.mjs';

/** Plants one fault after another, and reports the message of the check that finds it. */
export async function findFaults(demo, report) {
  const program = start(demo);
  const { path: compose } = await checks.openCompose(program);
  const landing = await checks.landingOf(program);
  const faults = [...program.pages.flatMap(faultsOfSyntax), ...faultsOfUse(compose, landing)];
  for (const fault of faults) {
    await report(`${fault.name}, ${fault.file}`, () => find(demo, fault));
  }
}

/** Mistakes that the compilers have to refuse. Each is on a new last line of a file, and the message has that line. */
function faultsOfSyntax(page) {
  const last = (line) => (text) => text.replace(/\n*$/, `\n${line}\n`);
  const template = { file: `${page}.wxml`, check: compileWxml, told: (line) => `${page}.wxml:${line}:` };
  const style = { file: `${page}.wxss`, check: compileWxss, told: (line) => `${page}.wxss(${line}:` };
  return [
    { name: 'an unclosed tag', ...template, edit: last('<view>') },
    { name: '?.', ...template, edit: last('<view>{{a?.b}}</view>') },
    { name: 'a brace too many', ...style, edit: last('.a { color: red; } }') },
  ];
}

/** Mistakes that show only when somebody uses the pages. */
function faultsOfUse(compose, landing) {
  const replace = (from, to) => (text) => text.replace(from, to);
  const use = (check, told) => ({ check: (root) => check(start(root)), told: () => told });
  const throwing = 'nothing is not defined';
  const deaf = {
    name: 'options that are ignored',
    file: `${landing}.js`,
    edit: replace(/onLoad\((\w+)\) \{/, '$& $1 = {};'),
  };
  return [
    {
      name: 'a page that throws',
      file: `${landing}.js`,
      edit: replace('Page({', 'nothing.there; $&'),
      ...use(checks.openPages, throwing),
    },
    {
      name: 'a handler that throws',
      file: `${compose}.js`,
      edit: replace('simulateScan() {', '$& nothing.there;'),
      ...use(checks.scanHere, throwing),
    },
    {
      name: 'a handler of another name',
      file: `${compose}.js`,
      edit: replace('simulateScan() {', 'scanHere() {'),
      ...use(checks.scanHere, 'scanning opens no page'),
    },
    { ...deaf, ...use(checks.scanHere, 'does not show') },
    { ...deaf, ...use(checks.readHandMade, 'does not show') },
    { ...deaf, ...use(checks.sayDamaged, 'nothing says that the scene is damaged') },
    {
      name: 'inputs bound to nothing',
      file: `${compose}.wxml`,
      edit: replace(/bindinput=/g, 'bindblur='),
      ...use(checks.typeIntoBoxes, 'no text that was typed arrives'),
    },
    {
      name: 'pages that nothing leads to',
      file: `${compose}.wxml`,
      edit: replace(/bindtap="(?!simulateScan")/g, 'bindlongpress="'),
      ...use(checks.tapEverything, 'pages that taps lead to'),
    },
  ];
}

/** The message of the check that finds a fault. */
async function find(demo, { file, edit, check, told }) {
  const root = mkdtempSync(join(tmpdir(), 'demo-'));
  try {
    cpSync(demo, root, { recursive: true });
    const faulty = change(join(root, file), edit);
    return await lineThatTells(told(faulty.trimEnd().split('\n').length), () => check(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}
