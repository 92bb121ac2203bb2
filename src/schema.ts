/**
 * Schemas as data: a scene of its JSON form, what breaks printed codes, a schema from samples, and errors in words. Runs in
 * pages, and pages that do not import it do not carry it.
 *
 * @module
 */
export { canonical } from './fields/definition';
export { fromJSON } from './schema/from-json';
export type { FromJSONOptions } from './schema/from-json';
// The types that these names use, for the declarations of users who export a scene.
export type { FieldDefinition, SceneDefinition, VersionDefinition } from './fields/definition';
