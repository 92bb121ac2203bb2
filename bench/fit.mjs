// Counts the payloads that fit a scene, written in three ways.
import { printTable } from './table.mjs';

const LEGAL_SCENE = /^[\w!#$&'()*+,/:;=?@~.-]{1,32}$/;

/** Prints the payloads that fit, and returns the counts. */
export function compareFits({ defineScene, encodeQuery, SceneError }, { payloads, typed }) {
  /** '' for a payload that fits, or else the bits that it needs. */
  function bitsTooMany(encode) {
    try {
      encode();
      return '';
    } catch (error) {
      if (!(error instanceof SceneError)) throw error;
      return /^[\d.]+/.exec(error.message)?.[0] ?? error.message;
    }
  }

  const results = payloads.map((payload) => {
    const { fields, record } = typed(payload);
    return {
      title: payload.title,
      plain: LEGAL_SCENE.test(spelled(payload.record)),
      untyped: bitsTooMany(() => encodeQuery(payload.record)),
      typed: bitsTooMany(() => defineScene(fields).encode(record)),
    };
  });
  const plain = results.filter((result) => result.plain).length;
  const untyped = results.filter((result) => !result.untyped);
  const withSchema = results.filter((result) => !result.typed);

  console.log(`\nPayloads that fit 32 characters, of ${payloads.length}`);
  printTable(
    ['written as', 'fit'],
    [
      ['plain k=v&k=v, all of it legal', plain],
      ['encodeQuery', untyped.length],
      ['a schema', withSchema.length],
    ],
  );
  console.log('\nThose that do not, and the bits that they need: a scene has 196.1');
  printTable(
    ['payload', 'encodeQuery', 'schema'],
    results
      .filter((result) => result.untyped || result.typed)
      .map((result) => [result.title, result.untyped || 'fits', result.typed || 'fits']),
  );
  return { untyped: untyped.length, typed: withSchema.length };
}

function spelled(record) {
  return Object.entries(record)
    .map((pair) => pair.join('='))
    .join('&');
}
