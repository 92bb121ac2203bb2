/**
 * Schemas of scenes, their fields, and the entry that a code brought. Runs in pages, and anywhere else.
 *
 * @module
 */
export { compileQuery } from './entry/compile-query';
export { readEntry } from './entry/entry';
export type { Entry, EntryKind } from './entry/entry';
export { link, query } from './entry/link';
export type { NamedOptions, Reader, ReaderOptions, SceneReader } from './entry/reader';
export { bare, json, pairs, positional, prefix } from './entry/readers';
export type { AlphabetName } from './coding/alphabet';
export type { FieldDefinition } from './fields/definition';
export type { Field, ValueOf } from './fields/field';
export { code, digits, hex, id, objectId, openid, phone, snowflake, uuid } from './fields/identifier';
export { decimal, flag, integer } from './fields/number';
export { list, oneOf, optional, record, tuple, variant } from './fields/structure';
export type { Fields, RecordOf } from './fields/structure';
export { date, timestamp } from './fields/time';
export { defineScene } from './scene/scene';
export type { Inspection, Measure, NextOptions, Scene, SceneOptions, Upgraded } from './scene/scene';
export { decodeQuery, decodeText, encodeQuery, encodeText } from './scene/untyped';
export type { TextOptions, UntypedOptions } from './scene/untyped';
export { SceneError } from './scene-error';
export type { SceneErrorCode, SceneErrorReason } from './scene-error';
export { text } from './text/field';
export type { TextModel } from './text/model';
