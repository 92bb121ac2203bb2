// The rules of imports in .dependency-cruiser.mjs: the sources keep them, and planted faults are found.
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { default: rules } = (await import(join(root, '.dependency-cruiser.mjs'))) as {
  default: { forbidden: IForbiddenRuleType[]; options: ICruiseOptions };
};

/** The violations in src and server/src of a folder, as `rule: from -> to`. */
async function violationsIn(folder: string): Promise<string[]> {
  const { output } = await cruise(['src', 'server/src'], {
    ...rules.options,
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
    baseDir: folder,
  });
  const { violations } = (output as ICruiseResult).summary;
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

test('the imports of the sources keep the rules', async () => {
  expect(await violationsIn(root)).toStrictEqual([]);
});

describe('a planted fault is found:', () => {
  const copy = mkdtempSync(join(tmpdir(), 'layers-'));
  const plant = (file: string, source: string) => {
    writeFileSync(join(copy, file), source);
  };
  let violations: string[];

  beforeAll(async () => {
    for (const folder of ['src', 'server/src']) {
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    }
    plant('src/coding/upward.ts', `import { id } from '../fields/identifier'; export { id };`);
    plant('src/entry/type.ts', `import type { Field } from '../fields/field'; export type { Field };`);
    plant('src/text/face.ts', `export { SceneError } from '../index';`);
    plant('src/codes/text.ts', `export { coreText } from '../text/core';`);
    plant('src/scene/one.ts', `import { two } from './two'; export const one = () => two;`);
    plant('src/scene/two.ts', `import { one } from './one'; export const two = () => one;`);
    plant('src/fields/folder.ts', `export { coreText } from '../text/core';`);
    plant('src/scene/outside.ts', `export { readFileSync } from 'node:fs';`);
    plant('src/utils.ts', `export { get } from './object';`);
    plant('server/src/mock/command.ts', `export { encode } from '../command/encode';`);
    plant('server/src/client/lazy.ts', `export const mock = () => import('../mock/faults');`);
    plant('server/src/client/path.ts', `export { SceneError } from '../../../src/scene-error';`);
    plant('server/src/module-text/node.ts', `export { join } from 'node:path';`);
    violations = await violationsIn(copy);
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  test.each([
    ['an import upward', 'src/coding/: src/coding/upward.ts -> src/fields/identifier.ts'],
    ['an import of a type', 'src/entry/: src/entry/type.ts -> src/fields/field.ts'],
    ['an import of a face', 'src/text/: src/text/face.ts -> src/index.ts'],
    ['an import to the side', 'src/codes/: src/codes/text.ts -> src/text/core.ts'],
    ['a circle of files', 'no circle of files: src/scene/one.ts -> src/scene/two.ts'],
    ['a circle of folders', 'no circle of folders: src/fields -> src/text'],
    ['an import of Node', 'src alone: src/scene/outside.ts -> fs'],
    ['a file of no part', 'src/: a part: src/utils.ts -> src/object.ts'],
    [
      'the mock platform on the command',
      'server/src/mock/: server/src/mock/command.ts -> server/src/command/encode.ts',
    ],
    [
      'an import of the client at run time',
      'server/src/client/: server/src/client/lazy.ts -> server/src/mock/faults.ts',
    ],
    ['a path to the client package', 'by package name: server/src/client/path.ts -> src/scene-error.ts'],
    [
      'an import of Node where browsers run',
      'module-text for browsers: server/src/module-text/node.ts -> path',
    ],
  ])('%s', (_, violation) => {
    expect(violations).toContain(violation);
  });
});
