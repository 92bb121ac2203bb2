// The seal as FORMAT.md describes it, written once more: node:crypto, the canonical text of the client package, and a scene.
import { createHmac } from 'node:crypto';
import type { Fields, Scene } from 'miniprogram-scene';
import { canonical } from '../../../src/fields/definition';

/** The seal of a record by a key: the scene is that of the version that writes it. */
export function referenceSeal(scene: Scene<never>, field: string, record: object, key: string | Uint8Array) {
  const { fields, encode, toJSON } = scene as unknown as Scene<Fields>;
  const { length } = fields[field]!.definition as { length: number };
  const zero = encode({ ...record, [field]: '0'.repeat(length) });
  return createHmac('sha256', key)
    .update('miniprogram-scene seal 1')
    .update(Buffer.of(0))
    .update(canonical(toJSON().versions.at(-1)))
    .update(Buffer.of(0))
    .update(zero)
    .digest('hex')
    .slice(0, length);
}
