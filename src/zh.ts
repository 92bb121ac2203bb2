// The public names of miniprogram-scene/zh.
export { zh, zhText } from './text/zh/field';
// The types that these names use, for the declarations of users who export a field.
export type { Field } from './fields/field';
export type { TextModel } from './text/model';
