// What is found out about the values under one name.
import { bitsOf } from '../../coding/interval';
import type { FieldDefinition, NamedDefinition } from '../../fields/definition';
import type { Field } from '../../fields/field';
import { attempt, get } from '../../object';
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
  /** The name: it tells what a few values do not. */
  readonly name: string;
  /** The way to it, for questions. */
  readonly path: string;
  readonly say: Say;
  ask(path: string, about: Question['about'], message: string): void;
}

/** The field of a definition. */
export function fieldFor(definition: FieldDefinition): Field<unknown> {
  const named = [Object.assign({ name: '' }, definition)];
  return get(fieldsOf({ value: named, place: '' }, []), '') as Field<unknown>;
}

/** The bits that a field takes for a value; NaN where it refuses the value. */
export function costOf({ write }: Field<unknown>, value: unknown): number {
  const bits = attempt(() => bitsOf((to) => write(value, to, '')));
  return bits === undefined ? NaN : bits;
}

/** Fields with their names, as a schema has them. */
export function namedOf(found: readonly NamedFinding[]): NamedDefinition[] {
  return found.map(({ name, field }) => Object.assign({ name }, field));
}

/** Whether a field takes all values. */
export function takesAll(definition: FieldDefinition, values: readonly unknown[]): boolean {
  const field = fieldFor(definition);
  return values.every((value) => costOf(field, value) >= 0);
}

/** The different ones among values, in their order. */
export function kindsOf<T>(values: readonly T[]): T[] {
  return Array.from(new Set(values));
}

/**
 * Whether the values look like all that there will ever be: 20 or more of them; of 2 to 20 kinds, a fifth of the values at most; and each kind is
 * there three times or more, early and late.
 */
export function isClosed(values: readonly unknown[]): boolean {
  const kinds = kindsOf(values);
  const half = values.length / 2;
  return (
    half >= 10 &&
    kinds.length > 1 &&
    kinds.length <= Math.min(20, values.length / 5) &&
    kinds.every(
      (kind) =>
        values.indexOf(kind) < half &&
        values.lastIndexOf(kind) >= half &&
        values.filter((value) => value === kind).length > 2,
    )
  );
}
