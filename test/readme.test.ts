import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as library from '../src';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [sample, measured] = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1]!);

const { date, decimal, defineScene, id, integer, objectId, openid, phone, snowflake, text, uuid } = library;

/** Runs the README's first sample; gives its schema and the page that it declares. */
function runSample() {
  const pages: { onLoad(options: object): void }[] = [];
  const script = sample!
    .replace(/^import \{([^}]*)\} from 'miniprogram-scene';/m, 'const {$1} = library;')
    .replace('export const', 'const')
    .replace('const record = poster.read(options);', 'this.record = poster.read(options);');
  const run = new Function('library', 'Page', `${script}; return poster;`) as (
    names: typeof library,
    page: (page: never) => void,
  ) => { encode(record: object): string; measure(record: object): object };
  const poster = run(library, (page) => pages.push(page));
  return { poster, page: pages[0]! };
}

const record = { goods: 42, inviter: '1795324876512231425', channel: 'poster', shop: '幸福西饼' };

test('the first sample stands within 25 lines, and its page reads what it encodes', () => {
  expect(readme.slice(0, readme.indexOf(sample!)).split('\n').length).toBeLessThan(25);
  const { poster, page } = runSample();
  const scene = poster.encode(record);
  expect(scene).toHaveLength(27);
  page.onLoad({ scene: encodeURIComponent(scene) });
  expect(page).toMatchObject({ record });
});

test('the measure that is shown is the one that comes out', () => {
  const { poster } = runSample();
  const shown = (new Function(`return ${/\{[\s\S]*\}/.exec(measured!)![0]}`) as () => object)();
  const rounded: unknown = JSON.parse(JSON.stringify(poster.measure(record)), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10) / 10 : value,
  );
  expect(rounded).toStrictEqual(shown);
});

test('the table of what fits has the lengths that come out', () => {
  const flake = '1795324876512231425';
  const oid = '66a1f0c27b3d4e5f6a7b8c9d';
  const place = [
    decimal({ min: -90, max: 90, digits: 5 }),
    decimal({ min: -180, max: 180, digits: 5 }),
  ] as const;
  const rows: [name: string, schema: ReturnType<typeof defineScene>, record: object, plain?: object][] = [
    [
      'UUID and snowflake',
      defineScene({ a: uuid(), b: snowflake() }),
      { a: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', b: flake },
    ],
    [
      'three snowflakes',
      defineScene({ a: snowflake(), b: snowflake(), c: snowflake() }),
      { a: flake, b: flake, c: flake },
    ],
    ['two ObjectIds', defineScene({ a: objectId(), b: objectId() }), { a: oid, b: oid }],
    [
      'openid and a day',
      defineScene({ a: openid(), b: date() }),
      { a: 'oXk4T5bQw8fZr2LmNc7YhJ1sVdPe', b: '2026-08-31' },
    ],
    [
      '蜀香源火锅, 春熙路店, table 18',
      defineScene({ a: text(), b: text(), c: integer({ max: 500 }) }),
      { a: '蜀香源火锅', b: '春熙路店', c: 18 },
    ],
    [
      'two points of a map, to the metre',
      defineScene({ a: place[0], b: place[1], c: place[0], d: place[1] }),
      { a: 30.57281, b: 104.0668, c: 30.65984, d: 104.06326 },
      { a: '30.57281', b: '104.06680', c: '30.65984', d: '104.06326' },
    ],
    [
      'mobile number, id and a day',
      defineScene({ a: phone(), b: id(), c: date() }),
      { a: '13800138000', b: '88123', c: '2026-08-31' },
    ],
  ];
  for (const [name, schema, values, plain = values] of rows) {
    const pairs = Object.entries(plain).map(([key, value]) => `${key}=${value as string}`);
    const query = pairs.join('&');
    const shown = /^[\x20-\x7e]*$/.test(query) ? String(query.length) : 'not allowed';
    const row = readme.split('\n').find((line) => line.startsWith(`| ${name} `))!;
    expect(row.split('|').map((cell) => cell.trim())).toStrictEqual([
      '',
      name,
      shown,
      String(schema.encode(values as never).length),
      '',
    ]);
  }
});
