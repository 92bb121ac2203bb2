// The command lock: it finds every edit of a module that breaks printed codes.
import { writeFile } from 'node:fs/promises';
import { hex, integer, defineScene } from 'miniprogram-scene';
import { describe, expect, test } from 'vitest';
import { lock } from '../src/command/lock';
import { sealScene } from '../src/index';
import { errorFrom } from './support/errors';
import { useProjects } from './support/locks';

const project = useProjects();

const SOURCE = `export const poster = defineScene({
  goods: integer({ min: 1, max: 9999 }),
  price: decimal({ min: 0, max: 99.5, digits: 1 }),
  channel: oneOf(['poster', 'share', 'ad']),
  table: optional(integer({ min: 1, max: 500 })),
  at: variant('type', { home: {}, seat: { number: digits(4) } }),
  tags: list(flag(), { max: 3 }),
  shop: zhText({ max: 6 }),
});
export const member = defineScene({
  app: openid({ prefix: 'oXk4T5' }),
  made: timestamp(),
});
export const rest = defineScene({
  day: date({ min: '2026-01-01', max: '2026-12-31' }),
  place: tuple(hex(2), code('ABCD', 2)),
  size: record({ x: integer({ max: 9 }), y: integer({ max: 9 }) }),
}, { check: 8 });
`;

describe('lock', () => {
  test('writes the same bytes each time, which are up to date then', async () => {
    const first = await project(SOURCE);
    expect(await first.lock()).toStrictEqual({
      problems: [],
      result: expect.stringMatching(
        /scenes\.lock\.json is written: 3 scenes, 3 versions, \d+ records, 0 pages\. Commit it\.$/,
      ) as string,
    });
    const second = await project(SOURCE);
    await second.lock();
    expect(await second.text()).toBe(await first.text());
    expect(await first.check()).toMatchObject({
      problems: [],
      result: expect.stringContaining('is up to date') as string,
    });
    const bytes = await first.text();
    expect(await first.lock()).toMatchObject({ result: expect.stringContaining('is up to date') as string });
    expect(await first.text()).toBe(bytes);
  });

  test('gives one line to each field and record, so that a reviewer sees what is new', async () => {
    const { lock, text } = await project('export const a = defineScene({ n: integer({ max: 9 }) });');
    await lock();
    expect(await text()).toBe(`{
  "lock": 1,
  "scenes": {
    "a": {
      "pages": [],
      "schema": {
        "versions": [
          {
            "version": 0,
            "alphabet": "portable",
            "check": 12,
            "fields": [
              {"name":"n","kind":"integer","min":0,"max":9}
            ]
          }
        ]
      },
      "records": [
        {"version":0,"record":{"n":0},"scene":"${defineScene({ n: integer({ max: 9 }) }).encode({ n: 0 })}"},
        {"version":0,"record":{"n":9},"scene":"${defineScene({ n: integer({ max: 9 }) }).encode({ n: 9 })}"}
      ]
    }
  }
}
`);
  });

  test('adds a further version and a further scene, and keeps what it had', async () => {
    const before = await project(SOURCE);
    await before.lock();
    const after = await before.edited(
      SOURCE.replace('export const member =', 'const member0 =') +
        `export const member = member0.next({ ...member0.fields, isNew: flag() }, (old) => ({ ...old, isNew: true }));
        export const extra = defineScene({ a: id() });`,
    );
    expect((await after.check()).problems).toStrictEqual([
      'member, versions.1: version 1 was added, and is not locked yet.',
      'extra is not locked yet.',
      `Run npx miniprogram-scene-server lock ${after.module}, and commit ${after.file}.`,
    ]);
    expect(await after.text()).toBe(await before.text());
    expect(await after.lock()).toMatchObject({ problems: [] });
    expect(await after.check()).toMatchObject({ problems: [] });
    const lines = (await after.text()).split('\n').map((line) => line.replace(/,$/, ''));
    for (const line of (await before.text()).split('\n')) expect(lines).toContain(line.replace(/,$/, ''));
  });

  test('does not check without a file, and has its words for it', async () => {
    const { check, module, file } = await project(SOURCE);
    expect(await check()).toStrictEqual({
      problems: [
        `There is no ${file}: run npx miniprogram-scene-server lock ${module}, and commit the file.`,
      ],
    });
  });

  test('writes anything by force, and keeps the pages', async () => {
    const before = await project(SOURCE);
    await before.lock({ page: ['poster=pages/goods/goods'] });
    const after = await before.edited(SOURCE.replace('max: 9999', 'max: 999'));
    const { problems } = await after.lock();
    expect(problems).toHaveLength(2);
    expect(problems[1]).toMatch(/--force writes the file anew\.$/);
    expect(await after.text()).toBe(await before.text());
    expect((await after.lock({ force: true })).result).toMatch(/is written anew: .* 1 page\. Commit it\.$/);
    expect(await after.check()).toMatchObject({ problems: [] });
    // A check is a check, by whatever else it is called.
    expect(
      (
        await before
          .edited(SOURCE.replace('9999', '99'))
          .then(({ lock }) => lock({ check: true, force: true }))
      ).problems,
    ).toHaveLength(1);
  });

  test('never writes in CI', async () => {
    const { module, file } = await project(SOURCE);
    const inCI = (options = {}) => lock(module, options, false);
    expect((await inCI()).problems).toStrictEqual([expect.stringContaining(`There is no ${file}`)]);
    expect((await inCI({ force: true })).problems).toHaveLength(1);
  });

  test('locks a scene that is sealed by a server', async () => {
    const { lock, check, text } = await project(
      'export const coupon = defineScene({ price: integer({ max: 99 }), seal: hex(16) });',
    );
    await lock();
    expect(await check()).toMatchObject({ problems: [] });
    const coupon = defineScene({ price: integer({ max: 99 }), seal: hex(16) });
    const sealed = sealScene(coupon, { field: 'seal', keys: ['0123456789abcdef'] });
    expect(JSON.parse(await text())).toMatchObject({ scenes: { coupon: { schema: coupon.toJSON() } } });
    expect(sealed.open(sealed.encode({ price: 5 })).record).toStrictEqual({ price: 5 });
  });
});

describe('lock --check finds an edit:', () => {
  test.each([
    [
      'a greater max',
      'max: 9999',
      'max: 10000',
      'poster, versions.0.fields.goods.max: max was 9999, is 10000',
    ],
    ['a smaller max', 'max: 9999', 'max: 9998', 'max was 9999, is 9998'],
    ['another min', 'min: 1, max: 9999', 'min: 0, max: 9999', 'min was 1, is 0'],
    ['more digits', 'digits: 1', 'digits: 2', 'digits was 1, is 2'],
    ['another bound of a decimal', '99.5', '99.4', 'max was 99.5, is 99.4'],
    ['the order of choices', "'share', 'ad'", "'ad', 'share'", '"ad" is before "share" now'],
    ['a choice more', "'ad']", "'ad', 'door']", '"door" was added'],
    ['a choice less', ", 'ad'", '', '"ad" was removed'],
    ['another choice', "'ad'", "'door'", '"ad" was renamed to "door"'],
    [
      'a required field',
      'optional(integer({ min: 1, max: 500 }))',
      'integer({ min: 1, max: 500 })',
      'kind was "optional", is "integer"',
    ],
    [
      'an optional field',
      'integer({ min: 1, max: 9999 })',
      'optional(integer({ min: 1, max: 9999 }))',
      'kind was "integer", is "optional"',
    ],
    ['a bound within optional', 'max: 500', 'max: 501', 'fields.table.field.max: max was 500, is 501'],
    ['the key of a variant', "variant('type'", "variant('kind'", 'key was "type", is "kind"'],
    ['a branch more', 'home: {},', 'home: {}, door: {},', '"door" was added'],
    ['a branch less', 'home: {}, ', '', '"home" was removed'],
    ['a branch of another name', 'home: {}', 'door: {}', '"home" was renamed to "door"'],
    [
      'a field of a branch',
      'digits(4)',
      'digits(5)',
      'fields.at.branches.seat.fields.number.length: length was 4, is 5',
    ],
    ['a longer list', '{ max: 3 }', '{ max: 4 }', 'max was 3, is 4'],
    ['other items', 'list(flag()', 'list(id()', 'fields.tags.field.kind: kind was "flag", is "id"'],
    ['a longer text', '{ max: 6 }', '{ max: 7 }', 'max was 6, is 7'],
    ['another text model', 'zhText', 'text', 'model was "zh", is "core"'],
    ['a field of another name', 'table:', 'seat:', '"table" was renamed to "seat"'],
    [
      'a field more',
      'made: timestamp(),',
      'made: timestamp(), by: id(),',
      'member, versions.0.fields.by: "by" was added',
    ],
    ['a field less', 'made: timestamp(),', '', '"made" was removed'],
    ['another unit', 'timestamp()', "timestamp({ unit: 'ms' })", 'unit was "s", is "ms"'],
    ['another prefix', 'oXk4T5', 'oXk4T6', 'prefix was "oXk4T5", is "oXk4T6"'],
    ['another day', '2026-12-31', '2027-12-31', 'max was "2026-12-31", is "2027-12-31"'],
    [
      'a part of a tuple',
      'hex(2)',
      'hex(3)',
      'rest, versions.0.fields.place.fields.0.length: length was 2, is 3',
    ],
    [
      'the order of a tuple',
      "hex(2), code('ABCD', 2)",
      "code('ABCD', 2), hex(2)",
      'fields.place.fields.0.kind: kind was "hex", is "code"',
    ],
    ['another alphabet of codes', 'ABCD', 'ABDC', 'alphabet was "ABCD", is "ABDC"'],
    [
      'the order of a record',
      'x: integer({ max: 9 }), y: integer({ max: 9 })',
      'y: integer({ max: 9 }), x: integer({ max: 9 })',
      'fields.size.fields.y: "y" is before "x" now',
    ],
    ['another check', 'check: 8', 'check: 12', 'rest, versions.0.check: check was 8, is 12'],
    ['another alphabet', 'check: 8', "check: 8, alphabet: 'wechat'", 'alphabet was "portable", is "wechat"'],
    ['another number', 'check: 8', 'check: 8, version: 1', 'version 0 was removed'],
    [
      'a scene that is gone',
      'export const rest',
      'const rest',
      'rest is not exported any more. Instead, export it again',
    ],
    [
      'a scene of another name',
      'export const rest',
      'export const other',
      'rest is not exported any more. Instead, export other, which has its schema',
    ],
  ])('%s', async (_, was, now, message) => {
    const before = await locked();
    const source = SOURCE.replace(was, now);
    expect(source).not.toBe(SOURCE);
    const after = await before.edited(source);
    const { problems, result } = await after.check();
    expect(problems.join('\n')).toContain(message);
    expect(problems.join('\n')).toContain('Instead, ');
    expect(result).toBeUndefined();
    // Nothing but force writes it.
    expect((await after.lock()).problems.length).toBeGreaterThan(1);
    expect(await after.text()).toBe(await before.text());
  });

  const NEXT = `const v0 = defineScene({ goods: id(), table: optional(integer({ max: 9 })) });
export const poster = v0.next({ goods: id(), table: integer({ max: 9 }) }, (old) => ({ table: 0, ...old }));
`;

  test('an upgrade that does not take every record any more', async () => {
    const before = await project(NEXT);
    expect(await before.lock()).toMatchObject({ problems: [] });
    for (const upgrade of [
      '(old) => old',
      '() => { throw new Error("no") }',
      '(old) => ({ ...old, table: 10 })',
    ]) {
      const after = await before.edited(NEXT.replace('(old) => ({ table: 0, ...old })', upgrade));
      const { problems } = await after.check();
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(
        /^poster, version 0, the record \{.*: the upgrade to version 1 fails: .*Instead, let it take every record of version 0\.$/,
      );
    }
  });

  test('a version that is gone, and one that was edited behind a further one', async () => {
    const before = await project(NEXT);
    await before.lock();
    const alone = await before.edited(
      'export const poster = defineScene({ goods: id(), table: integer({ max: 9 }) }, { version: 1 });',
    );
    expect((await alone.check()).problems).toStrictEqual([
      'poster, versions.0: version 0 was removed. Instead, leave version 0 as it is, and add the change by next(…).',
    ]);
    const edited = await before.edited(NEXT.replace('max: 9', 'max: 8'));
    expect((await edited.check()).problems).toStrictEqual([
      expect.stringMatching(/^poster, versions\.0\.fields\.table\.field\.max: max was 9, is 8\. /),
    ]);
  });

  test('an upgrade that never worked is found before it is locked', async () => {
    const { lock, module } = await project(NEXT.replace('(old) => ({ table: 0, ...old })', '(old) => old'));
    expect((await lock()).problems[0]).toContain('the upgrade to version 1 fails');
    expect(module).toBeTruthy();
  });
});

describe('a lock file that is damaged', () => {
  test.each<[string, (text: string) => string, RegExp]>([
    [
      'has the marks of a merge',
      (text) => text.replace('  "scenes"', '<<<<<<< HEAD\n  "scenes"'),
      /the marks of a merge conflict/,
    ],
    ['is cut off', (text) => text.slice(0, 200), /it is not JSON/],
    ['is empty', () => '', /it is not JSON/],
    ['is something else', () => '[]', /not a JSON object/],
    ['is of a later release', (text) => text.replace('"lock": 1', '"lock": 2'), /of the form 2/],
    ['has no scenes', () => '{"lock":1}', /no object of scenes/],
    ['has a scene twice', (text) => text.replace('"member"', '"poster"'), /two values of "poster"/],
    [
      'has no pages',
      (text) => text.replace('"pages": []', '"page": []'),
      /the pages of member are no array of texts/,
    ],
    ['has pages that are none', (text) => text.replace('"pages": []', '"pages": [1]'), /the pages of member/],
    [
      'has a schema that is none',
      (text) => text.replace('"check": 12', '"check": 99'),
      /the schema of member is none \(versions\.0: a check is 0 to 20 bits/,
    ],
    ['has records without scenes', (text) => text.replace('"scene":', '"text":'), /the records of member/],
    [
      'has records of other versions',
      (text) => text.replace('{"version":0,', '{"version":4,'),
      /the records of member/,
    ],
  ])('because it %s, is refused with its path and the reason', async (_, damage, reason) => {
    const { text } = await locked();
    const { check, lock, file } = await (await locked()).edited(SOURCE);
    await writeFile(file, damage(await text()));
    for (const attempt of [check, lock]) {
      const error = (await errorFrom(attempt())) as Error;
      expect(error.message).toMatch(reason);
      expect(error.message.startsWith(`${file} is damaged: `)).toBe(true);
      expect(error.message).toMatch(/Restore it from version control, and run lock again\.$/);
    }
    expect(await lock({ force: true })).toMatchObject({
      problems: [],
      result: expect.stringContaining('It was damaged: give its pages again with --page.') as string,
    });
    expect(await check()).toMatchObject({ problems: [] });
  });

  test('because a record or a scene was edited, is told', async () => {
    const before = await locked();
    const line = (await before.text()).split('\n').find((each) => each.includes('"made":4294967295'))!;
    const scene = /"scene":"([^"]+)"/.exec(line)![1]!;
    for (const [was, now] of [
      ['4294967295', '4294967294'],
      [`"${scene}"`, `"${scene.slice(0, -1)}"`],
      ['"made":4294967295', '"made":-1'],
    ] as const) {
      const { check, file } = await before.edited(SOURCE);
      await writeFile(file, (await before.text()).replace(line, line.replace(was, now)));
      expect((await check()).problems).toStrictEqual([
        expect.stringMatching(/^member, version 0, the record \{.*(another one now|no scene any more)/),
      ]);
    }
  });

  test('is read whatever a formatter makes of it', async () => {
    const { check, file, text } = await (await locked()).edited(SOURCE);
    await writeFile(
      file,
      `\uFEFF${JSON.stringify(JSON.parse(await text()), undefined, 4).replaceAll('\n', '\r\n')}`,
    );
    expect(await check()).toMatchObject({ problems: [] });
  });
});

describe('the pages of a lock', () => {
  const FILES = {
    'app.json': JSON.stringify({
      pages: ['pages/index/index', 'pages/goods/goods'],
      subPackages: [{ root: 'shop', pages: ['table/table'] }],
      subpackages: [{ root: '/member/', pages: ['card'] }],
    }),
  };
  const ONE = 'export const poster = defineScene({ goods: id() });';

  test('are given by scene, or alone where there is one scene, and are kept', async () => {
    const { lock, check, text } = await project(ONE, FILES);
    await lock({ page: ['pages/goods/goods'] });
    await lock({ page: ['poster=shop/table/table', 'poster=member/card'] });
    expect(
      (JSON.parse(await text()) as { scenes: { poster: { pages: string[] } } }).scenes.poster.pages,
    ).toStrictEqual(['pages/goods/goods', 'shop/table/table', 'member/card']);
    expect(await check()).toMatchObject({ problems: [] });
    expect(await lock({ page: ['pages/goods/goods'] })).toMatchObject({
      result: expect.stringContaining('up to date') as string,
    });
  });

  test.each([
    [
      'of no scene, where there are several',
      'pages/goods/goods',
      SOURCE,
      /--page pages\/goods\/goods: say of which scene, as in poster=pages\/goods\/goods/,
    ],
    ['of an unknown scene', 'shop=pages/a', ONE, /the module exports poster, but no shop/],
    ['with a slash in front', 'poster=/pages/goods/goods', ONE, /without a leading \//],
    ['with parameters', 'poster=pages/goods/goods?a=1', ONE, /without parameters/],
    ['that the mini-program has not', 'poster=pages/goods/good', ONE, /app\.json has no such page/],
  ])('%s, are refused', async (_, page, source, message) => {
    const { lock } = await project(source, FILES);
    expect(((await errorFrom(lock({ page: [page] }))) as Error).message).toMatch(message);
  });

  test('are missed when the mini-program has them no more', async () => {
    const before = await project(ONE, FILES);
    await before.lock({ page: ['pages/goods/goods'] });
    const after = await before.edited(ONE, { 'app.json': JSON.stringify({ pages: ['pages/index/index'] }) });
    for (const attempt of [after.check, after.lock])
      expect((await attempt()).problems[0]).toMatch(
        /^poster: the page pages\/goods\/goods is not in .*app\.json\. Instead, leave it there/,
      );
    expect((await after.lock({ force: true })).result).toMatch(/0 pages/);
  });

  test('are looked up where project.config.json says, above the module, and nowhere if there is no mini-program', async () => {
    const files = {
      'project.config.json': '{"miniprogramRoot":"miniprogram/"}',
      'miniprogram/app.json': FILES['app.json'],
      // Another tool's.
      'app.json': '{"name":"expo"}',
    };
    const given = { page: ['pages/goods/good'] };
    const { lock } = await project(ONE, files);
    expect(((await errorFrom(lock(given))) as Error).message).toMatch(
      /miniprogram\/app\.json has no such page/,
    );
    expect(await lock({ page: ['pages/goods/goods'] })).toMatchObject({ problems: [] });
    expect(await (await project(ONE)).lock(given)).toMatchObject({ problems: [] });
    const broken = await project(ONE, { 'app.json': '{' });
    expect(((await errorFrom(broken.lock(given))) as Error).message).toMatch(/app\.json is not JSON/);
    expect(await broken.lock()).toMatchObject({ problems: [] });
  });

  test('are not locked yet by a check', async () => {
    const { lock, file } = await project(ONE, FILES);
    await lock();
    expect((await lock({ check: true, page: ['pages/goods/goods'] })).problems).toStrictEqual([
      'poster: the page pages/goods/goods is not locked yet.',
      expect.stringContaining(`commit ${file}`),
    ]);
  });
});

/** A project with SOURCE, locked. */
async function locked() {
  const made = await project(SOURCE);
  await made.lock();
  return made;
}
