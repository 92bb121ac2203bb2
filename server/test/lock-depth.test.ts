// A lock file is read back, however deep the schema in it is.
import fc from 'fast-check';
import { defineScene, flag, list, oneOf, optional, record, tuple, variant } from 'miniprogram-scene';
import type { Field } from 'miniprogram-scene';
import { fromJSON } from 'miniprogram-scene/schema';
import { expect, test } from 'vitest';
import { formatLock, readLock } from '../src/command/lock-file';
import { lockedRecordsOf } from '../src/command/lock-records';
import { errorFrom } from './support/errors';
import { useFiles } from './support/files';
import { useProjects } from './support/locks';

const { write } = useFiles();
const project = useProjects();

type Wrap = (field: Field<unknown>) => Field<unknown>;

/** The fields that have one other field, with the keys and indices that lead to it. */
const WRAPS: readonly (readonly [steps: number, wrap: Wrap])[] = [
  [1, (field) => optional(field)],
  [1, (field) => list(field, { max: 1 })],
  [2, (field) => tuple(field)],
  [2, (field) => record({ a: field })],
  [4, (field) => variant('of', { b: { a: field } })],
];

/** The way to a field of a scene is `versions.0.fields.0`, and to the deepest one it has 200 parts. */
const MOST_STEPS = 200 - 4;

test('whatever its fields are, down to the deepest that fromJSON() takes', async () => {
  const wraps = fc.array(fc.constantFrom(...WRAPS), { minLength: MOST_STEPS, maxLength: MOST_STEPS });
  await fc.assert(
    fc.asyncProperty(
      wraps,
      fc.oneof(fc.constant(MOST_STEPS), fc.nat(MOST_STEPS)),
      fc.constantFrom<Field<unknown>>(flag(), oneOf(['a', 1])),
      async (wraps, most, leaf) => {
        let left = most;
        let field = leaf;
        for (const [steps, wrap] of wraps) {
          if (steps > left) continue;
          left -= steps;
          field = wrap(field);
        }
        const schema = defineScene({ a: field }).toJSON();
        const records = lockedRecordsOf(schema.versions[0]!).map((each) => ({ version: 0, ...each }));
        const lock = new Map([['deep', { pages: [], schema, records }]]);
        const path = await write('.lock.json', formatLock(lock));
        const read = await readLock(path);
        expect(JSON.stringify(read!.get('deep'))).toBe(JSON.stringify(lock.get('deep')));
        expect(left).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['a field', MOST_STEPS, (depth: number) => `${'optional('.repeat(depth)}flag()${')'.repeat(depth)}`],
  ['a list', MOST_STEPS, (depth: number) => `${'list('.repeat(depth)}flag()${', { max: 1 })'.repeat(depth)}`],
])(
  'lock writes %s of the greatest depth and reads it, and writes no deeper one',
  async (_, depth, source) => {
    const deepest = await project(`export const deep = defineScene({ a: ${source(depth)} });`);
    await deepest.lock();
    expect(await deepest.check()).toMatchObject({ problems: [] });
    const { lock, text } = await project(`export const deep = defineScene({ a: ${source(depth + 1)} });`);
    expect(await errorFrom(lock())).toMatchObject({
      name: 'SceneError',
      message: expect.stringContaining('a field is not so deep') as string,
    });
    expect(await errorFrom(text())).toMatchObject({ code: 'ENOENT' });
  },
);

test('fromJSON() takes no deeper field than these tests have', () => {
  const form = (steps: number) => {
    let field: object = { kind: 'flag' };
    for (let i = 0; i < steps; i++) field = { kind: 'optional', field };
    return { versions: [{ version: 0, alphabet: 'portable', check: 12, fields: [{ name: 'a', ...field }] }] };
  };
  expect(fromJSON(form(MOST_STEPS)).toJSON()).toStrictEqual(form(MOST_STEPS));
  expect(() => fromJSON(form(MOST_STEPS + 1))).toThrow('a field is not so deep');
});
