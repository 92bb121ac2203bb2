import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** The short files first: most mutants are noticed there, and the first test that notices ends the run. */
class ShortFirst extends BaseSequencer {
  private readonly durations = new Map<string, number>();

  override async sort(files: TestSpecification[]) {
    const durationOf = ({ moduleId, project }: TestSpecification) => {
      const file = moduleId.slice(this.ctx.config.root.length + 1);
      const latest = this.ctx.cache.getFileTestResults(`${project.name}:${file}`)?.duration ?? 0;
      // A run that has ended early tells less than the whole one before it.
      const longest = Math.max(latest, this.durations.get(moduleId) ?? 0);
      this.durations.set(moduleId, longest);
      return longest;
    };
    return files
      .map((file) => ({ file, duration: durationOf(file) }))
      .sort((a, b) => a.duration - b.duration)
      .map(({ file }) => file);
  }
}

export default defineConfig({
  test: {
    include: ['scripts/mutation/loads.ts', `test/unit/${process.env.MUTATION_TESTS}.test.ts`],
    setupFiles: ['scripts/mutation/seed.ts'],
    testTimeout: 60_000,
    sequence: { sequencer: ShortFirst },
  },
});
