// The rules of .dependency-cruiser.mjs find the imports that they forbid. `npm run lint` applies them to the source.
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { default: rules } = (await import(join(root, '.dependency-cruiser.mjs'))) as {
  default: ICruiseOptions;
};

/** The rules that a source with these additional imports breaks, as `rule: file`. */
async function brokenBy(imports: readonly (readonly [rule: string, file: string, path: string])[]) {
  const copy = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const folder of ['src', 'server/src'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  for (const [, file, path] of imports) appendFileSync(join(copy, file), `\nimport '${path}';\n`);
  const { output } = await cruise(['src', 'server/src'], {
    baseDir: copy,
    validate: true,
    ruleSet: { forbidden: (rules as { forbidden: IForbiddenRuleType[] }).forbidden },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  });
  rmSync(copy, { recursive: true });
  return (output as ICruiseResult).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

/** A planted fault for every rule. */
const faults = [
  ['coding-imports-lower-layers-only', 'src/coding/model.ts', '../fields/field'],
  ['fields-imports-lower-layers-only', 'src/fields/time.ts', '../text/field'],
  ['text-imports-lower-layers-only', 'src/text/price.ts', '../scene/codec'],
  ['entry-imports-lower-layers-only', 'src/entry/page.ts', '../fields/structure'],
  ['scene-imports-lower-layers-only', 'src/scene/codec.ts', '../codes/limits'],
  ['codes-imports-lower-layers-only', 'src/codes/limits.ts', '../fields/number'],
  ['nothing-imports-a-face', 'src/scene/untyped.ts', '../zh'],
  ['errors-and-objects-know-nobody', 'src/object.ts', './coding/natural'],
  ['the-client-has-no-dependency', 'src/codes/wechat.ts', 'node:fs'],
  ['no-circle-of-files', 'src/fields/field.ts', './number'],
  ['no-circle-of-folders', 'src/fields', '../text/field'],
  ['the-server-imports-the-client-by-its-names', 'server/src/index.ts', '../../src/index'],
  ['the-command-is-on-top-of-the-server', 'server/src/mock/http.ts', '../command/failure'],
] as const;

test('the source breaks no rule of the layers', async () => {
  expect(await brokenBy([])).toStrictEqual([]);
});

describe('an import that breaks a rule is found', () => {
  let found: string[];
  beforeAll(async () => {
    found = await brokenBy(faults.filter(([, file]) => file.endsWith('.ts')));
  });

  test.each(faults)('%s, in %s', (rule, file) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  test('and no rule has no fault', () => {
    const { forbidden } = rules as { forbidden: { name: string }[] };
    expect(faults.map(([rule]) => rule).sort()).toStrictEqual(forbidden.map(({ name }) => name).sort());
  });
});
