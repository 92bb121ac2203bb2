// Pages that use a part of the library, and the modules that must not come with that part.
import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { runBundle } from './load.mjs';

/** The most bytes of a bundle, from the bytes by the first bundler, esbuild. test/unit/sizes.test.ts limits the latter. */
const mostBeside = (first, frame = 50) => 1.05 * first + frame;

export const pages = [
  {
    name: 'readEntry',
    source: (library) => `import { readEntry } from '${library}';
report(readEntry({ scene: '42' }).scene);`,
    reported: '42',
    without: /^(codes|schema|coding|fields|scene|text)\b/,
  },
  {
    name: 'SceneError',
    source: (library) => `import { SceneError } from '${library}';
report(SceneError.prototype instanceof Error);`,
    reported: true,
    without: /^(codes|schema|coding|entry|fields|object|scene\/|text)\b/,
  },
  {
    name: 'defineScene and integer',
    source: (library) => `import { defineScene, integer } from '${library}';
const shelf = defineScene({ goods: integer({ max: 9999999 }) });
report(shelf.decode(shelf.encode({ goods: 42 })).goods);`,
    reported: 42,
    without: /^(codes|schema|text|scene\/untyped|fields\/(identifier|time))\b/,
  },
  {
    name: 'encodeText and decodeText',
    source: (library) => `import { decodeText, encodeText } from '${library}';
report(decodeText(encodeText('幸福西饼')));`,
    reported: '幸福西饼',
    without: /^(codes|schema|entry|text\/zh|text\/generated\/zh)\b/,
  },
  {
    name: 'getUnlimitedQRCode of /codes',
    source: (library) => `import { getUnlimitedQRCode } from '${library}/codes';
report(getUnlimitedQRCode({ scene: '42' }).body.scene);`,
    reported: '42',
    without: /^(entry|fields|scene\/|schema|text|codes\/(choice|errors|unique-item|validity))\b/,
  },
  {
    name: 'fromJSON of /schema',
    source: (library) => `import { fromJSON } from '${library}/schema';
const fields = [{ name: 'goods', kind: 'id' }];
const shelf = fromJSON({ versions: [{ version: 0, alphabet: 'portable', check: 12, fields }] });
report(shelf.decode(shelf.encode({ goods: '42' })).goods);`,
    reported: '42',
    without: /^(codes|text\/zh|text\/generated\/zh|schema\/(compare|explain|suggest))\b/,
  },
];

/** Bundles a page, runs it, and returns the bytes of the bundle. `first` is the bytes that the first bundler needs. */
export async function weigh(
  { source, reported, without },
  { bundle, frame },
  { name, project, installed, first },
) {
  const { code, modules } = await bundle(project, source(name));
  assert.equal(runBundle(code), reported);
  const ours = modules.filter((path) => path.startsWith(installed)).map((path) => relative(installed, path));
  assert.ok(ours.length > 0, 'the bundle has no module of the library');
  const spare = ours.filter((path) => without.test(path.replace(/^dist\//, '')));
  assert.deepEqual(spare, [], 'modules that this page does not use');
  const bytes = Buffer.byteLength(code);
  assert.ok(
    first === undefined || bytes <= mostBeside(first, frame),
    `${bytes} bytes, but ${first} by esbuild`,
  );
  return bytes;
}
