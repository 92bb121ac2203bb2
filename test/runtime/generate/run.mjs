// node test/runtime/generate/run.mjs: 100,000 lines as fast as a computer can, and 11,000 lines at the limit of the platform, each with
// 5 % of failures and three kills. With a number of lines as argument: that job alone.
import { runJob } from './job.mjs';

const FAST = 120_000;
const LIMIT = 5000;
/** The memory may grow by so many megabytes in the second half of a run: the rest of what the first half has not collected yet. */
const GROWTH = 60;

const [given] = process.argv.slice(2).map(Number);
const jobs = given
  ? [{ lines: given, rate: FAST }]
  : [
      { lines: 100_000, rate: FAST },
      { lines: 11_000, rate: LIMIT },
    ];

async function run({ lines, rate }) {
  const outcome = await runJob({ lines, rate, kills: 3, failures: 5 });
  const { problems, seconds, linesPerSecond, peakMegabytes, halfMegabytes, report } = outcome;
  const expired = (report.refusals['42001'] ?? 0) + (report.refusals['40001'] ?? 0);
  if (lines >= 10_000 && outcome.tokens < 3)
    problems.push(`only ${outcome.tokens} access tokens in ${seconds} s`);
  if (peakMegabytes > halfMegabytes + GROWTH)
    problems.push(`the memory grew from ${halfMegabytes} MB to ${peakMegabytes} MB`);
  console.log(
    [
      `${lines} lines at ${rate} a minute, 3 kills, ${seconds.toFixed(1)} s: ${linesPerSecond.toFixed(0)} lines a second`,
      `  peak memory of the command: ${peakMegabytes.toFixed(0)} MB, and ${halfMegabytes.toFixed(0)} MB in the first half of the last run`,
      `  faults: ${JSON.stringify(report.faults)}; pictures drawn: ${report.pictures}`,
      `  ${outcome.tokens} access tokens, ${expired} calls with one that had expired`,
      `  busiest minute: ${report.busiestMinute} of ${rate} calls allowed`,
      ...problems.map((problem) => `  ${problem}`),
      problems.length > 0 ? '  FAILED' : '  passed: every line done exactly once, no secret anywhere',
    ].join('\n'),
  );
  return problems.length;
}

const problems = await Promise.all(jobs.map(run));
if (problems.some((count) => count > 0)) process.exitCode = 1;
