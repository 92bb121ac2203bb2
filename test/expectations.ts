import { SceneError } from '../src';

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

/** A value that nobody can change any more. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    Reflect.ownKeys(value).forEach((key) => deepFreeze((value as Record<PropertyKey, unknown>)[key]));
  }
  return value;
}
