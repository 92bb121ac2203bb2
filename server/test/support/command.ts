// The built command, and schema modules for it.
import { spawn, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const command = fileURLToPath(new URL('../../dist/command.mjs', import.meta.url));

/** The built client package. The modules lie in a temporary folder, so they import it by its path. */
const required = createRequire(import.meta.url).resolve('miniprogram-scene');
export const imported = JSON.stringify(pathToFileURL(join(required, '../../dist/index.mjs')).href);

const FIELDS = `{
  goods: integer({ max: 9999999 }),
  inviter: snowflake(),
  channel: oneOf(['poster', 'ad']),
  table: optional(integer({ min: 1, max: 500 })),
  shop: text(),
}`;
const NAMES = '{ defineScene, integer, oneOf, optional, snowflake, text }';

export const record = {
  goods: 42,
  inviter: '1795324876512231425',
  channel: 'poster',
  shop: '幸福西饼',
};
/** The same record as arguments of the command. */
export const pairs = Object.entries(record).map(([name, value]) => `${name}=${value}`);

/** Writes schema modules into a folder: with one scene, with two scenes, as CommonJS, and with odd field names. */
export async function writeSchemas(folder: string) {
  const write = async (name: string, content: string) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  return {
    one: await write(
      'one.mjs',
      `import ${NAMES} from ${imported};\nexport const poster = defineScene(${FIELDS});\n`,
    ),
    two: await write(
      'two.mjs',
      `import { poster as v0 } from './one.mjs';
import { defineScene, id } from ${imported};
export const poster = v0.next({ ...v0.fields, shelf: id() }, (old) => ({ ...old, shelf: '7' }));
export const member = defineScene({ id: id() });
export const page = 'pages/goods/goods';
`,
    ),
    common: await write(
      'common.cjs',
      `const ${NAMES} = require(${JSON.stringify(required)});\nexports.poster = defineScene(${FIELDS});\n`,
    ),
    readers: await write(
      'readers.mjs',
      `import { defineScene, id, pairs, query } from ${imported};
const names = { gid: 'goods' };
export const goods = defineScene({ goods: id() }, { readers: [pairs({ names }), query({ names })] });
`,
    ),
    lacking: await write(
      'lacking.mjs',
      `import { defineScene, id, pairs } from ${imported};
export const poster = defineScene({ goods: id(), shelf: id() }, { readers: [pairs()] });
`,
    ),
    odd: await write(
      'odd.mjs',
      `import { defineScene, id, optional, text } from ${imported};
export const odd = defineScene({ id: id(), constructor: optional(text()), ['__proto__']: optional(text()) });
`,
    ),
  };
}

/** The environment of a pipe, without variables that would change the command. */
export function makeEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...more };
  for (const name of ['FORCE_COLOR', 'NODE_OPTIONS', 'NODE_V8_COVERAGE', 'WECHAT_APPID', 'WECHAT_SECRET']) {
    if (!(name in more)) Reflect.deleteProperty(env, name);
  }
  return env;
}

/** Runs the command, and waits for its end. */
export function run(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], {
    encoding: 'utf8',
    env: makeEnvironment(),
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

/** Runs the command while a mock platform in this process answers it. */
export async function runBesidePlatform(parameters: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [command, ...parameters], { env: makeEnvironment(env) });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const status = await new Promise((resolve) => child.once('close', resolve));
  return { status, output };
}
