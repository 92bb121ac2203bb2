// A schema of samples: of records, and of texts of codes that are in use.
import type { AlphabetName } from '../../coding/alphabet';
import { get } from '../../object';
import { sayIn } from '../language';
import type { Language } from '../language';
import { schemaOf } from './finding';
import { makePossible, measuresOf } from './fit';
import { recordFields } from './kinds';
import { readSamples } from './samples';
import type { Question, SuggestedField, Suggestion } from './suggestion';
import { needed } from './values';

/** Of more samples than these, as many are measured: at distances that no period of theirs has. */
const MOST_MEASURED = 1999;

/**
 * Suggests a schema for records like the given ones, and readers for codes whose texts are given.
 *
 * A field takes what a later sample may plausibly have: numbers get head room, texts a fixed length only where it is plain, and
 * choices are closed only where many samples have few values. `questions` asks for what would make it shorter.
 *
 * Values keep their types: a text of digits gets `id()`, and a number `integer()`. The values of texts are texts. Where the samples
 * have texts, numbers and booleans under one name, the field is one of texts: a question says what to do. null is left out.
 *
 * @param samples records, and texts of codes: scenes made by hand, JSON, queries, links.
 * @param language the language of reasons and questions. @default 'en'
 * @throws SceneError `value` for anything but an array of records and texts, and, with the index of the sample, for a text of a format that
 * no reader knows and for a value that no field takes; `schema` for another language.
 * @example
 * const { schema } = suggest(['id=42&from=poster', 'id=1031&from=share'])
 * fromJSON(schema).encode({ id: '42', from: 'poster' })
 */
export function suggest(samples: readonly unknown[], language: Language = 'en'): Suggestion {
  const say = sayIn(language);
  const questions: Question[] = [];
  const ask = (path: string, about: Question['about'], message: string) => {
    const isAsked = questions.some((asked) => asked.path === path && asked.message === message);
    if (!isAsked) questions.push({ path, about, message });
  };

  const { records, readers } = readSamples(samples, (path) =>
    ask(path, 'fit', say('Leave the key out where there is no value.', '没有值就不要写这个键。')),
  );
  const found = recordFields(records, { name: '', path: '', say, ask });
  if (readers.length > 0)
    found
      .filter(({ name }) => /^value\d/.test(name))
      .forEach(({ name }) => ask(name, 'name', say('Give it a better name.', '请换个合适的名称。')));
  if (found.length < 1) throw needed(samples, '', 'a value');

  const length = Math.min(records.length, MOST_MEASURED);
  const ratio = records.length / length;
  const measured = Array.from({ length }, (_, i) => records[Math.floor(i * ratio)]!);
  const fields = makePossible(found, say);
  const measuresIn = (alphabet: AlphabetName) => measuresOf(fields, alphabet, measured);
  const fitting = (measures: ReturnType<typeof measuresIn>) =>
    Math.round(measures.filter((measure) => measure && measure.fits).length * ratio);
  const measures = measuresIn('portable');
  const fits = {
    unreserved: fitting(measuresIn('unreserved')),
    portable: fitting(measures),
    wechat: fitting(measuresIn('wechat')),
  };

  const longest = measures.reduce((most, measure) => Math.max(most, measure ? measure.length : 0), 0);
  const suggested = fields.map(({ name, field, why }): SuggestedField => {
    const bits = measures
      .filter((_, i) => get(measured[i]!, name) !== undefined)
      .map((measure) => (measure ? (get(measure.bits, name) as number) : 0))
      .sort((a, b) => a - b);
    return { name, field, why, bits: bits[bits.length >> 1] || 0 };
  });
  if (longest > 32) {
    const most = suggested.reduce((most, field) => (field.bits > most.bits ? field : most)).name;
    const all = records.length;
    ask(
      '',
      'fit',
      say(
        `${all - fits.portable} of ${all} do not fit; the longest needs ${longest} characters. ${most} takes most: shorten it, or print the id of what a server keeps. Long Chinese takes zhText().`,
        `${all} 条中 ${all - fits.portable} 条放不下，最长要 ${longest} 个字符。${most} 最占位：请缩短它，或存到服务端，码里只放 ID。长中文用 zhText()。`,
      ),
    );
  }
  return { schema: schemaOf(fields, 'portable'), fields: suggested, fits, longest, questions, readers };
}
