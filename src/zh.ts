/**
 * Texts that are mostly Chinese, in fewer bits. Runs in pages, and pages that do not import it do not carry it.
 *
 * @module
 */
export { zh, zhText } from './text/zh/field';
// The types that these names use, for the declarations of users who export a field.
export type { Field } from './fields/field';
export type { TextModel } from './text/model';
