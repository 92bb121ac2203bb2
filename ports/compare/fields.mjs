// Makers of fields: each gives the JSON form of a field, and a maker of values, of which the field takes most.
import { ALPHABETS, own } from './draw.mjs';
import { textsFrom } from './texts.mjs';

/** Names of fields. JavaScript lists some before others, and one has no place in UTF-8. */
export const NAMES = [
  'a',
  'b',
  'id',
  '10',
  '2',
  '0',
  '01',
  '-1',
  '4294967294',
  '4294967295',
  '中',
  '😀',
  '\ud83d',
  '',
  'type',
  'header',
  '__proto__',
  'constructor',
];

/** Values that hardly any field takes. */
export const BAD = [
  '',
  'x',
  '0',
  '00',
  1,
  -1,
  0.5,
  1e300,
  true,
  false,
  [],
  [1],
  {},
  { a: 1 },
  '\ud800',
  '2023-02-29',
  '19876543210',
];

const LIMITS = [0, 1, 70, 255, 9999, 2 ** 26 - 1, 2 ** 26, 2 ** 32 - 1, 2 ** 52, 2 ** 53 - 1];
const OWN_ALPHABETS = [
  'ab',
  'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
  '甲乙丙丁',
  '😀',
  'a😀b',
  'aa',
  'a',
  '\ud83d😀',
  ALPHABETS.portable,
  ALPHABETS.wechat,
];
const CHOICES = ['poster', 'share', '1', 1, true, 'true', 0, false, -1, '', '海报', 'ad', 7, 2 ** 53 - 1];

/** Named forms in the order in which an object of JavaScript lists their names. */
export const inOrder = (forms) =>
  Object.entries(own(forms.map(({ name, ...form }) => [name, form]))).map(([name, form]) => ({
    name,
    ...form,
  }));

export function fieldsFrom(random) {
  const { below, chance, fraction, pick, string, times } = random;
  const { day, hex, text, uuid } = textsFrom(random);

  const within = (min, max) =>
    pick([min, max, min + Math.floor(fraction() * (max - min)), max + 1, min - 1, (min + max) / 2]);
  // Steps of up to 2^51: from there on a definition is refused.
  const great = (digits) => Number(((2 ** 51 * (fraction() + 0.02)) / 10 ** digits).toFixed(digits));
  const greatest = (digits) => pick([2 ** 51, 2 ** 51 - 1, 2 ** 51 + 1, 2 ** 50]) / 10 ** digits;
  const decimals = (digits) => Number((fraction() * 200 - 100).toFixed(digits));
  const digitString = (n) => string('0123456789', n);

  const leaves = {
    integer() {
      const min = chance(0.6) ? 0 : pick(LIMITS) * pick([1, -1]);
      const max = chance(0.01) ? 2 ** 53 : Math.min(Number.MAX_SAFE_INTEGER, min + pick(LIMITS));
      return [{ min, max }, () => within(min, max)];
    },
    decimal() {
      const digits = pick([0, 1, 2, 3, 5, 6, 8, 12, 15]);
      const usual = [0.1, 1, 2.5, 90, 180, 999.99, 1e9, 2 ** 40, 1e15, 1e20, 1.7976931348623157e308];
      const max = pick([...usual, decimals(digits), great(digits), greatest(digits)]);
      const min = pick([0, -max, max, decimals(digits)]);
      const value = () =>
        pick([min, max, decimals(digits), great(digits), min + fraction() * (max - min), -0, max / 2]);
      return [{ min, max, digits }, value];
    },
    flag: () => [{}, () => chance(0.5)],
    oneOf() {
      const odd = chance(0.02) ? [pick([1.5, 2 ** 53, null])] : [];
      const choices = times(1 + below(6), () => pick(CHOICES)).concat(odd);
      return [{ choices: chance(0.8) ? [...new Set(choices)] : choices }, () => pick(choices)];
    },
    id: () => [{}, () => (chance(0.9) ? pick('123456789') : '') + digitString(below(pick([3, 12, 24, 60])))],
    digits() {
      const length = 1 + below(pick([8, 30, 65]));
      return [{ length }, () => digitString(length)];
    },
    hex() {
      const length = 1 + below(pick([8, 32, 65]));
      return [{ length }, () => hex(length)];
    },
    snowflake() {
      const value = () => pick(['0', '18446744073709551615', '18446744073709551616', '1795324876512231425']);
      return [{}, () => (chance(0.5) ? string('123456789', 18) : value())];
    },
    uuid: () => [{}, () => pick([uuid(), uuid().toUpperCase(), hex(32), `${hex(8)}-${hex(24)}`])],
    objectId: () => [{}, () => hex(24)],
    openid() {
      const { portable } = ALPHABETS;
      const prefix = pick(['o', 'o', 'oAbc-', `o${string(portable, below(30))}`]);
      const value = () => prefix + string(portable.slice(0, 64), 28 - prefix.length + pick([0, 0, 0, 1]));
      return [{ prefix }, value];
    },
    phone: () => [{}, () => pick(['1', '1', '2']) + string('23456789', 1) + digitString(9)],
    code() {
      const alphabet = pick(OWN_ALPHABETS);
      const length = 1 + below(pick([4, 12, 65]));
      return [{ alphabet, length }, () => times(length, () => alphabet[below(alphabet.length)]).join('')];
    },
    date() {
      const [min, max] = chance(0.5) ? ['2000-01-01', '2099-12-31'] : [day(), day()];
      return [{ min, max }, () => pick([min, max, day()])];
    },
    timestamp() {
      const value = () => pick([0, 4294967295, 4294967296, 1788130000, 1788130000123, 4294967295999]);
      return [{ unit: pick(['s', 'ms']) }, value];
    },
    text: () => [{ model: pick(['core', 'zh']), max: chance(0.5) ? null : below(12) }, text],
  };

  const nests = {
    optional(depth) {
      const [form, value] = field(depth);
      return [{ field: form }, () => (chance(0.3) ? null : value())];
    },
    list(depth) {
      const [form, value] = field(depth);
      const max = pick([1, 2, 5, 20, 1000]);
      const most = () => Math.min(max, chance(0.05) ? 60 : 6);
      return [{ field: form, max }, () => times(below(most() + 2), value)];
    },
    tuple(depth) {
      const parts = times(below(4), () => field(depth));
      const value = () => parts.map(([, make]) => make()).concat(chance(0.05) ? [1] : []);
      return [{ fields: parts.map(([form]) => form) }, value];
    },
    record(depth) {
      const [forms, value] = fields(depth, 3);
      return [{ fields: forms }, value];
    },
    variant(depth) {
      const branches = names(1 + below(3)).map((name) => [name, fields(depth, 2)]);
      const value = () => {
        const [name, [, make]] = pick(branches);
        return own([...Object.entries(make()), ['kind', chance(0.05) ? 'other' : name]]);
      };
      const forms = branches.map(([name, [each]]) => ({ name, fields: each }));
      return [{ key: 'kind', branches: inOrder(forms) }, value];
    },
  };

  const names = (most) => [...new Set(times(most, () => pick(NAMES)))];

  /** A field, and a maker of its values. A depth is how often a field may stand inside of another one. */
  function field(depth) {
    const makers = depth > 0 && chance(0.35) ? nests : leaves;
    const kind = pick(Object.keys(makers));
    const [options, value] = makers[kind](depth - 1);
    return [{ kind, ...options }, () => (chance(0.015) ? pick(BAD) : value())];
  }

  /** Named fields, and a maker of their records. */
  function fields(depth, most) {
    const chosen = names(below(most + 1)).map((name) => [name, field(depth)]);
    const record = () =>
      own(
        chosen
          .filter(([, [{ kind }]]) => kind !== 'optional' || chance(0.6))
          .map(([name, [, value]]) => [name, value()])
          .concat(chance(0.03) ? [['extra', 1]] : []),
      );
    return [inOrder(chosen.map(([name, [form]]) => ({ name, ...form }))), record];
  }

  return { field, fields, hex, text };
}
