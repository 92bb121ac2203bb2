// What all plants of faults share: they change copies, and the check of a copy has to find the fault.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** Changes a file of a copy. Returns its new text. */
export function change(file, edit) {
  const sound = readFileSync(file, 'utf8');
  const faulty = edit(sound);
  assert.notEqual(faulty, sound, 'this fault cannot be planted any more');
  writeFileSync(file, faulty);
  return faulty;
}

/** Runs a check that has to fail, and gives the line of its message that tells of the fault. */
export async function lineThatTells(told, check) {
  const message = await Promise.resolve()
    .then(check)
    .then(() => 'no error', String);
  assert.ok(message.includes(told), `is not found: ${message}`);
  return message
    .split('\n')
    .find((line) => line.includes(told))
    .trim();
}
