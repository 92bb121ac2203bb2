import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/mutation/loads.ts', `test/${process.env.MUTATION_TOPIC}.test.ts`, 'test/vectors.test.ts'],
    setupFiles: ['test/mutation/seed.ts'],
    testTimeout: 60_000,
  },
});
