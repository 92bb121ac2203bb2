// Forgeries of sealed scenes: valid scenes with changed records and seals that nobody has made for them. A forger has the schema
// and any number of sealed codes, and no key.
import { createHmac } from 'node:crypto';
import { defineScene, hex, id, integer } from '../../../dist/index.mjs';
import { randomFrom } from '../../../scripts/random.mjs';
import { sealScene } from '../../../server/dist/index.mjs';

/** The digits of the seals: the fewest that there may be. */
const DIGITS = 8;
const KEY = 'the key of the server';

const fields = { inviter: id(), price: integer({ max: 99999 }), seal: hex(DIGITS) };
const schema = defineScene(fields);
const sealed = sealScene(schema, { field: 'seal', keys: [KEY] });
const CANONICAL =
  '{8:alphabet8:portable5:check12;6:fields[{4:kind2:id4:name7:inviter}' +
  '{4:kind7:integer3:max99999;3:min0;4:name5:price}{4:kind3:hex6:length8;4:name4:seal}]7:version0;}';

const ofStranger = sealScene(schema, { field: 'seal', keys: ['the key of a stranger'] });
const later = defineScene(fields, { version: 1 });
const ofLater = sealScene(later, { field: 'seal', keys: [KEY] });

/** Ways to a seal for a record. */
const WAYS = [
  function random(_, { below }) {
    return Array.from({ length: DIGITS }, () => below(16).toString(16)).join('');
  },
  function ofAnotherPrice({ inviter, price }, { below }) {
    const another = (price + 1 + below(99999)) % 100000;
    return schema.decode(sealed.encode({ inviter, price: another })).seal;
  },
  function ofAnotherKey(record) {
    return schema.decode(ofStranger.encode(record)).seal;
  },
  function ofAnotherVersion(record) {
    return later.decode(ofLater.encode(record)).seal;
  },
];

/** The seal of a record, by the words of FORMAT.md. */
function rightSeal(record) {
  const scene = schema.encode({ ...record, seal: '0'.repeat(DIGITS) });
  const text = `miniprogram-scene seal 1\0${CANONICAL}\0${scene}`;
  return createHmac('sha256', KEY).update(text).digest('hex').slice(0, DIGITS);
}

/** Tries forgeries, all ways in turn, and counts what became of them. */
export function forge(count, seed = 1) {
  const random = randomFrom(seed);
  /** The forgeries by the number of their first digits that were right. */
  const alike = new Array(DIGITS + 1).fill(0);
  const outcomes = { opened: 0, forged: 0, foreign: 0, upgrade: 0 };
  for (let i = 0; i < count; i++) {
    const record = { inviter: String(random.below(2 ** 32)), price: random.below(100000) };
    const seal = WAYS[i % WAYS.length](record, random);
    const right = rightSeal(record);
    let digits = 0;
    while (digits < DIGITS && seal[digits] === right[digits]) digits++;
    alike[digits]++;
    const { error } = sealed.open(schema.encode({ ...record, seal }));
    outcomes[error ? error.code : 'opened']++;
  }
  return { outcomes, alike, problems: problemsOf(count, outcomes, alike) };
}

function problemsOf(count, { opened, foreign, upgrade }, alike) {
  const problems = [];
  if (opened !== alike[DIGITS]) problems.push(`${opened} opened, ${alike[DIGITS]} had the right seal`);
  if (foreign + upgrade > 0) problems.push(`${foreign + upgrade} were not called forged`);
  // As many have their first digits right as chance has it: no way is better than guessing, digit by digit.
  for (let digits = 1; digits <= DIGITS; digits++) {
    const found = alike.slice(digits).reduce((sum, each) => sum + each, 0);
    const expected = count / 16 ** digits;
    if (Math.abs(found - expected) > 5 * Math.sqrt(expected) + 2)
      problems.push(`${found} had ${digits} digits right, not about ${expected.toFixed(1)}`);
  }
  return problems;
}
