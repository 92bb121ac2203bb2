// The command `export`: schemas as data, for servers in other languages.
import { defineScene, flag, id } from 'miniprogram-scene';
import { fromJSON } from 'miniprogram-scene/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportSchemas } from '../src/command/export';
import { loadScenes } from '../src/command/schema-module';
import { imported, record, writeSchemas } from './support/command';
import { useFiles } from './support/files';
import { makeFolder, removeFolder } from './support/folder';

const { write } = useFiles();
let folder = '';
let schemas: Awaited<ReturnType<typeof writeSchemas>>;
beforeAll(async () => {
  folder = await makeFolder();
  schemas = await writeSchemas(folder);
});
afterAll(() => removeFolder(folder));

test('all scenes of a module are exported, with all their versions', async () => {
  const scenes = await loadScenes(schemas.two);
  const forms = JSON.parse(await exportSchemas(schemas.two)) as Record<string, unknown>;
  expect(Object.keys(forms).sort()).toStrictEqual(['member', 'poster']);
  expect(forms).toStrictEqual(Object.fromEntries([...scenes].map(([name, scene]) => [name, scene.toJSON()])));
  expect(forms['poster']).toMatchObject({ versions: [{ version: 0 }, { version: 1 }] });
});

test('one scene is exported alone, in the same form', async () => {
  const text = await exportSchemas(schemas.two, 'member');
  expect(text).toBe(JSON.stringify({ member: defineScene({ id: id() }).toJSON() }, undefined, 2));
  await expect(exportSchemas(schemas.two, 'page')).rejects.toThrow(', but no page');
});

test('the form makes the same scenes', async () => {
  const { one } = schemas;
  const { poster } = JSON.parse(await exportSchemas(one)) as { poster: unknown };
  const scene = (await loadScenes(one)).get('poster')!.encode(record as never);
  expect(fromJSON(poster).decode(scene)).toStrictEqual(record);
});

test('names that objects have are exported like others', async () => {
  const { odd } = JSON.parse(await exportSchemas(schemas.odd)) as Record<string, unknown>;
  expect(odd).toStrictEqual((await loadScenes(schemas.odd)).get('odd')!.toJSON());
});

test.each([
  ['.cjs', `exports.b = defineScene({ a: flag() }); exports.a = defineScene({ a: id() });`, ['b', 'a']],
  ['.js', `module.exports = { b: defineScene({ a: flag() }), a: defineScene({ a: id() }) };`, ['b', 'a']],
  ['.cjs', `module.exports = defineScene({ a: flag() });`, ['default']],
  ['.mjs', `export default defineScene({ a: flag() });`, ['default']],
  ['.mjs', `export const b = defineScene({ a: flag() }); export default b;`, ['b']],
  ['.ts', `export const b = defineScene({ a: flag() }); export default b;`, ['b']],
  ['.ts', `const b = defineScene({ a: flag() }); export default { b };`, ['b']],
])('a module of another form: %s, %s', async (extension, source, names) => {
  const isCommon = /exports[.| ]/.test(source);
  const header = isCommon
    ? `const { defineScene, flag, id } = require(new URL(${imported}).pathname.replace('/dist/index.mjs', '/miniprogram_dist/index.js'));\n`
    : `import { defineScene, flag, id } from ${imported};\n`;
  const path = await write(extension, header + source);
  const forms = JSON.parse(await exportSchemas(path)) as Record<string, unknown>;
  expect(Object.keys(forms)).toStrictEqual(names);
  expect(forms[names[0]!]).toStrictEqual(defineScene({ a: flag() }).toJSON());
});

test.each([
  [
    'that needs a page',
    'wx.getSystemInfoSync();\nexport const a = 1;',
    'cannot be loaded: wx is not defined',
  ],
  ['without a scene', 'export const a = 1;', 'exports no scene: write export const poster'],
  ['that is no JavaScript', 'export const = 1;', 'cannot be loaded: '],
])('a module %s is refused in plain words', async (_, source, message) => {
  await expect(exportSchemas(await write('.mjs', source))).rejects.toThrow(message);
  await expect(exportSchemas('nowhere.ts')).rejects.toThrow('There is no nowhere.ts.');
});
