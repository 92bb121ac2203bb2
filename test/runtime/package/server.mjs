// Checks of the server package, installed beside the client package: one SceneError, and the command.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A user's program that lets the client package refuse a request of the server package. */
const program = ({ SceneError }, { createClient }) =>
  createClient({ accessToken: 'mock', baseUrl: 'http://127.0.0.1:9' })
    .getUnlimitedQRCode({ scene: '幸福西饼' })
    .then(
      () => 'nothing is refused',
      (error) =>
        error instanceof SceneError ? '' : `${error.name} is not the SceneError of the client package`,
    )
    .then((message) => console.log(message));

const programs = {
  mjs: `import * as client from 'miniprogram-scene';
import * as server from 'miniprogram-scene-server';
(${program})(client, server);
`,
  cjs: `(${program})(require('miniprogram-scene'), require('miniprogram-scene-server'));
`,
};

/** The two packages have one class SceneError, imported or required. */
export async function checkSceneError(project) {
  for (const [extension, source] of Object.entries(programs)) {
    const file = join(project, `error.${extension}`);
    writeFileSync(file, source);
    const { stdout } = await promisify(execFile)(process.execPath, [file], { encoding: 'utf8' });
    assert.equal(stdout.trim(), '', extension);
  }
}

const schemas = {
  mjs: `import { defineScene, integer } from 'miniprogram-scene';
export const shelf = defineScene({ table: integer({ min: 1, max: 500 }) });
`,
  cjs: `const { defineScene, integer } = require('miniprogram-scene');
exports.shelf = defineScene({ table: integer({ min: 1, max: 500 }) });
`,
};

/** The command encodes, decodes and refuses with the user's schema, whether that is an ES module or CommonJS. */
export function checkCommand(project) {
  const help = run(project, '--help');
  assert.match(help.stdout, /^Usage: npx miniprogram-scene-server /);
  const commands = help.stdout.match(/^ {2}(?!-)[a-z]+(?= )/gm).map((name) => name.trim());

  for (const [extension, source] of Object.entries(schemas)) {
    const schema = `shelf.${extension}`;
    writeFileSync(join(project, schema), source);
    const scene = run(project, 'encode', 'table=8', '--schema', schema).stdout.trim();
    const record = run(project, 'decode', scene, '--schema', schema).stdout;
    assert.deepEqual(JSON.parse(record), { table: 8 });
    const refused = run(project, 'encode', 'table=501', '--schema', schema);
    assert.equal(refused.status, 1);
    // English, and Chinese below it.
    assert.match(refused.stderr, /^table: .*\ntable：.*\n$/, 'the refusal is one line in each language');
  }
  return commands.join(', ');
}

/** Runs the command as a user does. npx would ask before it installs a package that is missing: the answer is no. */
function run(cwd, ...args) {
  const env = { ...process.env, npm_config_yes: 'false' };
  return spawnSync('npx', ['miniprogram-scene-server', ...args], { cwd, env, encoding: 'utf8' });
}
