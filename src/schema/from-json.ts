// A scene of its JSON form.
import type { Reader } from '../entry/reader';
import { demand, schemaError, SceneError } from '../error';
import type { VersionDefinition } from '../fields/definition';
import type { Fields } from '../fields/structure';
import { get, isObject } from '../object';
import { defineScene } from '../scene/scene';
import type { Scene } from '../scene/scene';
import type { TextModel } from '../text/model';
import { fieldsOf } from './field-of';
import { checkKeys, itemsOf, makeAt, partOf } from './json-form';

/** The parts of a schema that are no data. */
export interface FromJSONOptions {
  /**
   * The text models of the fields, beside the core's.
   *
   * @default {}
   * @example fromJSON(json, { models: { zh } })
   */
  readonly models?: Readonly<Record<string, TextModel>> | readonly TextModel[];
  /**
   * The upgrades by the number of the version from which each comes: it makes a record of the next version.
   *
   * @default {}; a scene of an earlier version is refused
   * @example fromJSON(json, { upgrades: { 0: (old) => ({ ...old, channel: 'poster' }) } })
   */
  readonly upgrades?: Readonly<Record<number, (record: Record<string, unknown>) => object>>;
  /**
   * The readers of the newest version, or those of each version by its number, as defineScene() takes them.
   *
   * @default []
   */
  readonly readers?: readonly Reader[] | Readonly<Record<number, readonly Reader[]>>;
}

/**
 * A scene of a schema in the JSON form, with all its versions: it encodes and decodes as the scene does whose `JSON.stringify` gave
 * the form. A scene of an earlier version without its upgrade is refused with `version` when it is decoded.
 *
 * @param json the form, parsed.
 * @throws SceneError `schema`, with the place in the form as its path (`versions.0.fields.2.max`), for a form that breaks a rule of
 * FORMAT.md, for a text model that is not passed, for an upgrade or readers of a version that there is not, and for an option that there
 * is not.
 * @example
 * const scene = fromJSON({ versions: [{ version: 0, alphabet: 'portable', check: 12, fields: [{ name: 'goods', kind: 'id' }] }] })
 * scene.encode({ goods: '42' })
 */
export function fromJSON(json: unknown, options: FromJSONOptions = {}): Scene<Fields> {
  checkNames('fromJSON()', options, ['models', 'upgrades', 'readers']);
  const { models = {}, upgrades = {}, readers = {} } = options;
  const form = { value: json, place: '' };
  return makeAt(form, () => {
    checkKeys(form, ['versions']);
    const parts = itemsOf(partOf(form, 'versions'));
    demand(parts.length > 0, 'needs a version', json, 'versions');
    const numbers = parts.map((part) => partOf(part, 'version').value as number);
    const newest = numbers.pop()!;
    const known = Object.keys(models).map((name) => get(models, name) as TextModel);
    const upgradeOf = byVersion<Upgrade>('upgrades', upgrades, numbers);
    const readersOf = byVersion<readonly Reader[]>(
      'readers',
      Array.isArray(readers) ? { [newest]: readers as readonly Reader[] } : readers,
      numbers.concat(newest),
    );

    let scene: Scene<Fields> | undefined;
    parts.forEach((part) => {
      checkKeys(part, ['version', 'alphabet', 'check', 'fields']);
      const { version, alphabet, check } = part.value as VersionDefinition;
      const fields = fieldsOf(partOf(part, 'fields'), known);
      const given = { alphabet, check, readers: readersOf(version) || [] };
      const before = scene;
      scene = makeAt(part, () => {
        if (!before) return defineScene(fields, Object.assign({ version }, given));
        const next = before.version + 1;
        demand(version === next, `the next version is ${next}`, version, partOf(part, 'version').place);
        const upgrade = upgradeOf(before.version) || refuseOlder(before.version);
        return before.next(fields, upgrade as (record: object) => Record<string, never>, given);
      });
    });
    return scene!;
  });
}

type Upgrade = (record: Record<string, unknown>) => object;

/** The part that is given for a version, by its number. */
function byVersion<T>(
  what: string,
  given: object,
  numbers: readonly number[],
): (version: number) => T | undefined {
  checkNames(what, given, numbers.map(String));
  return (version) => get(given, String(version)) as T | undefined;
}

/** @throws SceneError `schema` for other names: nothing that is given may be without effect. Those of an array are its indices. */
function checkNames(what: string, given: object, names: readonly string[]): void {
  const isGiven = isObject(given) || Array.isArray(given);
  const isKnown = isGiven && Object.keys(given).every((name) => names.indexOf(name) >= 0);
  if (!isKnown)
    throw schemaError(`${what} takes an object with ${names.join(', ')}`, given, '', 'unknown-option');
}

/** The upgrade of a version for which none is given. */
function refuseOlder(version: number): Upgrade {
  return () => {
    const message = `version ${version} has no upgrade: pass it to fromJSON() as upgrades`;
    throw new SceneError('version', message, version, '', '', 'upgrade');
  };
}
