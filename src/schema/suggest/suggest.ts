// A schema of samples: of records, and of texts of codes that are in use.
import type { AlphabetName } from '../../coding/alphabet';
import { demand, valueError } from '../../error';
import { get } from '../../object';
import { fromJSON } from '../from-json';
import type { Language } from '../language';
import { costsOf, countIn, makePossible, schemaOf } from './fit';
import { recordFields } from './kinds';
import { readSamples } from './samples';
import type { Question, SuggestedField, Suggestion } from './suggestion';
import { ASK_EMPTY, ASK_FIT, ASK_NAME, ASK_WECHAT, sayIn } from './words';

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
  demand(language === 'en' || language === 'zh', "a language is 'en' or 'zh'", language);
  const say = sayIn(language);
  const questions: Question[] = [];
  const ask = (path: string, about: Question['about'], message: string) => {
    questions.push({ path, about, message });
  };

  const { records, readers, nulls, unnamed } = readSamples(samples);
  nulls.forEach((path) => ask(path, 'fit', say(ASK_EMPTY)));
  unnamed.forEach((name) => ask(name, 'name', say(ASK_NAME)));
  const found = recordFields(records, { name: '', path: '', say, ask });
  if (found.length < 1) throw valueError(samples, '', 'samples with a value', 'range');

  const length = Math.min(records.length, MOST_MEASURED);
  const ratio = records.length / length;
  const measured = Array.from({ length }, (_, i) => records[Math.floor(i * ratio)]!);
  const inAll = (count: number) => Math.round(count * ratio);
  const wide = makePossible(found, 'wechat', say);
  const wideCosts = costsOf(wide, measured);
  const isWide = countIn('wechat', wideCosts) > countIn('portable', wideCosts);
  const alphabet = isWide ? 'wechat' : 'portable';
  const fields = makePossible(wide, alphabet, say);
  const costs = fields === wide ? wideCosts : costsOf(fields, measured);
  const fitting = (alphabet: AlphabetName) => inAll(countIn(alphabet, costs));

  const schema = schemaOf(fields, alphabet);
  const suggested = fields.map(({ name, field, why }, i): SuggestedField => {
    const bits = costs.filter(({ record }) => get(record, name) !== undefined).map(({ bits }) => bits[i]!);
    return { name, field, why, bits: bits.sort((a, b) => a - b)[bits.length >> 1] || 0 };
  });
  // A record that a field refuses has no length.
  const taken = costs.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  const longest = taken.length > 0 ? fromJSON(schema).measure(taken[0]!.record as never).length : 0;
  if (isWide) ask('', 'fit', say(ASK_WECHAT));
  const long = taken.length - countIn(alphabet, costs);
  if (long > 0) {
    const most = suggested.reduce((most, field) => (field.bits > most.bits ? field : most));
    ask('', 'fit', say(ASK_FIT, inAll(long), records.length, longest, most.name));
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
