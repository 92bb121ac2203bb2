// The JSON form of a scene: toJSON.
import { describe, expect, test } from 'vitest';
import { defineScene, flag, id, integer } from '../../src';
import { fromJSON } from '../../src/schema';
import { zh } from '../../src/zh';
import { readVectors } from '../runtime/engines/program.mjs';

describe('the JSON form of a scene', () => {
  const schemas = readVectors().filter((vector) => 'schema' in vector && 'scene' in vector);

  test('is that of the schema that it was made from, for all vectors', () => {
    expect(schemas.length).toBeGreaterThan(300);
    for (const { name, schema } of schemas) {
      const { toJSON } = fromJSON(schema, { models: [zh] });
      expect(toJSON(), name).toStrictEqual(schema);
    }
  });

  test('is what JSON.stringify writes', () => {
    const scene = defineScene({ table: integer({ max: 500 }) });
    expect(JSON.stringify(scene)).toBe(
      '{"versions":[{"version":0,"alphabet":"portable","check":12,"fields":[{"name":"table","kind":"integer","min":0,"max":500}]}]}',
    );
  });

  test('has all versions, from the first that was defined', () => {
    const v7 = defineScene({ a: flag() }, { version: 7, alphabet: 'wechat', check: 3 });
    const v9 = v7.next({ b: id() }, () => ({ b: '1' })).next({}, () => ({}), { check: 0 });
    const fields = [{ name: 'a', kind: 'flag' }];
    expect(v9.toJSON()).toStrictEqual({
      versions: [
        { version: 7, alphabet: 'wechat', check: 3, fields },
        { version: 8, alphabet: 'wechat', check: 3, fields: [{ name: 'b', kind: 'id' }] },
        { version: 9, alphabet: 'wechat', check: 0, fields: [] },
      ],
    });
    expect(v7.toJSON().versions).toHaveLength(1);
  });
});
