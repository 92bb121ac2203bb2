/**
 * Schemas as data: a scene of its JSON form, what breaks printed codes, a schema from samples, and errors in words. Runs in
 * pages, and pages that do not import it do not carry it.
 *
 * @module
 */
export { canonical } from './fields/definition';
export { compare } from './schema/compare';
export type { SchemaChange } from './schema/compare';
export { explain } from './schema/explain';
export { fromJSON } from './schema/from-json';
export type { FromJSONOptions } from './schema/from-json';
export { suggest } from './schema/suggest/suggest';
export type { Language } from './schema/language';
export type {
  LinkReaderDefinition,
  QueryReaderDefinition,
  Question,
  ReaderDefinition,
  SceneReaderDefinition,
  SuggestedField,
  Suggestion,
} from './schema/suggest/suggestion';
// The types that these names use, for the declarations of users who export a scene.
export type { FieldDefinition, SceneDefinition, VersionDefinition } from './fields/definition';
