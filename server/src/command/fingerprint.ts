// The fingerprint of a schema: two schemas with the same one read each other's scenes.
import { createHash } from 'node:crypto';
import type { AnyScene } from './schema-module';

/** The fingerprint of a schema, from the definitions of its fields. */
export function fingerprintOf({ version, maxLength, fields }: AnyScene): string {
  const definitions = Object.entries(fields as Record<string, { readonly definition: unknown }>).map(
    ([name, { definition }]) => [name, definition],
  );
  return hash(JSON.stringify({ version, maxLength, definitions }));
}

/** A short hash: it tells values apart without showing them. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
