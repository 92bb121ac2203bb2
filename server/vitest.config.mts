import { defineConfig } from 'vitest/config';

// The tests import this package's sources, but `miniprogram-scene` by its name. So the name leads to the built client package,
// as it does for users: the sources, the tests and the built command then share one copy, with one class SceneError. An alias
// to ../src would give a second copy beside the one that the command loads. Build before you test: `npm run build`.
export default defineConfig({
  test: {
    name: 'server',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // The mock platform is on this machine, whatever proxy the machine has.
    env: { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' },
    // As in the root: the files of a thread share its modules, and each undoes what it changes outside of itself.
    pool: 'threads',
    isolate: false,
  },
});
