import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../scripts/demo.mjs', import.meta.url));

/** In a pipe, as a CI would: that must not bring colours either. */
function demo(...parameters: string[]) {
  const env: NodeJS.ProcessEnv = { ...process.env, CI: 'true' };
  for (const name of ['FORCE_COLOR', 'NODE_OPTIONS', 'NODE_V8_COVERAGE']) Reflect.deleteProperty(env, name);
  return spawnSync(process.execPath, [script, '--once', ...parameters], { encoding: 'utf8', env });
}

/** The arrivals of the samples shown: each line has its mark. */
const marksIn = (output: string) => output.match(/^ {2}\S.* [✓✗] .*$/gmu) ?? [];

describe('npm run demo', () => {
  test('shows every sample record come back from every arrival', () => {
    const { status, stdout, stderr } = demo();
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(marksIn(stdout)).toHaveLength(30);
    expect(stdout).not.toContain('✗');
    expect(stdout).toContain('✓ 6 scenes arrived in 5 ways each, and every time the same was read.');
    expect(stdout).not.toContain('\u001b');
  });

  test('aligns the bars behind Chinese values', () => {
    const { stdout } = demo();
    const cells = (text: string) =>
      [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
    const start = (name: string) => {
      const line = new RegExp(`^  ${name} .*?(?=[█▏▎▍▌▋▊▉])`, 'mu').exec(stdout);
      return line && cells(line[0]);
    };
    expect(start('shop')).toBe(51);
    expect(start('table')).toBe(51);
    expect(start('scene')).toBe(51);
  });

  test('does the same for an object of your own', () => {
    const { status, stdout } = demo('{"店":"西饼","table":8}');
    expect(status).toBe(0);
    expect(marksIn(stdout)).toHaveLength(5);
    expect(stdout).toContain("table travels as the string '8'");
    expect(stdout).toContain("read            → { '店': '西饼', table: '8' }");
  });

  test('takes no key for more than a key', () => {
    const { status, stdout } = demo('{"__proto__":true}');
    expect(status).toBe(0);
    expect(stdout).toContain("read            → { ['__proto__']: 'true' }");
  });

  test('says what takes the bits of an object that does not fit', () => {
    const { status, stdout, stderr } = demo(JSON.stringify({ id: '42', note: '饕餮'.repeat(20) }));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ {2}note .* \d+\.\d bits$/m);
    expect(stderr).toMatch(/✗ \d+\.\d bits do not fit the 196\.8 of a scene\n$/);
  });

  test.each([
    ['{"table":8,}', 'This is no JSON: {"table":8,}'],
    ['[1]', 'This is no object: [1]'],
    ['{"a":{"b":1}}', 'a is { b: 1 }: a query is flat'],
    ['{"a":null}', 'a is null: a query is flat'],
    ['{"id":1795324876512231425}', 'id has been rounded to 1795324876512231400'],
    ['--twice', "Unknown option '--twice'"],
  ])('refuses %s', (given, message) => {
    const { status, stdout, stderr } = demo(given);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});
