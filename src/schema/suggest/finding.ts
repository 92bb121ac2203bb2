// What is found out about the values under one name, and about whom to ask.
import type { FieldDefinition, NamedDefinition } from '../../fields/definition';
import { bitsOf } from '../../coding/interval';
import { isSceneError } from '../../error';
import { get } from '../../object';
import { fieldsOf } from '../field-of';
import type { Question } from './suggestion';
import type { Say } from './words';

/** A field, and why it is this one. */
export interface Finding {
  readonly field: FieldDefinition;
  readonly why: string;
}

/** The finding of a name. */
export interface NamedFinding extends Finding {
  readonly name: string;
}

/** The values under one name. */
export interface Subject {
  /** The name itself: it tells what a few values do not. */
  readonly name: string;
  /** The way to it, for questions. */
  readonly path: string;
  readonly say: Say;
  ask(path: string, about: Question['about'], message: string): void;
}

/** The bits that a field takes for a value; undefined for a value that it refuses. */
export function costIn(definition: FieldDefinition): (value: unknown) => number | undefined {
  const named = { value: [Object.assign({ name: 'value' }, definition)], place: '' };
  const field = get(fieldsOf(named, []), 'value') as ReturnType<typeof fieldsOf>[string];
  return (value) => {
    try {
      return bitsOf((to) => field.write(value, to, ''));
    } catch (error) {
      if (!isSceneError(error)) throw error;
      return undefined;
    }
  };
}

/** Fields with their names, as a schema has them. */
export function namedOf(found: readonly NamedFinding[]): NamedDefinition[] {
  return found.map(({ name, field }) => Object.assign({ name }, field));
}

/** Whether a field takes all values. */
export function takesAll(definition: FieldDefinition, values: readonly unknown[]): boolean {
  const cost = costIn(definition);
  return values.every((value) => cost(value) !== undefined);
}

/** Each value once, with the places at which it stands. */
export function placesOf<T>(values: readonly T[]): Map<T, number[]> {
  const places = new Map<T, number[]>();
  values.forEach((value, i) => {
    const known = places.get(value);
    if (known) known.push(i);
    else places.set(value, [i]);
  });
  return places;
}

/**
 * Whether the values look like all that there will ever be: 20 or more, five times as many as different ones, two or more
 * of these, each three times or more, and in the first and in the second half.
 */
export function isClosed(values: readonly unknown[]): boolean {
  const places = Array.from(placesOf(values).values());
  const half = values.length / 2;
  return (
    values.length >= 20 &&
    places.length > 1 &&
    places.length * 5 <= values.length &&
    places.every((at) => at.length > 2 && at[0]! < half && at[at.length - 1]! >= half)
  );
}

/** The number in the middle, of those in order; 0 for none. */
export function median(numbers: readonly number[]): number {
  return numbers.slice().sort((a, b) => a - b)[numbers.length >> 1] || 0;
}
