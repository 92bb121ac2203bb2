// The command `suggest`: a schema from samples, with the module that defines it.
import { suggest } from 'miniprogram-scene/schema';
import type { Language, Suggestion } from 'miniprogram-scene/schema';
import { isSceneName } from '../module-text/scene-name';
import { writeModule } from '../module-text/write-module';
import type { ModuleKind } from '../module-text/write-module';
import { Failure } from './failure';
import { languageOf } from './language';
import { makePrinter, print, printReport } from './output';
import { REPORT_WORDS } from './report-words';
import { readSamples, STDIN } from './samples';
import type { Sample } from './samples';
import { describeSuggestion } from './suggestion-report';
import { thin } from './thinned';

/** The options of the command. */
export interface SuggestOptions {
  /** `table` prints a report and a module; the others print the module, or the JSON form, alone. */
  readonly format: 'table' | 'js' | 'mjs' | 'ts' | 'json';
  /** The name of the scene. */
  readonly name: string;
  readonly encoding?: string;
  /** @default that of the user */
  readonly language?: Language;
}

/** Of more samples, evenly spread ones are used. */
const MOST_SAMPLES = 100_000;
/** With more samples that are none, the file is another one. */
const MOST_LEFT_OUT = 100;
const PRINTED_ERRORS = 20;

const KINDS: Readonly<Record<'table' | 'js' | 'mjs' | 'ts', ModuleKind>> = {
  table: 'commonjs',
  js: 'commonjs',
  mjs: 'module',
  ts: 'typescript',
};

/** Prints a suggested schema. A module goes to the standard output alone, so that it can be piped into a file. */
export async function runSuggest(
  path: string,
  { format, name, encoding, language = languageOf(process.env) }: SuggestOptions,
): Promise<void> {
  if (!isSceneName(name))
    throw new Failure(
      `--name: ${JSON.stringify(name)} cannot be the name of a scene, take one such as poster`,
    );
  const errors = makePrinter(PRINTED_ERRORS, 'samples left out');
  const report = ({ place, error }: Sample) => errors.print(`${place}: ${error!}`);
  const samples = onlySamples(await readSamples(path, encoding), report);
  const { items, count } = await thin(samples, MOST_SAMPLES);
  if (items.length < 1) throw new Failure(`${path === STDIN ? 'the standard input' : path} has no samples`);

  const { suggestion, used } = suggestFor(items, language, report);
  errors.printRest();
  const text = describeSuggestion(suggestion, { used, all: count }, language);
  const { schema, readers } = suggestion;
  if (format === 'json') {
    printReport(text);
    if (readers.length > 0) printReport(REPORT_WORDS[language].lostReaders);
    print(JSON.stringify(schema, undefined, 2));
    return;
  }
  const module = writeModule(schema, { name, kind: KINDS[format], readers });
  if (format === 'table') print(`${text}\n`);
  else printReport(text);
  print(module.trimEnd());
}

async function* onlySamples(
  samples: AsyncIterable<Sample>,
  report: (sample: Sample) => void,
): AsyncGenerator<Sample> {
  for await (const sample of samples) {
    if (sample.error === undefined) yield sample;
    else report(sample);
  }
}

/**
 * The suggestion for samples, without those that it cannot be made of: one odd line of a log must not hide the others.
 *
 * @param report is told of the samples that are left out.
 */
function suggestFor(
  samples: readonly Sample[],
  language: Language,
  report: (sample: Sample) => void,
): { suggestion: Suggestion; used: number } {
  const kept = [...samples];
  for (;;) {
    try {
      const values = kept.map(({ value }) => value);
      return { suggestion: suggest(values, language), used: kept.length };
    } catch (error) {
      const { name, path = '', message } = error as { name?: string; path?: string; message: string };
      const index = /^\d+/.exec(path)?.[0];
      if (name !== 'SceneError' || index === undefined) throw error;
      const [{ place }] = kept.splice(Number(index), 1) as [Sample];
      const words = message.slice(index.length).replace(/^(\.|: )/, '');
      const isLast = kept.length < 1 || samples.length - kept.length > MOST_LEFT_OUT;
      if (isLast) throw new Failure(`${place}: ${words}`);
      report({ place, error: words });
    }
  }
}
