// The report on a suggested schema: a table of its fields, how much of the samples fits, and what has to be decided.
import type { AlphabetName } from 'miniprogram-scene';
import type { Language, Suggestion } from 'miniprogram-scene/schema';
import { LIMITS } from 'miniprogram-scene/codes';
import { widthOf } from '../module-text/width';
import { writeField } from '../module-text/write-module';
import { printableLine, printableValue } from '../printable';
import { REPORT_WORDS } from './report-words';

/** The numbers of samples: those of the suggestion, and all that the file has. */
export interface SampleCounts {
  readonly used: number;
  readonly all: number;
}

/** The columns of a definition in the table; the module has the rest of a long one. */
const WIDEST = 40;
const ALPHABETS: readonly AlphabetName[] = ['unreserved', 'portable', 'wechat'];

/** The report on a suggestion, without its module. */
export function describeSuggestion(
  { fields, fits, longest, questions }: Suggestion,
  { used, all }: SampleCounts,
  language: Language,
): string {
  const words = REPORT_WORDS[language];
  const rows = fields.map(({ name, field, bits, why }) => [
    shorten(printableValue(name), WIDEST),
    shorten(writeField(field), WIDEST),
    bits.toFixed(1),
    printableLine(why),
  ]);
  const byAlphabet = ALPHABETS.map((alphabet) => `${alphabet} ${fits[alphabet]}/${used}`);
  const facts = [
    words.samples(used, all),
    words.fits(LIMITS.scene) + byAlphabet.join(words.comma),
    words.longest(longest, LIMITS.scene),
  ];
  const asked = questions.map(({ path, message }) =>
    printableLine(path ? `${printableValue(path)}${words.colon}${message}` : message),
  );
  return [
    ...tableOf([words.columns, ...rows]),
    '',
    ...facts,
    ...(asked.length > 0 ? ['', words.questions, ...asked.map((question) => `- ${question}`)] : []),
  ].join('\n');
}

/** The lines of a table. The bits stand on the right of their column. */
function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => widthOf(row[i]!))));
  return rows.map((row) =>
    row
      .map((text, i) => {
        const space = ' '.repeat(widths[i]! - widthOf(text));
        return i === 2 ? space + text : text + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

function shorten(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let start = '';
  // Characters without a width could be any number.
  for (const character of text.slice(0, 4 * most)) {
    if (widthOf(start + character) >= most) break;
    start += character;
  }
  return `${start}…`;
}
