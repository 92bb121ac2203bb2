import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { decodeQuery, decodeText, encodeText } from 'miniprogram-scene';
import type { Field, Scene } from 'miniprogram-scene';
import { zh } from 'miniprogram-scene/zh';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { command, makeEnvironment, pairs, record, run, writeSchemas } from './support/command';
import { makeFolder, removeFolder } from './support/folder';

let folder = '';
let schemas: Awaited<ReturnType<typeof writeSchemas>>;
let scene = '';
beforeAll(async () => {
  folder = await makeFolder();
  schemas = await writeSchemas(folder);
  scene = run('encode', '-s', schemas.one, ...pairs).stdout.trim();
});
afterAll(() => removeFolder(folder));

describe('the command encode', () => {
  test('prints the scene of a record, which decode turns into the record again', () => {
    const fromPairs = run('encode', '--schema', schemas.one, ...pairs);
    expect(fromPairs).toMatchObject({ status: 0, stderr: '' });
    expect(fromPairs.stdout).toBe(`${scene}\n`);
    expect(scene.length).toBeLessThan(28);
    expect(run('encode', '-s', schemas.one, JSON.stringify(record)).stdout.trim()).toBe(scene);
    expect(run('encode', '-s', schemas.common, ...pairs).stdout.trim()).toBe(scene);
    expect(JSON.parse(run('decode', '-s', schemas.one, scene).stdout)).toStrictEqual(record);
    expect(JSON.parse(run('decode', '-s', schemas.one, encodeURIComponent(scene)).stdout)).toStrictEqual(
      record,
    );
    expect(JSON.parse(run('decode', '-s', schemas.two, '-e', 'poster', scene).stdout)).toStrictEqual({
      ...record,
      shelf: '7',
    });
  });

  test('does not mistake an inherited property for a given field', () => {
    const cases: [given: string[], record: unknown][] = [
      [['id=3'], { id: '3' }],
      [['id=3', 'constructor=王'], { id: '3', constructor: '王' }],
      [['id=3', '__proto__=王'], JSON.parse('{"id":"3","__proto__":"王"}')],
    ];
    for (const [given, record] of cases) {
      const { status, stdout } = run('encode', '-s', schemas.odd, ...given);
      expect(status).toBe(0);
      expect(JSON.parse(run('decode', '-s', schemas.odd, stdout.trim()).stdout)).toStrictEqual(record);
    }
  });

  test('needs no schema for texts and for pairs', () => {
    const plain = run('encode', '幸福西饼 春熙路店').stdout.trim();
    expect(decodeText(plain)).toBe('幸福西饼 春熙路店');
    expect(run('decode', plain).stdout).toBe('幸福西饼 春熙路店\n');
    const query = run('encode', 'shop=幸福西饼', 'table=8').stdout.trim();
    expect(decodeQuery(query)).toStrictEqual({ shop: '幸福西饼', table: '8' });
    expect(JSON.parse(run('decode', query).stdout)).toStrictEqual({ shop: '幸福西饼', table: '8' });
  });

  test.each([
    [
      'a value that its field cannot carry',
      () => ['-s', schemas.one, ...pairs, 'table=501'],
      'table: 501 is not a whole number from 1 to 500\ntable：应为「整数，1 到 500」；收到「501」。请改用这样的值；字段要放宽，用 next() 加版本。\n',
    ],
    ['a field that is misspelt', () => ['-s', schemas.one, ...pairs, 'tabel=5'], 'tabel'],
    ['a field name that only objects have', () => ['-s', schemas.one, ...pairs, 'valueOf=5'], 'valueOf'],
    ['a schema that does not exist', () => ['-s', 'nowhere.mjs', 'a=1'], 'There is no nowhere.mjs.'],
    [
      'a module of two scenes',
      () => ['-s', schemas.two, 'a=1'],
      'two.mjs exports member, poster: select one with --export',
    ],
    [
      'a scene that the module does not export',
      () => ['-s', schemas.two, '-e', 'page', 'a=1'],
      'but no page',
    ],
    ['two values of a field', () => ['-s', schemas.one, ...pairs, 'goods=43'], 'two values of goods'],
    ['two values in a JSON', () => ['-s', schemas.one, '{"goods":1,"goods":2}'], 'two values of "goods"'],
    [
      'a number that is rounded',
      () => ['-s', schemas.one, '{"inviter":1795324876512231425}'],
      'write it as a string, "1795324876512231425"',
    ],
    ['half of a JSON', () => ['-s', schemas.one, '{"goods":'], 'This is not JSON'],
    [
      'a record that does not fit',
      () => ['-s', schemas.one, ...pairs.slice(0, -1), `shop=${'饕餮'.repeat(20)}`],
      'a scene has 32',
    ],
  ])('refuses %s, without a stack', (_, parameters, message) => {
    const { status, stdout, stderr } = run('encode', ...parameters());
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    const [, ...more] = stderr.trim().split('\n');
    expect(more.filter((line) => !line.endsWith('。'))).toStrictEqual([]);
  });

  test('refuses a module that cannot be loaded, and one without a scene', async () => {
    const broken = join(folder, 'broken.mjs');
    await writeFile(broken, 'export const = 1;');
    expect(run('encode', '-s', broken, 'a=1').stderr).toContain('broken.mjs cannot be loaded');
    const empty = join(folder, 'empty.mjs');
    await writeFile(empty, 'export const a = 1;');
    expect(run('encode', '-s', empty, 'a=1').stderr).toContain('empty.mjs exports no scene');
  });
});

describe('the command decode', () => {
  test('refuses a foreign scene', () => {
    expect(run('decode', '-s', schemas.one, 'id=178')).toMatchObject({ status: 1, stdout: '' });
    expect(run('decode', 'id=178').stderr).toMatch(/^.*a scene.*\n.*可能抄错.*。\n$/);
  });
});

describe('the command inspect', () => {
  test.each([
    ['a scene', (scene: string) => scene],
    ['options', (scene: string) => JSON.stringify({ scene: encodeURIComponent(scene) })],
    [
      'options as a console prints them',
      (scene: string) => `{ path: 'a', query: { scene: ${JSON.stringify(scene)} } }`,
    ],
    ['options of onLaunch', (scene: string) => JSON.stringify({ path: 'a', scene: 1047, query: { scene } })],
    ['a path', (scene: string) => `pages/a?scene=${encodeURIComponent(scene)}`],
    ['a query', (scene: string) => `scene=${encodeURIComponent(scene)}`],
    ['a link', (scene: string) => `https://shop.cn/?scene=${encodeURIComponent(scene)}`],
  ])('prints every field of %s, and its bits', (_, wrap) => {
    const { status, stdout } = run('inspect', '-s', schemas.one, wrap(scene));
    expect(status).toBe(0);
    expect(stdout).toContain(`scene       ${scene}\n`);
    expect(stdout).toContain(`length      ${scene.length} of 32 characters`);
    expect(stdout).toMatch(/^poster$/m);
    expect(stdout).toMatch(/^ {2}goods +23\.3 bits {2}42$/m);
    expect(stdout).toMatch(/^ {2}inviter +64\.0 bits {2}1795324876512231425$/m);
    expect(stdout).toMatch(/^ {2}shop +35\.8 bits {2}幸福西饼$/m);
    expect(stdout).toMatch(/^ {2}header +12\.4 bits/m);
  });

  test('prints the scene value, and notes that a scene is of an earlier version', () => {
    const { stdout } = run(
      'inspect',
      '-s',
      schemas.two,
      JSON.stringify({ path: 'a', scene: 1047, query: { scene } }),
    );
    expect(stdout).toMatch(/^sceneValue +1047$/m);
    expect(stdout).toContain('poster (of version 0)');
  });

  test('reads a hand-made scene and a text without a schema, and admits when it reads nothing', () => {
    expect(run('inspect', 'id%3D178%26book%3D1').stdout).toContain('{"id":"178","book":"1"}');
    const plain = run('encode', '幸福西饼 春熙路店').stdout.trim();
    expect(run('inspect', plain).stdout).toContain('decodeText(scene)\n  幸福西饼 春熙路店');
    const address = '四川省成都市锦江区春熙路16号';
    expect(run('inspect', encodeText(address, { model: zh })).stdout).toContain(
      `decodeText(scene, { model: zh })\n  ${address}`,
    );
    const unknown = run('inspect', '178');
    expect(unknown.stdout).toContain('No reader knows it: give its schema');
    expect(unknown.status).toBe(1);
    const ticket = run('inspect', '{"code_ticket":"6cb4bc95"}');
    expect(ticket.stdout).toMatch(/^ticket +6cb4bc95$/m);
    expect(ticket.status).toBe(0);
  });
});

describe('the command inspect, where a schema reads nothing', () => {
  test.each([
    [
      'damaged',
      () => scene.slice(0, -1) + (scene.endsWith('A') ? 'B' : 'A'),
      'poster (no record)\n  Its check does not match: it is mistyped',
    ],
    [
      'of a later version',
      () => run('encode', '-s', schemas.two, '-e', 'poster', ...pairs, 'shelf=7').stdout.trim(),
      'poster (no record)\n  Version 1 made it, and this schema ends with version 0: it is newer, or foreign.\n  这里不认识版本 1。请更新小程序；也可能是别处的码。\n',
    ],
    [
      'hand-made',
      () => 'gid%3D178',
      'pairs()\n  {"gid":"178"}\n\nposter (no record)\n  It has characters that no scene of this schema has',
    ],
    ['too long', () => scene.padEnd(33, 'a'), '  It has 33 characters, and a scene has at most 32.'],
    [
      'a page',
      () => 'pages/a?gid=178',
      '  It has no scene, and no reader of the schema knows the rest.\n  没有 scene，readers 也读不出其余内容。\n',
    ],
  ])('tells the reason, and fails: %s', (_, given, said) => {
    const { status, stdout } = run('inspect', '-s', schemas.one, given());
    expect(status).toBe(1);
    expect(stdout).toContain(said);
  });

  test('names the field that the schema refuses, and the reader', () => {
    const refused = run('inspect', '-s', schemas.readers, 'gid=x');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toMatch(
      /^goods \(no record\)\n {2}A reader knows its format, but the schema refuses a field\. goods: "x" is not/m,
    );
    const read = run('inspect', '-s', schemas.readers, '{ gid: "42" }');
    expect(read.status).toBe(0);
    expect(read.stdout).toContain('goods (by a reader of version 0)');
  });

  test('advises a default where an old code lacks a field: it cannot be given a value any more', () => {
    const { status, stdout } = run('inspect', '-s', schemas.lacking, 'goods=178');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'it has no shelf: make the field optional(…), or give the reader defaults.\n  shelf：老码里没有这个值。请把字段改为 optional(…)，或在 reader 的 defaults 里给默认值。\n',
    );
  });

  test('names the upgrade that throws', async () => {
    const broken = join(folder, 'upgrade.mjs');
    const next = "v0.next(v0.fields, () => { throw new Error('no shelf') })";
    await writeFile(broken, `import { poster as v0 } from './one.mjs';\nexport const poster = ${next};\n`);
    const { status, stdout } = run('inspect', '-s', broken, scene);
    expect(status).toBe(1);
    expect(stdout).toContain('  It is sound, but the upgrade from version 0 failed: no shelf');
  });

  test('shows the scene that was meant, where a look-alike was mistyped', () => {
    const at = scene.search(/[0O1lI5S2Zqg]/);
    const alike: Record<string, string> = {
      0: 'O',
      O: '0',
      1: 'l',
      l: '1',
      I: 'l',
      5: 'S',
      S: '5',
      2: 'Z',
      Z: '2',
      q: 'g',
      g: 'q',
    };
    const mistyped = scene.slice(0, at) + alike[scene[at]!]! + scene.slice(at + 1);
    const { status, stdout } = run('inspect', '-s', schemas.one, mistyped);
    expect(status).toBe(1);
    expect(stdout).toContain(`  With look-alike characters exchanged, it is a scene:\n    ${scene}`);
  });

  test('fails where the options bring nothing', () => {
    const { status, stdout } = run('inspect', '-s', schemas.one, '{}');
    expect(status).toBe(1);
    expect(stdout).toContain('It brings nothing that a page could use.');
  });
});

describe('scenes that look like something else', () => {
  test.each([
    ['an option', "{ version: 6, alphabet: 'unreserved' }", /^-/],
    ['a path', "{ alphabet: 'wechat' }", /\?[^?&=]*$/],
    ['a path with a query', "{ alphabet: 'wechat' }", /\?[^?&=]+=/],
  ])('are read: %s', async (looks, options, pattern) => {
    const module = join(folder, `${looks}.mjs`);
    const imported = JSON.stringify(import.meta.resolve('miniprogram-scene'));
    const source = `import { defineScene, integer, text } from ${imported};
export const poster = defineScene({ table: integer({ max: 99999 }), shop: text() }, ${options});
`;
    await writeFile(module, source);
    const { poster } = (await import(module)) as {
      poster: Scene<{ table: Field<number>; shop: Field<string> }>;
    };
    let odd = '';
    for (let table = 0; !pattern.test(odd); table++) odd = poster.encode({ table, shop: '幸福西饼' });
    for (const name of ['decode', 'inspect']) {
      const { status, stdout } = run(name, odd, '-s', module);
      expect({ odd, status }).toStrictEqual({ odd, status: 0 });
      expect(stdout).toContain('幸福西饼');
    }
  });

  test('control characters never reach the terminal', () => {
    const hostile = encodeText('店\u001b]0;title\u0007\u009b');
    const outputs = [
      run('inspect', 'pages/x?scene=%1b%5d0%3bPWN%07'),
      run('inspect', '{"q":"https://a.cn/?\\u009b=\\u001b"}'),
      run('inspect', hostile),
      run('decode', hostile),
      run('decode', '-s', '\u001b.mjs', 'x'),
    ];
    for (const { stdout, stderr } of outputs) {
      expect(stdout + stderr).not.toMatch(/[\0-\x08\v-\x1f\x7f-\x9f]/);
      expect(stdout + stderr).toMatch(/\\u00[19]b/);
    }
  });
});

describe('the command mock', () => {
  test('answers until it is stopped', async () => {
    const child = spawn(process.execPath, [command, 'mock', '--port', '0', '--page', 'pages/a'], {
      env: makeEnvironment(),
    });
    onTestFinished(() => void child.kill());
    const output = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk) => resolve(String(chunk))),
    );
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)![0];
    const response = await fetch(`${url}/wxa/getwxacode?access_token=mock`, {
      method: 'POST',
      body: '{"path":"pages/b"}',
    });
    expect(await response.json()).toMatchObject({ errcode: 41030 });
  });
});

describe('the command', () => {
  test('prints how to call it', () => {
    expect(run('--help').stdout).toContain('Usage: npx miniprogram-scene-server [options] [command]');
    expect(run('mock', '--help').stdout).toContain('Usage: npx miniprogram-scene-server mock [options]');
    expect(run('--help').stdout).toContain('generate [options] <records>');
    expect(run('generate').status).toBe(1);
  });

  test('prints the version of its package', () => {
    const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
    expect(run('--version').stdout).toBe(`${version}\n`);
  });
});
