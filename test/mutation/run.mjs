// Changes the source in small ways, and looks whether a test notices: node test/mutation/run.mjs [coding|entry|fields|scene …]
// Where Stryker is not installed it is skipped, unless CI is set: then it fails.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The sources of each topic; its tests are test/<topic>.test.ts and the golden vectors. */
const sources = {
  coding: 'src/coding/*.ts',
  entry: 'src/entry.ts',
  fields: 'src/fields/*.ts',
  scene: 'src/scene.ts',
};

if (!existsSync(new URL('node_modules/@stryker-mutator', import.meta.url))) {
  console.log('Mutation testing: skipped: (cd test/mutation && npm ci --ignore-scripts)');
  process.exit(process.env.CI ? 1 : 0);
}
const { Stryker } = await import('@stryker-mutator/core');
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const topics = process.argv.slice(2);
for (const topic of topics.length > 0 ? topics : Object.keys(sources)) {
  if (!sources[topic]) throw new Error(`no topic ${topic}: ${Object.keys(sources).join(', ')}`);
  process.env.MUTATION_TOPIC = topic;
  const reports = `test/mutation/reports/${topic}`;
  await new Stryker({
    mutate: [sources[topic]],
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.mts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    ignorePatterns: [
      'dist',
      'miniprogram_dist',
      'demo-miniprogram',
      'bench',
      'docs',
      'ports',
      'test/mutation/reports',
    ],
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false },
    htmlReporter: { fileName: `${reports}.html` },
    jsonReporter: { fileName: `${reports}.json` },
    allowConsoleColors: false,
  }).runMutationTest();
}
