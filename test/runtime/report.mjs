/**
 * Runs the checks of a script one after another. Prints each with its time, and with the figure that it returns or the
 * error that it throws.
 */
export function startReport(width) {
  let passed = 0;
  let failed = 0;
  return {
    async report(title, run) {
      const start = performance.now();
      let row;
      try {
        row = `✓ ${title.padEnd(width)}${(await run()) ?? ''}`;
        passed++;
      } catch (error) {
        failed++;
        row = `✗ ${title}\n${error.message.trim()}`;
      }
      const ms = `${Math.round(performance.now() - start)}`.padStart(6);
      console.log(`${ms} ms  ${row.trimEnd().replaceAll('\n', '\n             ')}`);
    },
    /** Prints the counts, and returns the exit code. */
    end() {
      console.log(`\n${passed} passed, ${failed} failed`);
      return failed > 0 ? 1 : 0;
    },
  };
}
