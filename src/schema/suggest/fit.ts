// Fields -> a schema that can be made, and what records take in it.
import type { AlphabetName } from '../../coding/alphabet';
import type { Fields } from '../../fields/structure';
import type { Field } from '../../fields/field';
import { attempt, get } from '../../object';
import type { Measure } from '../../scene/scene';
import { fieldsOf } from '../field-of';
import { fromJSON } from '../from-json';
import type { Say } from '../language';
import { schemaOf } from './finding';
import type { NamedFinding } from './finding';
import { needed } from './values';
import type { Values } from './values';

/** The measures of records; undefined where a field refuses its value, or no record fits. */
export function measuresOf(
  found: readonly NamedFinding[],
  alphabet: AlphabetName,
  records: readonly Values[],
): (Measure<Fields> | undefined)[] {
  const scene = attempt(() => fromJSON(schemaOf(found, alphabet)));
  return records.map((record) => attempt(() => scene!.measure(record as never)));
}

/**
 * The fields of a schema that can be made: where not even their cheapest values fit together, the dearest are optional.
 *
 * @throws SceneError `value` where even then they are too many.
 */
export function makePossible(found: readonly NamedFinding[], say: Say): readonly NamedFinding[] {
  const form = schemaOf(found, 'portable');
  if (attempt(() => fromJSON(form))) return found;
  const fields = fieldsOf({ value: form.versions[0]!.fields, place: '' }, []);
  const least = found.map(({ name }) => (get(fields, name) as Field<unknown>).bits.min);
  const dearest = least.indexOf(Math.max(...least));
  // An absent one takes a bit.
  if (least[dearest]! <= 1) throw needed(found, '', 'fewer names');
  const { name, field, why } = found[dearest]!;
  const rest = found.slice();
  const words = why + say('; optional, or nothing fits', '；可省，否则放不下');
  rest[dearest] = { name, field: { kind: 'optional', field }, why: words };
  return makePossible(rest, say);
}
