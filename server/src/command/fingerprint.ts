// The fingerprint of a schema: two schemas with the same one read each other's scenes.
import { createHash } from 'node:crypto';
import type { AnyScene } from './schema-module';

/** The fingerprint of a schema: of the version that it writes. */
export function fingerprintOf(scene: AnyScene): string {
  return hash(JSON.stringify(scene.toJSON().versions.slice(-1)));
}

/** A short hash: it tells values apart without showing them. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
