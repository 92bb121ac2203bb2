// The names that a scene of a written module can have.
import { isIdentifier } from './literal';

/** Words of JavaScript, names that a CommonJS module has already, and those that mean something in a list of exports. */
const TAKEN =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function ' +
  'if implements import in instanceof interface let new null package private protected public return static super switch this throw true try ' +
  'typeof var void while with yield undefined NaN Infinity ' +
  'Error require module exports __filename __dirname __esModule __proto__ then ' +
  // The functions of miniprogram-scene that a module imports.
  'defineScene integer decimal flag oneOf optional list tuple record variant id digits hex snowflake uuid objectId phone code openid date ' +
  'timestamp text zhText bare pairs positional prefix json query link';

const TAKEN_NAMES = new Set(TAKEN.split(' '));

/**
 * Whether a scene can have a name: an identifier that means nothing else in the module.
 *
 * @example isSceneName('poster') // true
 * @example isSceneName('integer') // false: the function of that name
 */
export function isSceneName(name: string): boolean {
  return isIdentifier(name) && !TAKEN_NAMES.has(name);
}
