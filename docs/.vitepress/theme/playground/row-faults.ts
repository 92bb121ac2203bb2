// Frequent faults of a row, found before the package refuses it, so that the page can say them in its own words.
import { optionsOf, rowOf } from './kinds';
import type { NamedDefinition } from './state';

export type RowFault = 'name' | 'twice' | 'order' | 'number' | 'range' | 'choices' | 'same-choices' | 'date';

/** A name that is the index of an array. */
const INDEX = /^(0|[1-9]\d{0,9})$/;

/** The first fault of a row among all of them, with the option that has it; undefined for one that the package may judge. */
export function faultOf(
  fields: readonly NamedDefinition[],
  index: number,
): { fault: RowFault; of: string } | undefined {
  const row = rowOf(fields[index]!);
  const at = (fault: RowFault, of: string) => ({ fault, of });
  if (row.name === '') return at('name', row.name);
  if (fields.slice(0, index).some(({ name }) => name === row.name)) return at('twice', row.name);
  // JavaScript lists names such as "1" first, and so they could not keep their place.
  const isMoved = fields
    .slice(0, index)
    .some(({ name }) => !INDEX.test(name) || Number(name) > Number(row.name));
  if (INDEX.test(row.name) && isMoved) return at('order', row.name);
  const values = row.field as unknown as Readonly<Record<string, unknown>>;
  for (const { name, input } of optionsOf(row.field.kind)) {
    const value = values[name];
    if (input === 'number' && !Number.isFinite(value)) return at('number', name);
    if (input === 'limit' && value !== null && !Number.isFinite(value)) return at('number', name);
    if (input === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return at('date', name);
  }
  const { min, max, choices } = values as { min?: number; max?: number; choices?: unknown };
  if (min !== undefined && max !== undefined && max !== null && min > max) return at('range', 'min');
  if (!Array.isArray(choices)) return undefined;
  if (choices.length < 1) return at('choices', 'choices');
  if (new Set(choices).size < choices.length) return at('same-choices', 'choices');
  return undefined;
}
