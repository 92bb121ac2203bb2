// A schema of samples: of records, and of texts of codes that are in use.
import type { AlphabetName } from '../../coding/alphabet';
import { demand, valueError } from '../../error';
import { attempt, get } from '../../object';
import { fromJSON } from '../from-json';
import type { Language } from '../language';
import { costsOf, fits, makePossible, schemaOf } from './fit';
import { kindsOf } from './finding';
import { recordFields } from './kinds';
import { madeUpIn } from './readings';
import { readSamples } from './samples';
import type { Question, SuggestedField, Suggestion } from './suggestion';
import { ASK_EMPTY, ASK_FIT, ASK_NAME, ASK_WECHAT, sayIn } from './words';

/** Of more samples than these, about as many are measured. */
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

  const { records, readers, nulls } = readSamples(samples);
  nulls.forEach((path) => ask(path, 'fit', say(ASK_EMPTY)));
  kindsOf(([] as string[]).concat(...readers.map(madeUpIn))).forEach((name) =>
    ask(name, 'name', say(ASK_NAME)),
  );
  const found = recordFields(records, { name: '', path: '', say, ask });
  if (found.length < 1) throw valueError(samples, '', 'samples with a value', 'range');

  const step = Math.ceil(records.length / MOST_MEASURED);
  const measured = records.filter((_, i) => i % step < 1);
  const draftIn = (alphabet: AlphabetName) => {
    const fields = makePossible(found, alphabet, say);
    const costs = costsOf(fields, measured);
    const long = costs.filter((cost) => cost.total > 0 && !fits(cost, alphabet));
    return { alphabet, fields, costs, long };
  };
  const portable = draftIn('portable');
  const wechat = portable.long.length > 0 ? draftIn('wechat') : portable;
  const { alphabet, fields, costs, long } = wechat.long.length < portable.long.length ? wechat : portable;
  const schema = schemaOf(fields, alphabet);
  const inAll = (count: number) => Math.round((count * records.length) / measured.length);
  const fitting = (alphabet: AlphabetName) => inAll(costs.filter((cost) => fits(cost, alphabet)).length);

  const [dearest] = costs.slice().sort((a, b) => (b.total || 0) - (a.total || 0));
  const { length: longest = 0 } = attempt(() => fromJSON(schema).measure(dearest!.record as never)) || {};
  const suggested = fields.map(({ name, field, why }, i): SuggestedField => {
    const bits = costs.filter(({ record }) => get(record, name) !== undefined).map(({ bits }) => bits[i]!);
    return { name, field, why, bits: bits.sort((a, b) => a - b)[bits.length >> 1] || 0 };
  });
  if (alphabet === 'wechat') ask('', 'fit', say(ASK_WECHAT));
  if (long.length > 0) {
    const most = suggested.reduce((most, field) => (field.bits > most.bits ? field : most));
    ask('', 'fit', say(ASK_FIT, inAll(long.length), records.length, longest, most.name));
  }
  return {
    schema,
    fields: suggested,
    fits: { unreserved: fitting('unreserved'), portable: fitting('portable'), wechat: fitting('wechat') },
    longest,
    questions,
    readers,
  };
}
