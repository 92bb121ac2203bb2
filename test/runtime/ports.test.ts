import { execFileSync, execSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ask, differing } from '../../ports/compare/ask.mjs';
import { withFault } from '../../ports/compare/fault.mjs';
import { missing, ports } from '../../ports/compare/ports.mjs';
import { questionsOf } from '../../ports/compare/questions.mjs';
import { defineScene } from '../../src';
import { payloads, typed } from '../unit/support/payload-schemas';

const path = (name: string) => fileURLToPath(new URL(`../../ports/${name}`, import.meta.url));

/** The records that people want to carry and that fit, each with its schema by the name of an export. */
const carried = payloads.flatMap((payload) => {
  const { fields, record } = typed(payload);
  try {
    const schema = defineScene(fields);
    return [{ name: payload.title, schema, record, scene: schema.encode(record) }];
  } catch {
    return [];
  }
});

/** The file of a server in another language: `npx miniprogram-scene-server export` writes it. */
const exported = JSON.parse(
  JSON.stringify(Object.fromEntries(carried.map(({ name, schema }) => [name, schema]))),
) as Record<string, object>;

test.skipIf(missing(ports.python!).length > 0 && !process.env.CI)(
  'the ports have the tables of docs/format',
  () => {
    expect(execFileSync('python3', [path('write_tables.py'), '--check'], { encoding: 'utf8' })).toBe('');
  },
);

// Without its language a port's tests are skipped, but not in a CI, where everything has to be there.
describe.each(Object.values(ports))('the port $name, written from FORMAT.md', (port) => {
  describe.skipIf(missing(port).length > 0 && !process.env.CI)('where its language is there', () => {
    test('passes its own tests: the golden vectors and the samples of its README', () => {
      execSync(port.tests, { cwd: port.folder, stdio: 'pipe' });
    });

    test('answers random and mutated questions as the packages do', async () => {
      const { questions, answers } = questionsOf(5000, 1);
      const found = await ask(port, questions);
      expect(differing(answers, found.answers).map((i) => questions[i])).toEqual([]);
    });

    test('would answer otherwise with a fault in it', async () => {
      const faulty = withFault(port);
      const { questions, answers } = questionsOf(2000, 2);
      const found = await ask(faulty, questions);
      rmSync(faulty.folder, { recursive: true });
      expect(differing(answers, found.answers).length).toBeGreaterThan(0);
    });

    test('writes and reads the records that people want to carry, with an exported schema', async () => {
      expect(carried.length).toBeGreaterThan(140);
      const questions = carried.flatMap(({ name, record, scene }) => [
        { schema: exported[name], value: record },
        { schema: exported[name], scene },
      ]);
      const { answers } = await ask(port, questions);
      carried.forEach(({ name, schema, record }, i) => {
        const [written, read] = [answers[2 * i], answers[2 * i + 1]];
        expect(schema.decode(written!.scene as string), name).toEqual(record);
        expect(read, name).toEqual({ value: record });
      });
    });
  });
});
