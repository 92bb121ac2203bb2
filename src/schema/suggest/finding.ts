// The finding about the values under one name.
import type { AlphabetName } from '../../coding/alphabet';
import type { FieldDefinition, SceneDefinition } from '../../fields/definition';
import { attempt } from '../../object';
import { fromJSON } from '../from-json';
import type { Say } from '../language';
import type { Question } from './suggestion';

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

/** A schema of one version, with the bits of check that defineScene() takes by default. */
export function schemaOf(
  found: readonly Pick<NamedFinding, 'name' | 'field'>[],
  alphabet: AlphabetName,
): SceneDefinition {
  const fields = found.map(({ name, field }) => Object.assign({ name }, field));
  return { versions: [{ version: 0, alphabet, check: 12, fields }] };
}

/** The bits that a value takes in a field that may be absent; undefined where the field refuses it. */
export function costIn(field: FieldDefinition): (value: unknown) => number | undefined {
  // Fields that are dearer than a scene are possible so.
  const scene = fromJSON(schemaOf([{ name: '', field: { kind: 'optional', field } }], 'portable'));
  return (value) => attempt(() => scene.measure({ '': value } as never).bits['']);
}

/** Whether a field takes all values. */
export function takesAll(field: FieldDefinition, values: readonly unknown[]): boolean {
  const costOf = costIn(field);
  return values.every((value) => costOf(value) !== undefined);
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

/** Why a field takes no others. */
export function speltSo(say: Say): string {
  return say('all are spelt so', '写法都是如此');
}

/** Why a field takes more. */
export function room(say: Say, most: number, max: number): string {
  return say(`${most} at most so far, room up to ${max}`, `目前最大 ${most}，留到 ${max}`);
}
