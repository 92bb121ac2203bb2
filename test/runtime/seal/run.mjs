// node test/runtime/seal/run.mjs [count]: forgeries of sealed scenes, by default 1,000,000. None of them opens.
import { forge } from './forgeries.mjs';

const [count = 1_000_000] = process.argv.slice(2).map(Number);
const { outcomes, alike, problems } = forge(count);
console.log(`${count} forgeries: ${outcomes.opened} opened, ${outcomes.forged} called forged`);
console.log(`by the number of their first digits that were right: ${alike.join(', ')}`);
for (const problem of problems) console.error(problem);
console.log(
  problems.length > 0 ? 'FAILED' : 'passed: a forgery opens with the odds of its bits, and not more often',
);
if (problems.length > 0) process.exitCode = 1;
