// The seal of a record: FORMAT.md, 16.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Version } from './versions';

/** The least digits of a seal. A digit has 4 bits. */
export const LEAST_DIGITS = 8;

/** The digits of the seals of a version; 0 if its records have none. */
export function digitsOf({ definition }: Version, field: string): number {
  const seal = definition.fields.find(({ name }) => name === field);
  return seal?.kind === 'hex' && seal.length >= LEAST_DIGITS ? seal.length : 0;
}

/**
 * The seal of a record.
 *
 * @param record the record with a seal, or without.
 * @throws SceneError as `encode` does.
 */
export function sealOf(version: Version, record: object, field: string, key: KeyObject): string {
  return firstDigits(sealedText(version, record, field), key, digitsOf(version, field));
}

/** The index of the first key that has made the seal of a record; -1 if none has. */
export function keyOf(version: Version, record: object, field: string, keys: readonly KeyObject[]): number {
  const { [field]: seal } = record as Record<string, string>;
  const digits = digitsOf(version, field);
  // A record that was read has room for any seal: all of a length cost the same.
  const text = sealedText(version, record, field);
  return keys.findIndex((key) => isSame(firstDigits(text, key, digits), seal!));
}

/** The text that is sealed. It says all of the record but the seal. */
function sealedText(version: Version, record: object, field: string): string {
  const scene = version.encode({ ...record, [field]: '0'.repeat(digitsOf(version, field)) });
  return `miniprogram-scene seal 1\0${version.canonical}\0${scene}`;
}

function firstDigits(text: string, key: KeyObject, digits: number): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('hex').slice(0, digits);
}

/** Compares texts of the same length in a time that does not tell where they differ. */
function isSame(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
