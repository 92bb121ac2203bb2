// Asks the answer program of a port, in the protocol of one line of JSON for each question and each answer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';

/** The answers of a port to questions, and the seconds that they took, with the build and the start of its program. */
export async function ask({ name, folder }, questions) {
  const started = performance.now();
  // A group of its own: whatever answer.sh starts ends with it.
  const program = spawn('bash', ['answer.sh'], { cwd: folder, detached: true });
  const limit = 120 + questions.length / 100;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    process.kill(-program.pid, 'SIGKILL');
  }, limit * 1000);

  let complaint = '';
  program.stderr.setEncoding('utf8').on('data', (text) => (complaint = (complaint + text).slice(-4000)));
  // A program that has ended takes no more questions; its status says why.
  program.stdin.on('error', () => undefined);
  Readable.from(linesOf(questions)).pipe(program.stdin);

  const ended = once(program, 'close');
  const answers = [];
  for await (const line of createInterface({ input: program.stdout })) answers.push(parsed(name, line));
  const [status] = await ended;
  clearTimeout(timer);

  if (late || status !== 0 || answers.length !== questions.length) {
    const end = late ? `was not ready after ${limit} s` : `ended with status ${status}`;
    const next = JSON.stringify(questions[answers.length]);
    throw new Error(
      `${name}: ${end}, after ${answers.length} of ${questions.length} answers\n${complaint}\nThe next question: ${next}`,
    );
  }
  return { answers, seconds: (performance.now() - started) / 1000 };
}

/** The indices of the answers that differ from those found. */
export const differing = (answers, found) =>
  answers.flatMap((answer, i) => (isDeepStrictEqual(answer, found[i]) ? [] : [i]));

function* linesOf(questions) {
  for (const question of questions) yield `${JSON.stringify(question)}\n`;
}

function parsed(name, line) {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${name}: this answer is no JSON: ${line.slice(0, 400)}`);
  }
}
