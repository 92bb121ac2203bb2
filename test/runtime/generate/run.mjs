// node test/runtime/generate/run.mjs [lines] [kills]: by default 100,000 lines and three kills, with 5 % of failures.
import { runJob } from './job.mjs';

const [lines = 100_000, kills = 3] = process.argv.slice(2).map(Number);
const { problems, seconds, linesPerSecond, peakMegabytes, report } = await runJob({
  lines,
  kills,
  failures: 5,
  rate: 120_000,
});
console.log(
  `${lines} lines, ${kills} kills, ${seconds.toFixed(1)} s: ${linesPerSecond.toFixed(0)} lines a second`,
);
console.log(`peak memory of the command: ${peakMegabytes.toFixed(0)} MB`);
console.log(`faults: ${JSON.stringify(report.faults)}; pictures drawn: ${report.pictures}`);
console.log(`busiest minute: ${report.busiestMinute} of 120000 calls allowed`);
for (const problem of problems) console.error(problem);
console.log(problems.length > 0 ? 'FAILED' : 'passed: every line done exactly once');
if (problems.length > 0) process.exitCode = 1;
