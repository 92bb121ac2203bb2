import Ajv from 'ajv/dist/2020';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseModel } from '../../scripts/train-zh/pack.mjs';
import * as library from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import { definitionsOf } from '../../src/fields/structure';
import { PACKED } from '../../src/text/generated/zh';
import { PIECE_TYPES } from '../../src/text/pieces';
import { CONTEXTS } from '../../src/text/tables';
import { readBase } from '../../src/text/zh/base';
import { BitReader, PackedBits } from '../../src/text/zh/bits';
import { readCharacterTable } from '../../src/text/zh/character-table';
import { zh } from '../../src/zh';
import { trainedText } from './support/reference-zh';
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
    expect(tables.pieceTypes.map(({ type }) => type)).toEqual(PIECE_TYPES.map((_, type) => type));
    expect(tables.contexts.map(({ weights }) => weights.length)).toEqual(CONTEXTS.map(() => 25));
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

  test('a text of two Chinese characters', () => {
    expect(lastLine(example('text-encode'))).toBe(encodeText('龙虾'));
  });

  test('a query', () => {
    expect(lastLine(example('query-encode'))).toBe(encodeQuery({ id: '178' }));
  });

  test('a text of the Chinese model', () => {
    expect(lastLine(example('zh-encode'))).toBe(encodeText('小吃の', { model: zh }));
  });

  test('texts whose two prices are equal or nearly equal', () => {
    const shown = example('zh-choices').trim().split('\n');
    expect(shown.map((line) => line.split(' ').at(-1))).toEqual(
      ['x传', '4呼', 'xz猫'].map((it) => encodeText(it, { model: zh })),
    );
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
    const listed = PIECE_TYPES.flatMap(({ starts = '' }) => Array.from(starts));
    const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
    const hanzi = tables.pieceTypes[12]!.bands!.flatMap(({ items }) => items);
    expect(new Set(listed)).toEqual(new Set([...ascii, '\n', ...hanzi]));
    expect(tables.pieceTypes.filter(({ listed }) => !listed).map(({ type }) => type)).toEqual([
      13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
    ]);
  });
});

describe('the prose agrees with the table of the Chinese model', () => {
  const file = readFileSync(new URL('docs/format/zh.txt', root), 'utf8');

  test('on the file', () => {
    expect(file).toBe(`${PACKED}\n`);
    expect(format).toContain(`one line of ${PACKED.length.toLocaleString('en')} ASCII characters`);
    expect(format).toContain(`    ${createHash('sha256').update(file).digest('hex')}\n`);
  });

  test('on the number of lists', () => {
    const { lists } = parseModel(trainedText);
    const [own, pairs] = [1, 2].map((length) => lists.filter(({ context }) => context.length === length));
    expect(format).toContain(`lists of ${own!.length.toLocaleString('en')}\n`);
    expect(format).toContain(`of ${pairs!.length.toLocaleString('en')} pairs`);
    for (const { successors } of lists) expect(Math.min(...successors.map(({ level }) => level))).toBe(0);
  });

  test('on the greatest total', () => {
    const bits = new PackedBits(PACKED);
    const reader = new BitReader(bits, 0);
    const symbols = readCharacterTable(reader);
    const base = readBase(bits, reader.at(), symbols);
    const totals = Array.from(symbols.points, (_, rank) => base.after(rank, []).total);
    expect(format).toContain(`at most ${Math.max(...totals).toLocaleString('en')}, below 2^27`);
  });
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
    expect(shown.versions[0].fields).toEqual(definitionsOf(poster.fields));
    const record = {
      goods: 42,
      channel: 'share',
      place: [30.57281, true],
      at: { type: 'table', number: '7' },
      shop: '幸福西饼',
    } as const;
    const vector = { name: 'shown', schema: shown, record, scene: poster.encode(record as never) };
    expect(runVectors(library, [vector] as never)).toEqual({ passed: 1, failures: [] });
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
