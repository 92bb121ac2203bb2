import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const tests = process.env.MUTATION_TESTS!;

/** The tests run in the order of their names in the pattern: the first failure ends a run, so the quick ones come first. */
class InOrder extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) => tests.indexOf(basename(moduleId, '.test.ts'));
    return Promise.resolve(files.sort((a, b) => place(a) - place(b)));
  }
}

export default defineConfig({
  test: {
    include: ['scripts/mutation/loads.ts', `{test/unit,server/test}/${tests}.test.ts`],
    sequence: { sequencer: InOrder },
    setupFiles: ['scripts/mutation/seed.ts'],
    testTimeout: 60_000,
  },
});
