// docs/codes knows what src/codes knows, and nothing else, in both languages.
import { describe, expect, test } from 'vitest';
import { explainError, LIMITS, validity } from '../../src/codes';
import type { CodeKind } from '../../src/codes';
import { ALIPAY_CODES, explainAlipayError } from '../../server/src/client/alipay-error';
import { ERRCODES } from '../../src/codes/errors';
import { LANGUAGES, openPage, tablesOf } from './pages';

const KINDS: Record<CodeKind, true> = {
  getQRCode: true,
  getUnlimitedQRCode: true,
  createQRCode: true,
  alipayOnline: true,
  alipayConsole: true,
  alipayLink: true,
  alipayPreview: true,
  alipayTrial: true,
  alipayShareImage: true,
  alipayShareToken: true,
  xiaohongshu: true,
};

const inOrder = (values: Iterable<number>) => [...values].sort((a, b) => a - b);

/** The names in code of a text. */
const namesIn = (text: string) => [...text.matchAll(/`([\w.]+)`/g)].map((match) => match[1]!);

/** The numbers of a text, as English (`60,000`) or Chinese (`6 万`) writes them. */
const numbersIn = (text: string) =>
  [...text.matchAll(/(?<![\w.-])(\d+(?:,\d{3})*)( ?万)?/g)].map(
    ([, digits, tenThousands]) => Number(digits!.replaceAll(',', '')) * (tenThousands ? 10_000 : 1),
  );

/** The numbers of LIMITS, wherever they stand. */
const leavesOf = (limits: object): number[] =>
  Object.values(limits).flatMap((limit: number | object) =>
    typeof limit === 'number' ? [limit] : leavesOf(limit),
  );

describe.each(LANGUAGES)('the %s page of codes', (_, suffix) => {
  const page = openPage(`docs/codes${suffix}`);
  const tables = tablesOf(page.text);

  /** The rows of the table whose first cells look like this. */
  const rowsLike = (pattern: RegExp) =>
    tables.map(([, ...rows]) => rows).filter((rows) => rows.every(([first]) => pattern.test(first!)));

  test('has the errors that src/codes/errors.ts has', () => {
    const rows = rowsLike(/^-?\d+([,、] ?-?\d+)*$/).flat();
    const codesOf = ([first]: readonly string[]) => first!.split(/[,、] ?/).map(Number);
    expect(inOrder(rows.flatMap(codesOf))).toStrictEqual(inOrder(ERRCODES));
    // One word for each answer to the questions whose fault it is, whether to call again, and what else fails.
    for (const [name, column, count] of [
      ['fault', 3, 5],
      ['retry', 4, 5],
      ['scope', 5, 3],
    ] as const) {
      const words = rows.flatMap((row) =>
        codesOf(row).map((code) => `${explainError(code)![name]}: ${row[column]!}`),
      );
      expect(new Set(words).size, name).toBe(count);
    }
  });

  test("has the errors of Alipay's gateway, in the words of the other table", () => {
    const [rows] = rowsLike(/^`[24]\d{4}`$/);
    const codes = rows!.map(([first]) => namesIn(first!)[0]!);
    expect(codes).toStrictEqual([...ALIPAY_CODES]);
    for (const [name, column, otherColumn] of [
      ['fault', 2, 3],
      ['retry', 3, 4],
      ['scope', 4, 5],
    ] as const) {
      const others = rowsLike(/^-?\d+([,、] ?-?\d+)*$/)
        .flat()
        .map((row) => `${explainError(parseInt(row[0]!, 10))![name]}: ${row[otherColumn]!}`);
      for (const [i, row] of rows!.entries())
        expect(others).toContain(`${explainAlipayError({ code: codes[i]! })![name]}: ${row[column]!}`);
    }
  });

  test('has the kinds of code that src/codes/validity.ts has, with their days', () => {
    const [rows] = rowsLike(/^(`\w+`[,、 ]*)+$/).filter((rows) =>
      rows.some(([first]) => first!.includes('alipayOnline')),
    );
    const kinds = rows!.flatMap(([first, ...cells]) =>
      namesIn(first!).map((kind) => {
        const { days, permanent } = validity(kind as CodeKind);
        const told = cells.filter((cell) => /^\d+( 天)?$/.test(cell)).map((cell) => parseInt(cell, 10));
        expect(told, kind).toStrictEqual(permanent ? [] : [days]);
        return kind;
      }),
    );
    expect(kinds.sort()).toStrictEqual(Object.keys(KINDS).sort());
  });

  test('has the numbers of LIMITS, and no others in the table of limits', () => {
    const said = numbersIn(page.text);
    expect(leavesOf(LIMITS).filter((limit) => !said.includes(limit))).toStrictEqual([]);
    const limits = tables.find((rows) => rows.some(([first]) => first!.includes('`check_path`')))!;
    // Least lengths, the end of a colour, the size of the alphabet, and the most characters of isv_application_id.
    const others = [0, 1, 255, 82, 128];
    const known = [...leavesOf(LIMITS), ...others];
    const unknown = numbersIn(limits.map((row) => row.slice(1).join(' ')).join(' ')).filter(
      (number) => !known.includes(number),
    );
    expect(unknown).toStrictEqual([]);
  });
});

test.each(LANGUAGES)('no %s page names an errcode that is not known', (_, suffix) => {
  for (const name of ['README', 'docs/faq', 'docs/troubleshooting', 'docs/codes', 'docs/security']) {
    const { path, prose } = openPage(name + suffix);
    const named = (prose.match(/(?<![\w=&])(4\d{4}|85\d{3})(?!\d)/g) ?? []).map(Number);
    expect(
      named.filter((code) => !ERRCODES.includes(code) && !ALIPAY_CODES.includes(String(code))),
      path,
    ).toStrictEqual([]);
  }
});
