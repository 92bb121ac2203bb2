// The arguments of the demo: options, and perhaps an object of the user's own.
import { inspect, parseArgs } from 'node:util';
import { Refusal } from './refusal.mjs';

const USAGE = `One JSON object, please: npm run demo -- '{"table":"8","shop":"幸福西饼"}'`;

/** `given` is `{ query, notes }` of the user's object, or undefined without one. */
export function readArguments() {
  const options = {
    once: { type: 'boolean' },
    port: { type: 'string', default: process.env.PORT || '7132' },
  };
  let parsed;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(error.message);
  }
  const { values, positionals } = parsed;
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) throw new Refusal(`This is no port: ${values.port}`);
  return { once: values.once, port, given: readObject(positionals) };
}

function readObject(positionals) {
  if (positionals.length < 1) return undefined;
  if (positionals.length > 1) throw new Refusal(`These are ${positionals.length} arguments. ${USAGE}`);
  try {
    const given = JSON.parse(positionals[0]);
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return toStrings(given);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refusal(`This is no JSON: ${positionals[0]}\n${error.message}\n${USAGE}`);
  }
  throw new Refusal(`This is no object: ${positionals[0]}\n${USAGE}`);
}

/** A query carries strings only. Numbers and flags become strings, with a note, unless that loses digits. */
function toStrings(given) {
  const notes = [];
  const strings = Object.entries(given).map(([key, value]) => {
    if (typeof value === 'string') return [key, value];
    if (typeof value === 'object') {
      throw new Refusal(
        `${key} is ${inspect(value, { depth: 0 })}: a query is flat and carries strings. defineScene() carries more.`,
      );
    }
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw new Refusal(
        `${key} has been rounded to ${value}: write a number above 2^53 as a string, "${key}":"…".`,
      );
    }
    notes.push(`${key} travels as the string '${value}'`);
    return [key, String(value)];
  });
  return { query: Object.fromEntries(strings), notes };
}
