import { defineConfig } from 'vitest/config';

/** `npm test` runs unit, types and docs, and server's own tests. `.ci/run` runs the others too: they need Python, or take long. */
const projects = {
  unit: ['test/unit/**/*.test.ts'],
  types: ['test/types/**/*.test.ts'],
  docs: ['test/docs/**/*.test.ts'],
  python: ['test/runtime/python.test.ts'],
  terminal: ['test/runtime/terminal-demo.test.ts'],
  figures: ['test/docs/figures.test.ts'],
};

export default defineConfig({
  test: {
    projects: Object.entries(projects).map(([name, include]) => ({
      test: { name, include, exclude: name === 'docs' ? projects.figures : [], testTimeout: 60_000 },
    })),
  },
});
