import { defineConfig } from 'vitest/config';

/** The tests of both packages, by project. */
const projects = {
  unit: ['test/unit/**/*.test.ts'],
  types: ['test/types/**/*.test.ts'],
  docs: ['test/docs/**/*.test.ts'],
  // These import the sources of the server package, but `miniprogram-scene` by its name, so that the name leads to the built
  // package, as it does for users: the sources, the tests and the built command then share one copy, with one class SceneError.
  // An alias to src would give a second copy beside the one that the command loads. Build before you test: `npm run build`.
  server: ['server/test/**/*.test.ts'],
  ports: ['test/runtime/ports.test.ts', 'test/runtime/servers.test.ts'],
  // These start a process for each command.
  terminal: [
    'test/runtime/terminal-demo.test.ts',
    'test/docs/terminal.test.ts',
    'test/docs/release.test.ts',
    'server/test/command*.test.ts',
  ],
  figures: ['test/docs/figures.test.ts'],
};

// `npm test` runs unit, types, docs and server. `.ci/run` runs the others too: they need other languages, or take long.
const others = [...projects.ports, ...projects.terminal, ...projects.figures];

export default defineConfig({
  test: {
    // All cores: the default leaves one idle.
    maxWorkers: '100%',
    projects: Object.entries(projects).map(([name, include]) => ({
      test: {
        name,
        include,
        exclude: others.includes(include[0]!) ? [] : others,
        testTimeout: 60_000,
        // The mock platform is on this machine, whatever proxy the machine has.
        env: { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' },
        // The files of a thread share its modules: the sources, fast-check and TypeScript load once. So each file undoes what
        // it changes outside of itself: spies, stubs and globals.
        pool: 'threads' as const,
        isolate: false,
      },
    })),
  },
});
