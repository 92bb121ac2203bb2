import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { startHost } from '../../scripts/demo/host/server.mjs';

const script = fileURLToPath(new URL('../../scripts/demo/demo.mjs', import.meta.url));

/** The environment of a pipe in a CI. There must be no colours either. */
const env: NodeJS.ProcessEnv = { ...process.env, CI: 'true' };
for (const name of ['FORCE_COLOR', 'NODE_OPTIONS', 'NODE_V8_COVERAGE', 'PORT']) {
  Reflect.deleteProperty(env, name);
}

function demo(...parameters: string[]) {
  return spawnSync(process.execPath, [script, '--once', ...parameters], { encoding: 'utf8', env });
}

/** The arrivals that the output shows: each line has a mark. */
const marksIn = (output: string) => output.match(/^ {2}\S.* [✓✗] .*$/gmu) ?? [];

describe('npm run demo', () => {
  test('shows every sample record come back from every arrival', () => {
    const { status, stdout, stderr } = demo();
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(marksIn(stdout)).toHaveLength(36);
    expect(stdout).not.toContain('✗');
    expect(stdout).toContain('✓ 6 scenes arrived in 6 ways each, and every time the same was read.');
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
    expect(marksIn(stdout)).toHaveLength(6);
    expect(stdout).toContain("table travels as the string '8'");
    expect(stdout).toContain("read            → { '店': '西饼', table: '8' }");
  });

  test('takes __proto__ as an ordinary key', () => {
    const { status, stdout } = demo('{"__proto__":true}');
    expect(status).toBe(0);
    expect(stdout).toContain("read            → { ['__proto__']: 'true' }");
  });

  test('says what takes the bits of an object that does not fit', () => {
    const { status, stdout, stderr } = demo(JSON.stringify({ id: '42', note: '饕餮'.repeat(20) }));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ {2}note {5}'饕餮/m);
    expect(stderr).toMatch(
      /✗ needs \d+ characters, .*; note takes most\. .*: id \d+\.\d, note \d+\.\d, header \d+\.\d\n$/,
    );
  });

  test.each([
    ['{"table":8,}', 'This is no JSON: {"table":8,}'],
    ['[1]', 'This is no object: [1]'],
    ['{"a":{"b":1}}', 'a is { b: 1 }: a query is flat'],
    ['{"a":null}', 'a is null: a query is flat'],
    ['{"id":1795324876512231425}', 'id has been rounded to 1795324876512231400'],
    ['--twice', "Unknown option '--twice'"],
    ['--port=eighty', 'This is no port: eighty'],
    ['--port=65536', 'This is no port: 65536'],
  ])('refuses %s', (given, message) => {
    const { status, stdout, stderr } = demo(given);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});

describe('the demo mini-program in a browser', () => {
  test('is served after the records, until Ctrl+C', async () => {
    const served = spawn(process.execPath, [script, '--port', '0'], { env });
    let output = '';
    const url = await new Promise<string>((resolve) => {
      served.stdout.on('data', (text: Buffer) => {
        output += text.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
        if (address) resolve(address[0]);
      });
    });
    expect(output).toContain('✓ 6 scenes arrived');
    expect((await get(url, '/')).body).toContain('不是微信客户端');
    expect((await get(url, '/miniprogram.js')).body).toContain('pages/compose/compose');
    served.kill('SIGINT');
    expect((await once(served, 'exit'))[1]).toBe('SIGINT');
  });

  test('takes the next free port', async () => {
    const first = await startHost({ port: 0 });
    const port = Number(new URL(first.url).port);
    const second = await startHost({ port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await Promise.all([first.close(), second.close()]);
  });

  test.each(['/app.js', '/../package.json', '/%2e%2e/package.json', '//etc/passwd', '/constructor'])(
    'serves no file by its path: %s',
    async (path) => {
      const { url, close } = await startHost({ port: 0 });
      const { status, body } = await get(url, path);
      await close();
      expect([status, body]).toEqual([404, '']);
    },
  );
});

/** Requests a path as it is written: fetch would resolve it. */
function get(url: string, path: string) {
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    request(url, { path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}
