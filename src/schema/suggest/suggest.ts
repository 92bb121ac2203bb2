// A schema of samples: of records, and of texts of codes that are in use.
import type { AlphabetName } from '../../coding/alphabet';
import { demand, valueError } from '../../error';
import { get } from '../../object';
import { fromJSON } from '../from-json';
import type { Language } from '../language';
import { median } from './finding';
import { costsOf, fitsIn, possible, schemaOf } from './fit';
import type { Cost } from './fit';
import { recordFields } from './kinds';
import { madeUpNames } from './readings';
import { readSamples } from './samples';
import type { Question, SuggestedField, Suggestion } from './suggestion';
import { sayIn } from './words';

/** Of more samples than these, these are measured, at even distances. */
const MOST_MEASURED = 4000;

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
  demand(language === 'en' || language === 'zh', "a language is 'en' or 'zh'", language);
  const say = sayIn(language);
  const questions: Question[] = [];
  const ask = (path: string, about: Question['about'], message: string) => {
    questions.push({ path, about, message });
  };

  const nulls = new Set<string>();
  const { records, readers } = readSamples(samples, (path) => nulls.add(path.replace(/\.\d+(?=\.|$)/g, '')));
  nulls.forEach((path) => ask(path, 'fit', say('askNull')));
  madeUpNames(readers).forEach((name) => ask(name, 'name', say('askName')));

  const wide = recordFields(records, { path: '', say, ask });
  if (wide.length < 1) throw valueError(samples, '', 'samples with a value', 'range');
  const step = Math.ceil(records.length / MOST_MEASURED);
  const measured = records.filter((_, i) => i % step < 1);
  const inAll = (some: readonly unknown[]) => Math.round((some.length * records.length) / measured.length);
  const fitsOf = (costs: readonly Cost[], alphabet: AlphabetName) =>
    inAll(costs.filter(({ total }) => fitsIn(total, alphabet)));

  // Fields that no scene of an alphabet takes together are made optional, so the widest comes first.
  const first = possible(wide, 'wechat', say);
  const firstCosts = costsOf(first, measured);
  const isWide = fitsOf(firstCosts, 'wechat') > fitsOf(firstCosts, 'portable');
  const alphabet = isWide ? 'wechat' : 'portable';
  if (isWide) ask('', 'fit', say('askWechat'));

  const found = isWide ? first : possible(first, alphabet, say);
  const costs = costsOf(found, measured);
  const schema = schemaOf(found, alphabet);
  const fields = found.map(({ name, field, why }): SuggestedField => ({
    name,
    field,
    why,
    bits: median(costs.map(({ bits }) => get(bits, name) as number).filter((own) => own >= 0)),
  }));

  // A record that a field refuses has no length.
  const taken = costs.filter(({ total }) => total < Infinity).sort((a, b) => b.total - a.total);
  const longest = taken.length > 0 ? fromJSON(schema).measure(taken[0]!.record as never).length : 0;
  const long = taken.filter(({ total }) => !fitsIn(total, alphabet));
  if (long.length > 0) {
    const { name, bits } = fields.reduce((most, field) => (field.bits > most.bits ? field : most));
    const isChinese = long.some(({ record }) => /[\u4e00-\u9fff]/.test(JSON.stringify(record)));
    const advice = say('askFit', inAll(long), records.length, longest, name, Math.round(bits));
    ask('', 'fit', advice + (isChinese ? say('askChinese') : ''));
  }
  const fits = {
    unreserved: fitsOf(costs, 'unreserved'),
    portable: fitsOf(costs, 'portable'),
    wechat: fitsOf(costs, 'wechat'),
  };
  return { schema, fields, fits, longest, questions, readers };
}
