// Compares the ports with the packages in Node, on random questions: records of all kinds of fields, of one or more versions, sealed ones,
// texts and queries; scenes, also mutated ones and those of an edited schema. Each port must give the same scenes, values and error codes.
// After `npm run build`: node ports/compare.mjs [--questions 20000] [--seed 20260831] [--port python]…
import { parseArgs } from 'node:util';
import { ask, differing } from './compare/ask.mjs';
import { countsOf } from './compare/counts.mjs';
import { missing, ports } from './compare/ports.mjs';
import { questionsOf } from './compare/questions.mjs';

const SHOWN = 20;

const { values: options } = parseArgs({
  options: {
    questions: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '20260831' },
    port: { type: 'string', multiple: true, default: Object.keys(ports) },
  },
});
const unknown = options.port.filter((name) => !Object.hasOwn(ports, name));
if (unknown.length > 0)
  throw new Error(`There is no port ${unknown.join(', ')}, only ${Object.keys(ports).join(', ')}.`);

const started = performance.now();
const { questions, answers } = questionsOf(Number(options.questions), Number(options.seed));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${questions.length} questions, seed ${options.seed}, ${seconds} s in Node`);
console.log(countsOf(questions, answers));

for (const name of options.port) if (!(await isSame(ports[name]))) process.exitCode = 1;

/** Whether a port answers as Node does, or is skipped because its language is not there. In a CI nothing is skipped. */
async function isSame(port) {
  const { name } = port;
  const commands = missing(port);
  if (commands.length > 0) {
    console.log(`${name}: ${process.env.CI ? 'FAILED' : 'skipped'}, there is no ${commands.join(', ')}`);
    return !process.env.CI;
  }
  const found = await ask(port, questions).catch(({ message }) => {
    console.error(message);
  });
  if (!found) return false;
  const different = differing(answers, found.answers);
  for (const i of different.slice(0, SHOWN)) {
    console.error(JSON.stringify(questions[i]));
    console.error(`  Node   ${JSON.stringify(answers[i])}`);
    console.error(`  ${name.padEnd(6)} ${JSON.stringify(found.answers[i])}`);
  }
  const rate = Math.round(questions.length / found.seconds);
  console.log(
    `${name}: ${different.length} answers differ, ${found.seconds.toFixed(1)} s, ${rate} answers a second`,
  );
  return different.length < 1;
}
