// Completeness: each test names the places that a new field, error code, port or module still lacks.
import { describe, expect, test } from 'vitest';
import { SceneError } from '../../src';
import {
  clauses,
  clausesIn,
  codeNames,
  codePlaces,
  complaints,
  fieldNames,
  fieldPlaces,
  portFolders,
  PORTS,
  silentModules,
} from './support/completeness';

describe('every exported field', () => {
  const fields = fieldNames();
  const places = fieldPlaces();

  test('is found in the built declarations', () => {
    expect(fields).toContain('integer');
    expect(fields).toContain('zhText');
  });

  test('has a case, a type test, a vector, a place in FORMAT.md and the READMEs, and an entry in each port', () => {
    expect(complaints(fields, places)).toStrictEqual([]);
  });

  test('that is planted is missed in each place', () => {
    expect(complaints(['ipv4'], places)).toStrictEqual(places.map(({ what }) => `ipv4 has no ${what}`));
    expect(places.length).toBeGreaterThanOrEqual(7);
  });
});

test('every port has its line in PORTS, which tells where its fields stand', () => {
  expect(Object.keys(PORTS).sort()).toStrictEqual(portFolders().sort());
});

describe('every code of SceneError', () => {
  test('has a vector', () => {
    expect(codeNames()).toContain(new SceneError('scene', '').code);
    expect(complaints(codeNames(), codePlaces())).toStrictEqual([]);
  });

  test('that is planted is missed', () => {
    expect(complaints(['planted'], codePlaces())).toHaveLength(1);
  });
});

test('every module of src says in its first line what it is for', () => {
  expect(silentModules()).toStrictEqual([]);
});

describe('a comment that begins with a clause in place of a noun', () => {
  test('is in no file', () => {
    expect(clauses()).toStrictEqual([]);
  });

  test.each([
    '// What a run did.',
    '  /** Who mends it. */',
    ' * So many lines',
    ' * @param times how often',
    '/** Whatever is given */',
  ])('is found: %s', (line) => {
    expect(clausesIn(`let a;\n${line}\n`)).toHaveLength(1);
  });

  test.each(['// Whether it fits.', '// The rest is what was read.', "'What a run did.'", '// Somewhat'])(
    'is not %s',
    (line) => {
      expect(clausesIn(line)).toStrictEqual([]);
    },
  );
});
