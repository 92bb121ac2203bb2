/** Reports the checks of a run, each with the time that it took, and what it gives or why it failed. */
export function startReport(width) {
  let failed = 0;
  return {
    async report(title, run) {
      const start = performance.now();
      let row;
      try {
        row = `✓ ${title.padEnd(width)}${await run()}`;
      } catch (error) {
        failed++;
        row = `✗ ${title}\n${error.message.trim()}`;
      }
      const ms = `${Math.round(performance.now() - start)}`.padStart(6);
      console.log(`${ms} ms  ${row.replaceAll('\n', '\n             ')}`);
    },
    /** Prints what it came to; gives the exit code. */
    end() {
      console.log(failed === 0 ? '\nAll passed.' : `\n${failed} failed.`);
      return failed > 0 ? 1 : 0;
    },
  };
}
