// The API that users see: its reference and its docstrings, as TypeDoc reads them, and its built declarations.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { Slugger } from 'typedoc';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readDocs } from '../../scripts/api/docs';
import { entries, root } from '../../scripts/api/entries';
import { referencePages } from '../../scripts/api/reference';
import * as core from '../../src';
import * as codes from '../../src/codes';
import * as schemas from '../../src/schema';
import * as chinese from '../../src/zh';
import { documentedIn, optionsIn } from './support/documented';
import type { Documented } from './support/documented';
import { refusals } from './support/refusals';
import { complaintsOf } from './support/user';

const docs = await readDocs();
const pages = await referencePages(docs);
const all = documentedIn(docs);
const complaints = complaintsOf(all);
const functions = all.filter(({ kind }) => kind === 'function');
const modules: Readonly<Record<string, unknown>> = { ...core, ...chinese, ...codes, ...schemas };

const namesOf = (list: readonly Documented[]) => list.map(({ entry, name }) => `${entry}: ${name}`);

describe('the reference', () => {
  test('has a page for each entry, and no other', () => {
    const message = 'run npm run api again for a new page, and delete a page that belongs to no entry';
    expect(readdirSync(`${root}docs/api`).sort(), message).toStrictEqual(Object.keys(pages).sort());
    expect(Object.keys(pages)).toHaveLength(entries.length + 1);
  });

  test.each(Object.entries(pages))(
    'is docs/api/%s; if the change is meant: npm run api',
    async (file, page) => {
      await expect(page).toMatchFileSnapshot(`${root}docs/api/${file}`);
    },
  );

  test('has links that lead to what they name', () => {
    expect(docs.complaints).toStrictEqual([]);
    const anchors = new Map(Object.entries(pages).map(([file, page]) => [file, anchorsIn(page)]));
    for (const [file, page] of Object.entries(pages)) {
      const links = [...page.matchAll(/\[`?([^`\]]+)`?\]\(([\w-]+\.md)?(?:#([^)]+))?\)/g)];
      const broken = links.filter(
        ([, name, to = file, anchor = '']) =>
          anchors.get(to)?.get(anchor) !== (anchor && name!.split('.').at(-1)),
      );
      expect(broken.map(([link]) => `${file}: ${link}`)).toStrictEqual([]);
    }
  });
});

describe('the docstring', () => {
  test('of every export begins with a sentence', () => {
    const exported = all.filter(({ name, kind }) => kind === 'function' || !name.includes('.'));
    expect(namesOf(exported.filter((each) => !beginsWithSentence(each)))).toStrictEqual([]);
    const members = all.filter(({ kind, text }) => kind === 'property' && /^[A-Z]/.test(text));
    expect(namesOf(members.filter((each) => !beginsWithSentence(each)))).toStrictEqual([]);
  });

  test('of every function, class and call of a client has an example', () => {
    const shown = all.filter(
      ({ name, kind }) => (kind === 'function' && /^(Client\.)?\w+$/.test(name)) || /^\w+Error$/.test(name),
    );
    expect(namesOf(shown.filter(({ tags }) => !tags.some(([tag]) => tag === 'example')))).toStrictEqual([]);
  });

  test('of every option has its default', () => {
    const without = optionsIn(all).filter(
      ({ tags }) => !tags.some(([tag, text]) => tag === 'default' && text),
    );
    expect(namesOf(without)).toStrictEqual([]);
  });

  test.each(functions)('of $entry: $name says which SceneErrors it throws', async (documented) => {
    const thrown = await Promise.all((refusals[documented.name] ?? []).map(codeOf));
    expect(codesIn(documented)).toStrictEqual([...new Set(thrown)].sort());
  });

  test('of no function leaves out a code that it throws for anything', () => {
    for (const documented of functions) {
      const call = modules[documented.name] as ((...values: unknown[]) => unknown) | undefined;
      if (!call) continue;
      fc.assert(
        fc.property(fc.array(fc.anything(), { maxLength: 3 }), (values) => {
          try {
            call(...values);
          } catch (error) {
            if (error instanceof core.SceneError)
              expect(codesIn(documented), documented.name).toContain(error.code);
          }
        }),
      );
    }
  });
});

describe('the examples', () => {
  const examples = all.flatMap(({ tags }) =>
    tags.filter(([tag]) => tag === 'example').map(([, code]) => code),
  );

  test('pass the compiler', () => {
    expect(complaints.examples).toStrictEqual([]);
  });

  // `call // 'value'`, or `call // so many bits`; other comments only explain.
  const results = examples.flatMap((code) =>
    [...code.matchAll(/^(.+) \/\/ (?:.*?([\d.]+) bits|(['{[\d].*|true|undefined))$/gm)].map(
      ([, call, bits, value]) => ({ call: call!, bits, value }),
    ),
  );

  test.each(results)('show what comes out: $call', ({ call, bits, value }) => {
    const came = run(call);
    if (bits) return expect((came as AnyField).bits.max).toBeCloseTo(Number(bits), 1);
    const shown = run(value!);
    // The value that is shown of a field is one of its values.
    const isField = came instanceof Object && 'bits' in came;
    expect(isField ? carried(came as AnyField, shown) : came).toStrictEqual(shown);
  });
});

test('the declarations name all that the declarations of a user may have to name', () => {
  expect(complaints.declarations).toStrictEqual([]);
});

type AnyField = core.Field<unknown>;

/** The anchors of a page, numbered as GitHub numbers equal headings, and the names there; `''` is the page. */
function anchorsIn(page: string): Map<string, string> {
  const slugger = new Slugger({ lowercase: true });
  const headings = [...page.replace(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)];
  const properties = [...page.matchAll(/<a id="([^"]*)"><\/a> `(\w+)/g)];
  return new Map([
    ['', ''],
    ...headings.map(([, heading]) => [slugger.slug(heading!), heading!.replace('()', '')] as const),
    ...properties.map(([, id, name]) => [id!, name!] as const),
  ]);
}

function beginsWithSentence({ text }: Documented): boolean {
  return /^\S[^]*\.$/.test(text.split('\n\n', 1)[0]!);
}

/** The codes of SceneError that a docstring names. */
function codesIn({ tags }: Documented): string[] {
  const [, thrown = ''] = tags.find(([tag, text]) => tag === 'throws' && text.startsWith('SceneError')) ?? [];
  return [...thrown.matchAll(/`(schema|value|length|scene|version)`/g)].map((match) => match[1]!).sort();
}

async function codeOf(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    // The built package has a class of its own.
    if (error instanceof Error && error.name === 'SceneError') return (error as core.SceneError).code;
    throw error;
  }
  throw new Error(`not refused: ${String(call)}`);
}

/** The value of an expression in which the names of the package stand. */
function run(expression: string): unknown {
  const script = ts.transpile(`return (${expression});`, { target: ts.ScriptTarget.ES2022 });
  return (new Function(...Object.keys(modules), script) as (...values: unknown[]) => unknown)(
    ...Object.values(modules),
  );
}

/** A value that has been in a scene. */
function carried(field: AnyField, value: unknown): unknown {
  const schema = core.defineScene({ value: field });
  return schema.decode(schema.encode({ value })).value;
}
