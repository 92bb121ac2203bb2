// Changes the source in small ways, and looks whether a test notices: node scripts/mutation/run.mjs [src/fields/time.ts …]
// Where Stryker is not installed it is skipped, unless CI is set: then it fails.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The tests of a source are those of its folder in test/unit, and the golden vectors where they notice more. */
const sources = [
  'src/coding/*.ts',
  'src/entry/*.ts',
  'src/entry/platforms/*.ts',
  'src/fields/*.ts',
  'src/scene/*.ts',
];
const TESTS = {
  coding: '{coding*,vectors}',
  entry: '{entry*,readers*,definitions,scene-inspect,scene-hand-made}',
  fields: '{fields*,definitions,vectors,fingerprints}',
  scene: '{scene,scene-!(foreign|beside-keys),definitions,vectors,untyped*}',
};
const topicOf = (file) => /^src\/(coding|entry|fields|scene)\//.exec(file)?.[1];

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
  // src/fields/time.ts -> fields-time, src/fields/*.ts -> fields
  const reports = `scripts/mutation/reports/${file.replace(/^src\/|(\/\*)?\.ts$/g, '').replace('/', '-')}`;
  await new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.mts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // A test that is only slow, on a busy machine, has noticed nothing.
    timeoutMS: 20_000,
    ignorePatterns: [
      'dist',
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
