// Changes the source in small ways, and looks whether a test notices: node scripts/mutation/run.mjs [src/fields/time.ts …]
// Where Stryker is not installed it is skipped, unless CI is set: then it fails.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Sources and their tests, the quick ones first: those of the topic, and the golden vectors where they notice more. */
const TOPICS = [
  ['src/coding/*.ts', '{coding*,vectors}'],
  ['src/entry/**/*.ts', '{entry*,readers*,definitions,scene-inspect,scene-hand-made}'],
  ['src/fields/*.ts', '{fields*,definitions,vectors,fingerprints}'],
  ['src/scene/*.ts', '{scene,scene-!(foreign|beside-keys),definitions,vectors,untyped*}'],
  ['src/text/chinese/*.ts', '{chinese-tables,vectors,zh,text-chinese}'],
  ['src/text/zh/*.ts', '{chinese-tables,vectors,zh,text-chinese}'],
  ['src/text/*.ts', '{vectors,definitions,text-chinese,text}'],
  ['src/schema/suggest/*.ts', 'schema-suggest*'],
  ['src/schema/*.ts', '{vectors,schema-from-json,schema-explain,errors,schema-compare}'],
  ['src/codes/*.ts', 'codes*'],
  ['src/error.ts', '{errors,definitions,schema-from-json,fields,fields-structure}'],
  ['src/object.ts', '{errors,definitions,entry-hostile,schema-from-json,text,vectors}'],
  ['server/src/seal/*.ts', 'seal{,-keys,-vectors,-versions}'],
];
const sources = TOPICS.map(([source]) => source);
const testsOf = (file) => TOPICS.find(([source]) => file.startsWith(source.replace(/\*.*/, '')))?.[1];

if (!existsSync(new URL('node_modules/@stryker-mutator', import.meta.url))) {
  console.log('Mutation testing: skipped: (cd scripts/mutation && npm ci --ignore-scripts)');
  process.exit(process.env.CI ? 1 : 0);
}
const { Stryker } = await import('@stryker-mutator/core');
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const files = process.argv.slice(2);
for (const file of files.length > 0 ? files : sources) {
  const tests = testsOf(file);
  if (!tests) throw new Error(`${file} is none of ${sources.join(', ')}`);
  process.env.MUTATION_TESTS = tests;
  // src/fields/time.ts -> fields-time, src/text/zh/*.ts -> text-zh
  const name = file.replace(/^(server\/)?src\/|(\/\*+)*\.ts$/g, '').replaceAll('/', '-');
  const reports = `scripts/mutation/reports/${name}`;
  await new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.mts', related: false },
    // The first test that needs a text model unpacks it, and all tests after that one use it.
    coverageAnalysis: name.startsWith('text') ? 'all' : 'perTest',
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
