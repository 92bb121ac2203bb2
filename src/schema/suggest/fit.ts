// Fields -> a schema that can be made, and how records fit its scenes.
import { ALPHABETS } from '../../coding/alphabet';
import type { AlphabetName } from '../../coding/alphabet';
import { valueError } from '../../error';
import type { SceneDefinition } from '../../fields/definition';
import { attempt, get, put } from '../../object';
import { fieldsOf } from '../field-of';
import { fromJSON } from '../from-json';
import { costIn, namedOf } from './finding';
import type { NamedFinding } from './finding';
import type { Values } from './values';
import type { Say } from './words';

/** A schema of one version. */
export function schemaOf(found: readonly NamedFinding[], alphabet: AlphabetName): SceneDefinition {
  return { versions: [{ version: 0, alphabet, check: 12, fields: namedOf(found) }] };
}

/**
 * The fields of a schema that can be made: where not even the shortest values fit together, those that take most are optional.
 *
 * @throws SceneError `value` where a scene has not even a bit for each.
 */
export function possible(
  found: readonly NamedFinding[],
  alphabet: AlphabetName,
  say: Say,
): readonly NamedFinding[] {
  if (attempt(() => fromJSON(schemaOf(found, alphabet)))) return found;
  const made = fieldsOf({ value: namedOf(found), place: '' }, []);
  const least = found.map(({ name, field }) =>
    field.kind === 'optional' ? 0 : (get(made, name) as (typeof made)[string]).bits.min,
  );
  const dearest = least.indexOf(Math.max(...least));
  if (!least[dearest])
    throw valueError(found.length, '', 'a number of names that a scene has room for', 'range');
  const rest = found.map(({ name, field, why }, i) =>
    i === dearest
      ? { name, field: { kind: 'optional', field } as const, why: say('dropped', why) }
      : { name, field, why },
  );
  return possible(rest, alphabet, say);
}

/** The bits of a record: those of each value, by its name, and those of all and of the version. */
export interface Cost {
  readonly record: Values;
  readonly bits: Readonly<Record<string, number>>;
  /** Infinity where a field refuses its value. */
  readonly total: number;
}

/** The costs of records. */
export function costsOf(found: readonly NamedFinding[], records: readonly Values[]): Cost[] {
  const costs = found.map(({ field }) => costIn(field));
  const header = fromJSON(schemaOf([], 'portable')).measure({}).header - 12;
  return records.map((record) => {
    const bits = {};
    let total = header;
    found.forEach(({ name }, i) => {
      const value = get(record, name);
      const own = costs[i]!(value);
      total += own === undefined ? Infinity : own;
      if (value !== undefined) put(bits, name, own);
    });
    return { record, bits, total };
  });
}

/** Whether a record of so many bits fits into a scene. */
export function fitsIn(total: number, alphabet: AlphabetName): boolean {
  return total <= 32 * Math.log2(ALPHABETS[alphabet].length);
}
