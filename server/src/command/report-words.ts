// The words of the report on a suggested schema.
import type { Language } from 'miniprogram-scene/schema';

/** The words in one language. */
export interface ReportWords {
  /** The headings of the columns: name, field, bits, why. */
  readonly columns: readonly [string, string, string, string];
  /** The number of samples, and the number of those that are used. */
  samples(used: number, all: number): string;
  /** Before the numbers of samples that fit, by alphabet. */
  fits(limit: number): string;
  longest(characters: number, limit: number): string;
  readonly questions: string;
  /** Between a name and what is said about it. */
  readonly colon: string;
  readonly comma: string;
  /** The sentence on readers, which a JSON form cannot have. */
  readonly lostReaders: string;
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  en: {
    columns: ['name', 'field', 'bits', 'why'],
    samples: (used, all) =>
      used < all ? `${used} of ${all} samples are used` : used === 1 ? '1 sample' : `${used} samples`,
    fits: (limit) => `that fit into ${limit} characters, by alphabet: `,
    longest: (characters, limit) => `the longest needs ${characters} characters of ${limit}`,
    questions: 'To decide:',
    colon: ': ',
    comma: ', ',
    lostReaders: 'The readers of the old format are in the modules only: --format js or --format ts.',
  },
  zh: {
    columns: ['名称', '字段', 'bit', '理由'],
    samples: (used, all) => (used < all ? `${all} 条样本，用了其中 ${used} 条` : `${used} 条样本`),
    fits: (limit) => `${limit} 个字符放得下的条数，按字符集：`,
    longest: (characters, limit) => `最长的一条要 ${characters} 个字符，上限 ${limit} 个`,
    questions: '请确认：',
    colon: '：',
    comma: '，',
    lostReaders: 'JSON 里没有老码的解析器，要解析器请用 --format js 或 --format ts。',
  },
};
