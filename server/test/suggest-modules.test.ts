// From samples to a module that works: the suggestion, its text, and the scene that the text defines.
import { readFileSync } from 'node:fs';
import type { SceneError } from 'miniprogram-scene';
import fc from 'fast-check';
import { fromJSON, suggest } from 'miniprogram-scene/schema';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../src/command/pasted-options';
import type { AnyScene } from '../src/command/schema-module';
import { writeModule } from '../src/module-text/write-module';
import type { ModuleKind } from '../src/module-text/write-module';
import { sceneTriples } from '../../test/unit/support/scene-triples';
import { evaluate } from './support/evaluate';
import { anyText } from './support/forms';

const KINDS: ModuleKind[] = ['commonjs', 'module', 'typescript'];
const payloads = readFileSync(new URL('../../test/unit/fixtures/payloads.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { record: Record<string, string> }).record);

/** The scene of the module that is written for samples. */
function sceneFor(samples: readonly unknown[], i: number): AnyScene {
  const kind = KINDS[i % KINDS.length]!;
  const { schema, readers } = suggest(samples);
  return evaluate(writeModule(schema, { kind, readers }), kind)['poster']!;
}

/** The scene of a record, or the code of the error. */
function outcomeOf(scene: { encode(record: never): string }, record: unknown): string {
  try {
    return scene.encode(record as never);
  } catch (error) {
    // The module requires the CommonJS copy of the package.
    const { name, code } = error as SceneError;
    if (name === 'SceneError') return code;
    throw error;
  }
}

test('the module for a record writes the same scene as the JSON form, and reads it back', () => {
  let fitting = 0;
  payloads.forEach((record, i) => {
    const scene = sceneFor([record], i);
    const outcome = outcomeOf(scene, record);
    expect(outcome).toBe(outcomeOf(fromJSON(suggest([record]).schema), record));
    if (outcome === 'length') return;
    fitting++;
    expect(scene.decode(outcome)).toStrictEqual(record);
  });
  expect(fitting).toBeGreaterThanOrEqual(140);
});

test('no name and no value of a sample becomes code', () => {
  const text = anyText.filter((one) => !/\p{Cs}/u.test(one));
  // Values that come back again and again become choices.
  const records = fc
    .tuple(fc.uniqueArray(anyText, { minLength: 1, maxLength: 3 }), fc.tuple(text, text))
    .map(([names, values]) =>
      Array.from({ length: 60 }, (_, i) => Object.fromEntries(names.map((name) => [name, values[i % 2]]))),
    );
  const kinds = new Set<string>();
  fc.assert(
    fc.property(records, fc.nat(2), (samples, i) => {
      const { schema } = suggest(samples);
      for (const { kind } of schema.versions[0]!.fields) kinds.add(kind);
      expect(sceneFor(samples, i).toJSON()).toStrictEqual(schema);
      expect(globalThis).not.toHaveProperty('isHacked');
    }),
  );
  expect([...kinds]).toContain('oneOf');
});

describe('from three old scenes on, the module reads them, and makes scenes of their records', () => {
  test.each(
    sceneTriples(15).map(({ format, scenes }, i) => [`${format}: ${scenes[0]!}`, scenes, i] as const),
  )('%s', (_, scenes, i) => {
    const poster = sceneFor(scenes, i);
    for (const scene of scenes) {
      const { record, by } = poster.inspect({ scene });
      expect({ scene, by }).toStrictEqual({ scene, by: 'reader' });
      const { fits } = poster.measure(record!);
      if (fits) expect(poster.read({ scene: poster.encode(record as never) })).toStrictEqual(record);
    }
  });
});

describe('from options in a log on, the module reads the same options', () => {
  const link = (url: string) => ({ q: encodeURIComponent(url) });
  test.each([
    ['scenes', [{ scene: 'id%3D178%26s%3D9' }, { scene: 'id%3D23%26s%3D77' }, { scene: 'id%3D5%26s%3D1' }]],
    ['scenes of JSON', [{ scene: '{"gid":42,"s":"a"}' }, { scene: '{"gid":7,"s":"b"}' }]],
    [
      'queries of pages',
      [
        { path: 'pages/a', query: { gid: '42', 店: '春熙路' }, scene: 1011 },
        { path: 'pages/a', query: { gid: '7', 店: 'b&c=d' }, scene: 1011 },
      ],
    ],
    ['queries of links', ['8', '12', '120'].map((table) => link(`https://shop.cn/?table=${table}&from=ad`))],
    ['paths of links', ['8', '12', '120'].map((table) => link(`https://shop.cn/t/${table}?from=ad`))],
    ['paths of hash routes', ['8', '12', '120'].map((table) => link(`https://shop.cn/#/t/${table}`))],
  ])('%s', (_, options) => {
    const poster = sceneFor(
      options.map((one) => codeOf(JSON.stringify(one))),
      0,
    );
    for (const one of options) {
      const { record, by } = poster.inspect(one);
      expect({ one, by }).toStrictEqual({ one, by: 'reader' });
      expect(poster.read({ scene: poster.encode(record as never) })).toStrictEqual(record);
    }
  });
});
