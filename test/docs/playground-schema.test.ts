// The table of the playground: rows and definitions, faults in their places, and names that change.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeScene, write } from '../../docs/.vitepress/theme/playground/evaluate';
import {
  KIND_NAMES,
  choicesText,
  definitionOf,
  freshField,
  hasText,
  optionsOf,
  parseChoices,
  rowOf,
  withKind,
  withModel,
} from '../../docs/.vitepress/theme/playground/kinds';
import { partsOf } from '../../docs/.vitepress/theme/playground/meter';
import { rename } from '../../docs/.vitepress/theme/playground/rename';
import { faultOf } from '../../docs/.vitepress/theme/playground/row-faults';
import { emptyState } from '../../docs/.vitepress/theme/playground/state';
import type { NamedDefinition, State } from '../../docs/.vitepress/theme/playground/state';
import { textOf, valueOf } from '../../docs/.vitepress/theme/playground/values';

const stateOf = (fields: NamedDefinition[], more: Partial<State> = {}): State => ({
  ...emptyState(),
  fields,
  ...more,
});
const uuids: NamedDefinition[] = [
  { name: 'a', kind: 'uuid' },
  { name: 'b', kind: 'uuid' },
];

describe('rows', () => {
  test.each(KIND_NAMES)('%s starts with a definition that the package takes, optional or not', (kind) => {
    for (const isOptional of [false, true]) {
      const row = withKind({ name: 'a', field: { kind: 'id' }, isOptional }, kind);
      const definition = definitionOf(row);
      expect(rowOf(definition)).toEqual(row);
      expect(makeScene(stateOf([definition]), {}).scene?.toJSON().versions[0]!.fields).toEqual([definition]);
      expect(faultOf([definition], 0)).toBeUndefined();
    }
  });

  test('every option of a definition has its input, unless the whole definition is one', () => {
    for (const kind of KIND_NAMES) {
      const { field } = withKind({ name: 'a', field: { kind: 'id' }, isOptional: false }, kind);
      const names = optionsOf(kind).map(({ name }) => name);
      const keys = Object.keys(field).filter((key) => key !== 'kind' && key !== 'model');
      if (names[0] !== 'json') expect(names.sort()).toEqual(keys.sort());
    }
  });

  test('a fresh field has a name that is free', () => {
    expect(freshField(['field1', 'field3']).name).toBe('field2');
  });

  test('the Chinese model is chosen for texts at any depth, and for nothing else', () => {
    const fields: NamedDefinition[] = [
      { name: 'text', kind: 'list', field: { kind: 'text', model: 'core', max: 4 }, max: 2 },
      { name: 'b', kind: 'id' },
    ];
    const chosen = withModel(fields, 'zh');
    expect(hasText(fields, 'zh')).toBe(false);
    expect(hasText(chosen, 'zh')).toBe(true);
    expect(hasText([{ name: 'text', kind: 'id' }])).toBe(false);
    expect(withModel(chosen, 'core')).toEqual(fields);
  });

  test('choices keep their types and their commas', () => {
    for (const choices of [
      ['a', 'b'],
      [1, 2.5, true],
      ['a, b', 'c'],
      ['[', ' x'],
      ['', 'y'],
    ])
      expect(parseChoices(choicesText(choices), choices)).toEqual(choices);
    expect(parseChoices('1，2,', ['a'])).toEqual(['1', '2']);
  });
});

describe('faults', () => {
  test('each is told in its row, also where there are several', () => {
    const fields: NamedDefinition[] = [
      { name: 'a', kind: 'integer', min: 5, max: 1 },
      { name: 'b', kind: 'id' },
      { name: 'b', kind: 'hex', length: 0 },
    ];
    expect(fields.map((_, i) => faultOf(fields, i)?.fault)).toEqual(['range', undefined, 'twice']);
    expect([...makeScene(stateOf(fields), {}).rows.keys()].sort()).toEqual([0, 2]);
  });

  test('a schema that can never fit has an error as a whole', () => {
    const { scene, rows, error } = makeScene(stateOf(uuids), {});
    expect(scene).toBeUndefined();
    expect(rows.size).toBe(0);
    expect(error).toMatchObject({ name: 'SceneError', reason: 'capacity' });
  });

  test.each([
    ['name', [{ name: '', kind: 'id' }]],
    ['number', [{ name: 'a', kind: 'integer', min: 0, max: 'x' }]],
    ['number', [{ name: 'a', kind: 'text', model: 'core', max: 'x' }]],
    ['choices', [{ name: 'a', kind: 'oneOf', choices: [] }]],
    ['same-choices', [{ name: 'a', kind: 'oneOf', choices: ['x', 'x'] }]],
    ['date', [{ name: 'a', kind: 'date', min: '', max: '2099-12-31' }]],
  ])('%s: the package refuses it, too', (fault, fields) => {
    expect(faultOf(fields as never, 0)?.fault).toBe(fault);
    expect(makeScene(stateOf(fields as never), {}).rows.has(0) || fault === 'name').toBe(true);
  });

  test('a number as a name is one where JavaScript moves it', () => {
    for (const names of [['a', '1'], ['2', '1'], ['1', '2', 'a'], ['7']]) {
      const fields = names.map((name): NamedDefinition => ({ name, kind: 'id' }));
      const found = fields.map((_, i) => faultOf(fields, i)?.fault === 'order');
      expect(found.includes(true)).toBe(makeScene(stateOf(fields), {}).scene === undefined);
    }
  });

  test('no definition, whoever has typed it, breaks the table', () => {
    const key = fc.constantFrom('min', 'max', 'choices', 'field', 'fields', 'length', 'alphabet', 'unit');
    const kind = fc.oneof(fc.constantFrom(...KIND_NAMES, 'optional', '__proto__', 'toString'), fc.string());
    const definition = fc
      .tuple(fc.string(), kind, fc.dictionary(key, fc.jsonValue()))
      .map(([name, kind, options]) => ({ name, kind, ...options }) as unknown as NamedDefinition);
    fc.assert(
      fc.property(fc.array(definition, { maxLength: 4 }), (fields) => {
        const { scene, rows, error } = makeScene(stateOf(fields), {});
        expect(scene !== undefined || rows.size > 0 || error !== undefined).toBe(true);
        fields.forEach((field, i) => {
          faultOf(fields, i);
          expect(optionsOf(rowOf(field).field.kind)).toBeInstanceOf(Array);
        });
      }),
    );
  });

  test('every value that is refused is found', () => {
    const fields: NamedDefinition[] = [
      { name: 'a', kind: 'id' },
      { name: 'b', kind: 'phone' },
      { name: 'c', kind: 'flag' },
    ];
    const { scene } = makeScene(stateOf(fields), {});
    const { values } = write(scene!, { a: 'x', c: true, d: 1 });
    expect([...values.keys()]).toEqual(['a', 'b']);
  });
});

describe('values', () => {
  test.each([
    ['integer', '42', 42],
    ['integer', '4x', '4x'],
    ['decimal', '1.0', 1],
    ['id', ' 42 ', '42'],
    ['text', ' a', ' a'],
    ['text', '', ''],
    ['id', '', undefined],
    ['list', '["1"]', ['1']],
    ['list', '["1"', '["1"'],
  ])('%s: %j is %j', (kind, text, value) => {
    const { field } = withKind({ name: 'a', field: { kind: 'id' }, isOptional: false }, kind as never);
    expect(valueOf(field, text, false)).toEqual(value);
    if (value !== undefined) expect(valueOf(field, textOf(value), false)).toEqual(value);
  });

  test('an optional text that is empty is absent', () => {
    expect(valueOf({ kind: 'text', model: 'core', max: null }, '', true)).toBeUndefined();
  });
});

test('the parts of the meter are as long as the scene', () => {
  const { scene } = makeScene(stateOf([{ name: 'a', kind: 'id' }, uuids[1]!]), {});
  const { measure } = write(scene!, { a: '42', b: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' });
  const parts = partsOf(measure!);
  expect(parts.map(({ name }) => name)).toEqual(['a', 'b', '']);
  expect(parts.reduce((sum, { cells }) => sum + cells, 0)).toBeCloseTo(measure!.length);
});

describe('another name', () => {
  test('goes along with the value, and with readers that name fields', () => {
    const state = stateOf([{ name: 'a', kind: 'id' }], {
      record: { a: '1' },
      readers: [
        { reader: 'link', pattern: 'https://shop.cn/:a/:ab' },
        { reader: 'positional', fields: ['a', 'b'], between: '_' },
        { reader: 'prefix', text: 'p_', then: { reader: 'bare', field: 'a' } },
        { reader: 'pairs', first: 'a' },
        { reader: 'query' },
      ],
    });
    rename(state, 0, 'x');
    expect(state).toMatchObject({
      fields: [{ name: 'x' }],
      record: { x: '1' },
      readers: [
        { pattern: 'https://shop.cn/:x/:ab' },
        { fields: ['x', 'b'] },
        { then: { field: 'x' } },
        { first: 'x' },
        {},
      ],
    });
  });

  test('that is taken leaves the values where they are', () => {
    const state = stateOf([...uuids], { record: { a: '1', b: '2' } });
    rename(state, 1, 'a');
    rename(state, 1, 'c');
    rename(state, 1, 'b');
    expect(state.record).toEqual({ a: '1', b: '2' });
  });
});
