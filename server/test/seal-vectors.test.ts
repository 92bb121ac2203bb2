// The golden vectors of seals, and of all schemas: the server makes versions again from the JSON form of a schema.
import * as core from 'miniprogram-scene';
import * as schemas from 'miniprogram-scene/schema';
import * as chinese from 'miniprogram-scene/zh';
import type { Fields, Scene, SceneDefinition } from 'miniprogram-scene';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readVectors } from '../../test/runtime/engines/program.mjs';
import { sealScene } from '../src/index';
import { openVersions } from '../src/seal/versions';
import { referenceSeal } from './support/seals';

const { sceneOf } = createRequire(import.meta.url)('../../test/runtime/engines/vectors.js') as {
  sceneOf(library: object, schema: SceneDefinition): Scene<Fields>;
};

interface Vector {
  readonly name: string;
  readonly schema: SceneDefinition;
  readonly version?: number;
  readonly record: Record<string, unknown>;
  readonly scene: string;
  readonly seal?: { readonly field: string; readonly key: string; readonly forged?: true };
}
const vectors = (readVectors() as unknown as Vector[]).filter(
  ({ schema, record, scene }) => schema && record && scene,
);

describe('the golden vectors of seals', () => {
  const sealed = vectors.filter(({ seal }) => seal);

  test('are there, of three kinds', () => {
    expect(sealed.length).toBeGreaterThan(20);
    expect(sealed.filter(({ seal }) => seal!.forged).length).toBeGreaterThan(2);
    expect(sealed.filter(({ version }) => version !== undefined).length).toBeGreaterThan(0);
  });

  test.each(sealed.map((vector) => [vector.name, vector] as const))('hold: %s', (_, vector) => {
    const { field, key, forged } = vector.seal!;
    const scene = sceneOf({ ...core, ...chinese, ...schemas }, vector.schema);
    const { encode, open } = sealScene(scene as never, {
      field: field as never,
      keys: [Buffer.from(key, 'hex')],
    });
    const record = Object.fromEntries(Object.entries(vector.record).filter(([name]) => name !== field));
    if (forged) {
      expect(open(vector.scene).error!.code).toBe('forged');
    } else {
      expect(open(vector.scene)).toStrictEqual({ record, key: 0 });
      if (vector.version === undefined) expect(encode(record as never)).toBe(vector.scene);
    }
  });
});

const current = vectors.filter(({ version }) => version === undefined);

describe('a seal in the schema of any other vector', () => {
  const key = 'a key of 16 bytes';

  test('opens to what the scene says without it, where there is room', () => {
    let opened = 0;
    for (const { name, schema, record } of current) {
      const { alphabet, check, fields } = schema.versions.at(-1)!;
      if (fields.some((each) => each.name === 'seal')) continue;
      const without = sceneOf({ ...core, ...chinese, ...schemas }, schema).fields;
      const scene = attempt(() => core.defineScene({ ...without, seal: core.hex(8) }, { alphabet, check }));
      const sealed = scene && sealScene(scene as Scene<Fields>, { field: 'seal', keys: [key] });
      const written = sealed && attempt(() => sealed.encode(record));
      if (written === undefined) continue;
      const { seal, ...others } = scene!.decode(written) as Record<string, unknown>;
      expect(sealed!.open(written), name).toStrictEqual({ record: others, key: 0 });
      expect(seal, name).toBe(referenceSeal(scene as never, 'seal', record, key));
      opened++;
    }
    expect(opened).toBeGreaterThan(200);
  });

  /** The result of a call; undefined where something does not fit. */
  function attempt<T>(call: () => T): T | undefined {
    try {
      return call();
    } catch (error) {
      if (!(error instanceof core.SceneError)) throw error;
      expect(error.reason).toBe('capacity');
      return undefined;
    }
  }
});

describe('the versions of a schema', () => {
  test('are made again from its JSON form: they write and read the vectors of all kinds of fields', () => {
    const kinds = new Set(JSON.stringify(current).match(/(?<="kind":")\w+/g));
    expect(kinds.size).toBeGreaterThanOrEqual(20);
    for (const { name, schema, record, scene } of current) {
      const { newest, readAsWritten } = openVersions(schema);
      expect(newest.encode(record), name).toBe(scene);
      expect(newest.encode(readAsWritten({ scene })!.record), name).toBe(scene);
    }
  });
});
