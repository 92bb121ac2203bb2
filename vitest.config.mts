import { defineConfig } from 'vitest/config';

/** The tests of the client package, by project. */
const projects = {
  unit: ['test/unit/**/*.test.ts'],
  types: ['test/types/**/*.test.ts'],
  docs: ['test/docs/**/*.test.ts'],
  python: ['test/runtime/python.test.ts'],
  terminal: ['test/runtime/terminal-demo.test.ts', 'test/docs/terminal.test.ts', 'test/docs/release.test.ts'],
  figures: ['test/docs/figures.test.ts'],
};

// `npm test` runs unit, types, docs and server. `.ci/run` runs the others too: they need Python, or start many processes.
export default defineConfig({
  test: {
    // All cores: the default leaves one idle.
    maxWorkers: '100%',
    projects: [
      ...Object.entries(projects).map(([name, include]) => ({
        test: {
          name,
          include,
          exclude: name === 'docs' ? [...projects.terminal, ...projects.figures] : [],
          testTimeout: 60_000,
          // The files of a thread share its modules: the sources, fast-check and TypeScript load once. So each file undoes what
          // it changes outside of itself: spies, stubs and globals.
          pool: 'threads' as const,
          isolate: false,
        },
      })),
      'server/vitest.config.mts',
    ],
  },
});
