import type { Field, Scene } from '../../../src';

/** A schema of any fields. */
export type AnyScene = Scene<Record<string, Field<unknown>>>;

/** A record of any fields. */
export type Values = Record<string, unknown>;
