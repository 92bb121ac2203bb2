// Changes the source in small ways, and looks whether a test notices: node scripts/mutation/run.mjs [src/fields/time.ts …]
// Where Stryker is not installed it is skipped, unless CI is set: then it fails.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The tests of a source are those of its folder in test/unit, and the golden vectors where they notice more. */
const sources = ['src/coding/*.ts', 'src/entry/*.ts', 'src/fields/*.ts', 'src/scene/*.ts'];
sources.push('src/text/*.ts', 'src/text/chinese/*.ts', 'src/text/zh/*.ts', 'server/src/seal/*.ts');
sources.push('src/schema/*.ts', 'src/schema/suggest/*.ts', 'src/codes/*.ts', 'src/error.ts', 'src/object.ts');
const TESTS = {
  coding: '{coding*,vectors}',
  entry: '{entry*,readers*,definitions,scene-inspect,scene-hand-made}',
  fields: '{fields*,vectors}',
  scene: '{scene*,untyped*,vectors}',
  'text/(chinese|zh)': '{chinese-tables,vectors,zh,text-chinese}',
  text: '{vectors,definitions,text-chinese,text}',
  seal: 'seal{,-keys,-vectors,-versions}',
  'schema/suggest': 'schema-suggest*',
  schema: '{vectors,schema-from-json,schema-explain,errors,schema-compare}',
  codes: 'codes*',
  error: '{errors,definitions,schema-from-json,fields,fields-structure}',
  object: '{errors,definitions,entry-hostile,schema-from-json,text,vectors}',
};
const topicOf = (file) => Object.keys(TESTS).find((topic) => new RegExp(`\\bsrc/${topic}\\b`).test(file));

if (!existsSync(new URL('node_modules/@stryker-mutator', import.meta.url))) {
  console.log('Mutation testing: skipped: (cd scripts/mutation && npm ci --ignore-scripts)');
  process.exit(process.env.CI ? 1 : 0);
}
const { Stryker } = await import('@stryker-mutator/core');
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const files = process.argv.slice(2);
for (const file of files.length > 0 ? files : sources) {
  const topic = topicOf(file);
  if (!topic) throw new Error(`${file} is none of ${sources.join(', ')}`);
  process.env.MUTATION_TESTS = TESTS[topic];
  // src/fields/time.ts -> fields-time, src/text/zh/*.ts -> text-zh
  const name = file.replace(/^(server\/)?src\/|(\/\*)?\.ts$/g, '').replace(/\//g, '-');
  const reports = `scripts/mutation/reports/${name}`;
  await new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.mts', related: false },
    // The first test that needs a text model unpacks it, and all tests after that one use it.
    coverageAnalysis: topic.startsWith('text') ? 'all' : 'perTest',
    concurrency: 2,
    // Vitest checks no types, and a test compares generated files byte for byte.
    disableTypeChecks: false,
    // A test that is only slow, on a busy machine, has noticed nothing.
    timeoutMS: 20_000,
    ignorePatterns: [
      'miniprogram_dist',
      'demo-miniprogram',
      'bench',
      'docs',
      'ports',
      'scripts/mutation/reports',
    ],
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false },
    htmlReporter: { fileName: `${reports}.html` },
    jsonReporter: { fileName: `${reports}.json` },
    allowConsoleColors: false,
  }).runMutationTest();
}
