import { SceneError } from '../../../src';
import type { SceneErrorCode } from '../../../src';

/** The SceneError that an attempt throws; any other error is thrown on. */
export function errorOf(attempt: () => unknown): SceneError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof SceneError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** The result of an attempt; undefined where it is refused with one of these codes; any other error is thrown on. */
export function unlessRefused<T>(codes: readonly SceneErrorCode[], attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof SceneError) || !codes.includes(error.code)) throw error;
    return undefined;
  }
}

/** The value of a scene; undefined where `decode` refuses the scene. */
export const accepted = <T>(decode: () => T) => unlessRefused(['scene', 'version'], decode);

/** The scene of a value; undefined where the value does not fit. */
export const sceneOf = (encode: () => string) => unlessRefused(['length'], encode);

/** The same value, frozen with everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    Reflect.ownKeys(value).forEach((key) => deepFreeze((value as Record<PropertyKey, unknown>)[key]));
  }
  return value;
}
