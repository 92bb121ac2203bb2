import Ajv from 'ajv/dist/2020';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as library from '../../src';
import { fromJSON } from '../../src/schema';
import { ALPHABETS } from '../../src/coding/alphabet';
import { namedDefinitionsOf } from '../../src/fields/structure';
import { PACKED as CORE } from '../../src/text/generated/core';
import { PACKED as ZH } from '../../src/text/generated/zh';
import { pieceTypes } from '../../src/text/pieces';
import { CONTEXTS } from '../../src/text/tables';
import { zh } from '../../src/zh';
import { readVectors, runVectors, type Vector } from '../runtime/engines/program.mjs';

const root = new URL('../../', import.meta.url);
const format = readFileSync(new URL('FORMAT.md', root), 'utf8');

interface Tables {
  readonly alphabets: Record<string, string>;
  readonly versions: number[];
  readonly pairs: number[];
  readonly idLengths: number[];
  readonly contexts: { weights: number[] }[];
  readonly pieceTypes: { type: number; listed: boolean; bands?: { items: string[] }[]; first?: number }[];
}
const tables = JSON.parse(readFileSync(new URL('docs/format/tables.json', root), 'utf8')) as Tables;

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** The code blocks of a language in FORMAT.md. */
function blocks(language: string): string[] {
  return [...format.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\`\`\`$`, 'gm'))].map(
    (match) => match[1]!,
  );
}

/** The text of a worked example. */
function example(name: string): string {
  const found = new RegExp(`<!-- example: ${name} -->\n\n\`\`\`text\n([^]*?)\`\`\`\n`).exec(format);
  return found![1]!;
}

const lastLine = (text: string) => text.trim().split('\n').at(-1)!.trim();

describe('the files of the format', () => {
  test.each(['write-tables.mjs', 'write-examples.mjs'])('are equal to the output of %s', (script) => {
    const path = fileURLToPath(new URL(`scripts/format/${script}`, root));
    expect(execFileSync(process.execPath, [path, '--check'], { encoding: 'utf8' })).toBe('');
  });

  test('have all alphabets, piece types and contexts, and each item of a list once', () => {
    expect(tables.alphabets).toEqual(ALPHABETS);
    expect(tables.pieceTypes.map(({ type }) => type)).toEqual(pieceTypes().map((_, type) => type));
    expect(tables.contexts.map(({ weights }) => weights.length)).toEqual(CONTEXTS.map(() => 24));
    for (const { bands } of tables.pieceTypes) {
      const items = (bands ?? []).flatMap((band) => band.items);
      expect(new Set(items).size).toBe(items.length);
    }
  });
});

describe('the worked examples end in the scene that the library encodes', () => {
  const { defineScene, encodeQuery, encodeText, integer, text } = library;

  test('a record with one integer', () => {
    const scene = defineScene({ table: integer({ max: 9999 }) }).encode({ table: 1234 });
    expect(lastLine(example('integer-encode'))).toBe(scene);
  });

  test('a text of three Chinese characters', () => {
    expect(lastLine(example('text-encode'))).toBe(encodeText('龙虾龘'));
  });

  test('a query', () => {
    expect(lastLine(example('query-encode'))).toBe(encodeQuery({ id: '178' }));
  });

  test('a text of the Chinese model', () => {
    const value = JSON.parse(example('zh-prices').split('\n')[0]!) as string;
    expect(lastLine(example('zh-encode'))).toBe(encodeText(value, { model: zh }));
  });

  test('a sealed record, which is a golden vector', () => {
    const { scene } = readVectors().find(({ name }) => name === 'seals.json an invitation')!;
    expect(lastLine(example('seal'))).toBe(`scene      ${scene}`);
  });

  test('texts whose two prices are equal or nearly equal', () => {
    const shown = example('zh-choices').trim().split('\n');
    expect(shown).toHaveLength(3);
    for (const line of shown) {
      const value = JSON.parse(/^encodeText\((".*?"),/.exec(line)![1]!) as string;
      expect(line.split(' ').at(-1)).toBe(encodeText(value, { model: zh }));
    }
  });

  test('small scenes', () => {
    const scenes = [
      defineScene({}).encode({}),
      defineScene({}, { check: 0 }).encode({}),
      defineScene({}, { version: 3, alphabet: 'wechat' }).encode({}),
      defineScene({ t: text() }).encode({ t: '' }),
      ...['', 'K7Q2M9', 'K7#2M9', 'poster'].map((it) => encodeText(it)),
      encodeQuery({}),
    ];
    const shown = example('scenes').trim().split('\n');
    expect(shown.map((line) => line.split(' ').at(-1))).toEqual(scenes);
  });
});

describe('the prose agrees with the tables', () => {
  test('on the alphabets', () => {
    expect(blocks('text').slice(0, 3)).toEqual(
      Object.values(ALPHABETS).map((characters) => `${characters}\n`),
    );
  });

  test.each([
    ['versions', 1024],
    ['pairs', 1816],
    ['idLengths', 1050],
  ] as const)('on the weights and the total of %s', (name, total) => {
    const weights = tables[name];
    expect(sum(weights)).toBe(total);
    const written = weights.join(', ').replace(/(, 1){4,}$|(, 2){4,}$/, '');
    expect(format).toContain(written);
    expect(format).toMatch(new RegExp(`[Tt]otal (of|is) ${total}\\b`));
  });

  test('on the listed characters', () => {
    const listed = pieceTypes().flatMap(({ starts = '' }) => Array.from(starts));
    const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
    expect(new Set(listed)).toEqual(new Set([...ascii, '\n']));
    expect(tables.pieceTypes.filter(({ listed }) => !listed).map(({ type }) => type)).toEqual([
      12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
    ]);
  });
});

test.each([
  ['core', CORE],
  ['zh', ZH],
])('the packed table of %s is a file, and its digest stands in the prose', (name, packed) => {
  const file = readFileSync(new URL(`docs/format/${name}.txt`, root), 'utf8');
  expect(file).toBe(`${packed}\n`);
  const sha256 = createHash('sha256').update(file).digest('hex');
  expect(example('packed-tables')).toContain(`${name}.txt: ${packed.length} characters, SHA-256 ${sha256}\n`);
});

test('every model of the packed tables has a total below 2^27', () => {
  const totals = [...example('packed-tables').matchAll(/greatest total (\d+)/g)].map(([, total]) =>
    Number(total),
  );
  expect(totals).toHaveLength(2);
  for (const total of totals) expect(total).toBeLessThan(2 ** 27);
});

describe('the JSON form', () => {
  const { decimal, defineScene, flag, id, integer, oneOf, optional, text, tuple, variant } = library;
  const shown = JSON.parse(blocks('json')[0]!) as { versions: [{ fields: { name: string }[] }] };

  test('in the prose is that of a schema, and a vector can have it', () => {
    const poster = defineScene({
      goods: integer({ max: 9999999 }),
      channel: oneOf(['poster', 'share', 'ad']),
      table: optional(integer({ min: 1, max: 500 })),
      place: tuple(decimal({ min: -90, max: 90.5, digits: 5 }), flag()),
      at: variant('type', { home: {}, table: { number: id() } }),
      shop: text(),
    });
    expect(shown.versions[0].fields).toEqual(namedDefinitionsOf(library.record(poster.fields)));
    const record = {
      goods: 42,
      channel: 'share',
      place: [30.57281, true],
      at: { type: 'table', number: '7' },
      shop: '幸福西饼',
    } as const;
    const vector = { name: 'shown', schema: shown, record, scene: poster.encode(record as never) };
    expect(runVectors({ ...library, fromJSON }, [vector] as never)).toEqual({ passed: 1, failures: [] });
  });

  describe('is what its JSON Schema takes', () => {
    const isValid = new Ajv({ allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(new URL('docs/format/schema.schema.json', root), 'utf8')) as object,
    );
    const vectors = readVectors().filter((vector) => 'schema' in vector);
    const isDefinition = ({ scene, record }: Vector) => scene === undefined && record === undefined;

    test('in the prose and in all vectors', () => {
      const schemas = [
        shown,
        ...vectors.filter((vector) => !isDefinition(vector)).map(({ schema }) => schema),
      ];
      expect(schemas.filter((schema) => !isValid(schema))).toEqual([]);
    });

    test('and most schemas that are refused are none', () => {
      const refused = vectors.filter(isDefinition);
      const passed = refused.filter(({ schema }) => isValid(schema)).map(({ name }) => name);
      expect(refused.length).toBeGreaterThan(100);
      expect(passed.length).toBeLessThan(refused.length / 4);
    });
  });
});
