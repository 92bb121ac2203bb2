// The effects of an edited schema on printed codes: every difference between two schemas in the JSON form.
import type { SceneDefinition, VersionDefinition } from '../fields/definition';
import { findDifferences } from './differences';
import { fromJSON } from './from-json';
import { sayIn } from './language';
import type { Language } from './language';
import type { TextModel } from '../text/model';

/** One difference between a printed schema and the schema as it is now. */
export interface SchemaChange {
  /**
   * The place: the numbers of versions, the names of fields and branches, and the indices in tuples and of choices,
   * joined with dots.
   *
   * @example 'versions.0.fields.goods.max'
   */
  readonly path: string;
  /**
   * Whether the schema as it is now refuses some printed scene, or reads it otherwise. Every edit of a version does, because a scene
   * belongs to the very definition that wrote it.
   */
  readonly breaking: boolean;
  /** The old and the new state, in words. */
  readonly message: string;
  /** The advice; empty where nothing breaks. */
  readonly remedy: string;
}

/**
 * The differences between a printed schema and the schema as it is now, both in the JSON form (FORMAT.md, 7.3): those that break
 * printed codes, such as another range, name or order, and those that do not, such as a further version.
 * A form with Chinese texts is compared without the model `zh`.
 *
 * @param printed the form of the schema that has printed codes, parsed.
 * @param now the form of the schema as it is now, parsed.
 * @param language the language of messages and remedies. @default 'en'
 * @throws SceneError `schema`, with the place in the form as its path, for a form that breaks a rule of FORMAT.md; and for another language.
 * @example
 * compare(v0.toJSON(), v0.next({ goods: id(), isNew: flag() }, (old) => ({ ...old, isNew: false })).toJSON())
 * // [{ path: 'versions.1', breaking: false, message: 'version 1 was added', remedy: '' }]
 */
export function compare(printed: unknown, now: unknown, language: Language = 'en'): SchemaChange[] {
  const say = sayIn(language);
  const before = checkForm(printed);
  const after = checkForm(now);
  const changes: SchemaChange[] = [];

  before.versions.forEach((was) => {
    const { version } = was;
    const remedy = say(
      `leave version ${version} as it is, and add the change by next(…)`,
      `版本 ${version} 保持原样，改动用 next(…) 写进新版本`,
    );
    function add(place: string, en: string, zh: string): void {
      changes.push({ path: `versions.${version}${place}`, breaking: true, message: say(en, zh), remedy });
    }
    const same = find(after, version);
    if (same) findDifferences(was, same, add);
    else add('', `version ${version} was removed`, `版本 ${version} 被删除`);
  });
  after.versions.forEach(({ version, alphabet, check }) => {
    if (find(before, version)) return;
    // A scene is tried in the alphabet of the newest version first. Without a check it may be taken for one of that version.
    const breaking = check < 1 && before.versions.some((was) => was.alphabet !== alphabet);
    const message = say(`version ${version} was added`, `新增了版本 ${version}`);
    const remedy = breaking
      ? say('give it a check of 12, to tell printed scenes from its own', 'check 设为 12，以分辨已投放的码')
      : '';
    changes.push({ path: `versions.${version}`, breaking, message, remedy });
  });
  return changes;
}

/** A model of which nothing but the name is needed. */
const ZH: TextModel = {
  name: 'zh',
  bits: { least: 0, character: 0, end: 0 },
  write: () => undefined,
  read: String,
};

/** The form, checked, with its keys in one order, and numbers in one spelling. */
function checkForm(form: unknown): SceneDefinition {
  return fromJSON(form, { models: [ZH] }).toJSON();
}

function find({ versions }: SceneDefinition, number: number): VersionDefinition | undefined {
  return versions.filter(({ version }) => version === number)[0];
}
