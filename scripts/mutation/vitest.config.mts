import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['scripts/mutation/loads.ts', `test/unit/${process.env.MUTATION_TESTS}.test.ts`],
    setupFiles: ['scripts/mutation/seed.ts'],
    testTimeout: 60_000,
  },
});
