// The values of a record as texts in inputs, and back.
import type { FieldDefinition } from 'miniprogram-scene';

const NUMERIC = ['integer', 'decimal', 'timestamp'];
const NESTED = ['list', 'tuple', 'record', 'variant', 'optional'];

export const isNumeric = ({ kind }: FieldDefinition) => NUMERIC.includes(kind);
export const isNested = ({ kind }: FieldDefinition) => NESTED.includes(kind);

/** A value in its input. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

/**
 * The value of a text. A text that is no value of the field stays a text: the schema says why.
 *
 * @param isOptional whether an empty input is an absent value.
 */
export function valueOf(field: FieldDefinition, text: string, isOptional: boolean): unknown {
  if (text === '' && (isOptional || field.kind !== 'text')) return undefined;
  if (isNumeric(field)) return /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : text;
  if (!isNested(field)) return field.kind === 'text' ? text : text.trim();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
