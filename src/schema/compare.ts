// What an edited schema does to printed codes: every difference between two schemas in the JSON form.
import { demand } from '../error';
import type { SceneDefinition, VersionDefinition } from '../fields/definition';
import { differencesOf } from './differences';
import type { Difference, Say } from './differences';
import type { Language } from './language';
import { fromJSON } from './from-json';
import type { TextModel } from '../text/model';

/** One difference between a printed schema and the schema as it is now. */
export interface SchemaChange {
  /**
   * The place: the numbers of versions, the names of fields and branches, and the indices of tuples, joined with dots.
   *
   * @example 'versions.0.fields.goods.max'
   */
  readonly path: string;
  /**
   * Whether the schema as it is now refuses some printed scene, or reads it otherwise. Every edit of a version does, because a scene
   * belongs to the very definition that wrote it.
   */
  readonly breaking: boolean;
  /** What was, and what is. */
  readonly message: string;
  /** What to do instead; empty where nothing breaks. */
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
  demand(language === 'en' || language === 'zh', "a language is 'en' or 'zh'", language);
  const say: Say = (en, zh) => (language === 'zh' ? zh : en);
  const before = checkForm(printed);
  const after = checkForm(now);
  const changes: SchemaChange[] = [];

  function add(breaking: boolean, { path, message, remedy }: Difference): void {
    changes.push({ path, breaking, message, remedy: breaking ? remedy : '' });
  }

  before.versions.forEach((was) => {
    const same = find(after, was.version);
    if (!same) add(true, removal(was, say));
    else if (!areEqual(was, same))
      differencesOf(was, same, say).forEach((difference) => add(true, difference));
  });
  after.versions.forEach((further) => {
    if (find(before, further.version)) return;
    // A scene is tried in the alphabet of the newest version first. Without a check it may be taken for one of that version.
    const mistaken =
      further.check < 1 && before.versions.filter((was) => was.alphabet !== further.alphabet)[0];
    add(!!mistaken, addition(further, mistaken || undefined, say));
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

/** Whether definitions are equal: those of scenes have their keys in one order, and JSON has no minus zero. */
function areEqual(one: VersionDefinition, other: VersionDefinition): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The difference where there is a further version.
 *
 * @param mistaken a printed version whose scenes the further one may take for its own.
 */
function addition(
  { version }: VersionDefinition,
  mistaken: VersionDefinition | undefined,
  say: Say,
): Difference {
  const path = `versions.${version}`;
  const message = say(`version ${version} was added`, `新增了版本 ${version}`);
  if (!mistaken) return { path, message, remedy: '' };
  const { version: old, alphabet } = mistaken;
  return {
    path,
    message:
      message +
      say(
        `, and in its alphabet scenes of version ${old} look like others`,
        `，版本 ${old} 的部分 scene 在它的字符集里会被误认`,
      ),
    remedy: say(
      `give it the alphabet ${alphabet}, or a check of 12`,
      `字符集改用 ${alphabet}，或把 check 设为 12`,
    ),
  };
}

/** The difference where a version is not there any more. */
function removal({ version }: VersionDefinition, say: Say): Difference {
  return {
    path: `versions.${version}`,
    message: say(`version ${version} was removed`, `版本 ${version} 被删除`),
    remedy: say(
      'define it as it was, under its number, and let the others follow by next(…)',
      '按原样、用原版本号定义，其余版本用 next(…) 接在后面',
    ),
  };
}
