import { expect } from 'vitest';
import { SceneError } from '../../../src';
import type { SceneErrorCode } from '../../../src';

/** The SceneError that an attempt ends in; any other end is passed on. */
export function errorOf(attempt: () => unknown): SceneError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof SceneError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** What an attempt gives; undefined where it is refused with one of these codes. */
export function unlessRefused<T>(codes: readonly SceneErrorCode[], attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    expect(error).toBeInstanceOf(SceneError);
    expect(codes).toContain((error as SceneError).code);
    return undefined;
  }
}

/** What `decode` makes of a scene; undefined where it is refused. */
export const accepted = <T>(decode: () => T) => unlessRefused(['scene', 'version'], decode);

/** The scene of what may not fit. */
export const sceneOf = (encode: () => string) => unlessRefused(['length'], encode);

/** A value that nobody can change any more. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    Reflect.ownKeys(value).forEach((key) => deepFreeze((value as Record<PropertyKey, unknown>)[key]));
  }
  return value;
}
