import { expect } from 'vitest';
import { defineScene, type Field, type SceneError } from '../../../src';
import { Symbols } from '../../../src/coding/interval';
import { errorOf } from './expectations';
import { taped } from './reference-tape';

/** A value, once written to a scene and read again. */
export function carry(field: Field<unknown>, value: unknown): unknown {
  const scene = defineScene({ it: field });
  return scene.decode(scene.encode({ it: value }))['it'];
}

/** A value, once written to a tape and read again: a tape holds values that no scene has room for. */
export function carryOnTape(field: Field<unknown>, value: unknown): unknown {
  const tape = taped((to) => field.write(value, to, ''));
  const read = field.read(tape);
  expect(tape.isAtEnd()).toBe(true);
  return read;
}

/** The bits that the interval coder counts for a value. */
export function bitsOfValue(field: Field<unknown>, value: unknown): number {
  const symbols = new Symbols();
  field.write(value, symbols, '');
  return symbols.bits;
}

/** The error that refuses a value. */
export function refusal(field: Field<unknown>, value: unknown): SceneError {
  return errorOf(() => defineScene({ it: field }).encode({ it: value }));
}
