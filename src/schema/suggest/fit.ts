// Fields -> a schema that can be made, and the bits that records take in it.
import { ALPHABETS } from '../../coding/alphabet';
import type { AlphabetName } from '../../coding/alphabet';
import { valueError } from '../../error';
import type { SceneDefinition } from '../../fields/definition';
import { attempt, get } from '../../object';
import { fromJSON } from '../from-json';
import { costOf, fieldFor, namedOf } from './finding';
import type { NamedFinding } from './finding';
import type { Values } from './values';
import { DROPPED } from './words';
import type { Say } from './words';

/** The bits of check: those that defineScene() takes by default. */
const CHECK = 12;

/** The bits of a record. */
export interface Cost {
  readonly record: Values;
  /** In the order of the fields. */
  readonly bits: readonly number[];
  /** With those of the version; NaN where a field refuses its value. */
  readonly total: number;
}

/** A schema of one version. */
export function schemaOf(found: readonly NamedFinding[], alphabet: AlphabetName): SceneDefinition {
  return { versions: [{ version: 0, alphabet, check: CHECK, fields: namedOf(found) }] };
}

export function costsOf(found: readonly NamedFinding[], records: readonly Values[]): Cost[] {
  const fields = found.map(({ field }) => fieldFor(field));
  const version = fromJSON(schemaOf([], 'portable')).measure({}).header - CHECK;
  return records.map((record) => {
    const bits = fields.map((field, i) => costOf(field, get(record, found[i]!.name)));
    return { record, bits, total: bits.reduce((sum, own) => sum + own, version) };
  });
}

/** How many of the records fit into a scene. */
export function countIn(alphabet: AlphabetName, costs: readonly Cost[]): number {
  return costs.filter(({ total }) => total <= 32 * Math.log2(ALPHABETS[alphabet].length)).length;
}

/**
 * The fields of a schema that can be made: where not even their cheapest values fit together, the dearest are optional.
 *
 * @throws SceneError `value` where even then they are too many.
 */
export function makePossible(
  found: readonly NamedFinding[],
  alphabet: AlphabetName,
  say: Say,
): readonly NamedFinding[] {
  if (attempt(() => fromJSON(schemaOf(found, alphabet)))) return found;
  const least = found.map(({ field }) => (field.kind === 'optional' ? 0 : fieldFor(field).bits.min));
  const dearest = least.indexOf(Math.max(...least));
  if (!least[dearest]) throw valueError(found.length, '', 'fewer names', 'range');
  const { name, field, why } = found[dearest]!;
  const rest = found.slice();
  rest[dearest] = { name, field: { kind: 'optional', field }, why: say(DROPPED, why) };
  return makePossible(rest, alphabet, say);
}
