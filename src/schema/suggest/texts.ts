// Texts under one name -> the tightest field that a later text fits, too.
import type { FieldDefinition } from '../../fields/definition';
import { isClosed, placesOf, takesAll } from './finding';
import type { Finding, Subject } from './finding';
import { fixedField } from './fixed';

const PHONE = /phone|mobile|tel|手机|电话/i;
const SECRET = /code|pass|pwd|码/i;
const BIRTH = /birth|born|dob|生/i;
const TITLE = /name|title|nick|remark|note|address|名|址/i;

export const DAY = /^\d{4}-\d\d-\d\d$/;
export const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** A place, a birthday, and a last character that may be an X. */
const ID_CARD = /^[1-9]\d{5}(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dX]$/;

/** A field, whether the spelling of the values speaks for it, and why. */
type Rule = readonly [speaks: boolean, field: FieldDefinition | undefined, why: string];

/** The field of texts: the first that their spelling speaks for, and that takes them all. */
export function textField(values: readonly string[], subject: Subject): Finding {
  const { name, path, say, ask } = subject;
  const kinds = Array.from(placesOf(values).keys());
  const all = (spelling: RegExp) => kinds.every((value) => spelling.test(value));
  const some = (spelling: RegExp) => kinds.some((value) => spelling.test(value));

  const { length } = kinds[0]!;
  const isEven = kinds.every((value) => value.length === length);
  const isDay = all(DAY);
  const hasDigit = some(/\d/);
  const fixed = isEven ? fixedField(kinds) : undefined;
  const isWord = !hasDigit && !TITLE.test(name);
  // A code of digits may begin with a zero.
  const isSecret = SECRET.test(name) && isEven && length > 3;

  const rules: Rule[] = [
    [all(/^(true|false)$/), { kind: 'oneOf', choices: ['false', 'true'] }, say('flag')],
    [isWord && isClosed(values), { kind: 'oneOf', choices: kinds }, say('choices', kinds.length)],
    [all(/^1[3-9]\d{9}$/) && (PHONE.test(name) || kinds.length > 2), { kind: 'phone' }, say('phone')],
    [all(/^\d{19}$/), { kind: 'snowflake' }, say('snowflake')],
    [all(ID_CARD), { kind: 'code', alphabet: '0123456789X', length: 18 }, say('idCard')],
    [all(/^\d+$/) && !isSecret, { kind: 'id' }, say('id')],
    [isDay && !BIRTH.test(name), { kind: 'date', min: '2000-01-01', max: '2099-12-31' }, say('day')],
    [isDay, { kind: 'date', min: '1900-01-01', max: '2099-12-31' }, say('day')],
    [isDay, { kind: 'date', min: '1000-01-01', max: '9999-12-31' }, say('day')],
    [all(UUID), { kind: 'uuid' }, say('uuid')],
    [hasDigit && some(/[a-z]/) && some(/[A-Z]/), { kind: 'openid', prefix: 'o' }, say('openid', 'o')],
    [true, fixed, say('fixed', length)],
    [true, { kind: 'text', model: 'core', max: null }, say('text')],
  ];
  const [, field, why] = rules.find(([speaks, field]) => speaks && !!field && takesAll(field, kinds))!;

  const isRepeated = isWord && kinds.length > 1 && kinds.length * 2 <= values.length;
  const isCode = isEven && length > 3 && all(/^(?=.*\d)(?=.*[a-z])[\w-]+$/i);
  const present = kinds.filter(Boolean);
  if (field === rules[1]![1]) ask(path, 'choices', say('askClosed', kinds.join(', ')));
  else if (field === fixed && length < 24) ask(path, 'length', say('askFixed', length));
  else if (field!.kind !== 'text') return { field: field!, why };
  else if (present.length > 0 && present.length < kinds.length) ask(path, 'fit', say('askEmpty'));
  else if (isRepeated) ask(path, 'choices', say('askOpen', kinds.join(', ')));
  else if (isCode) ask(path, 'length', say('askLength', length));
  return { field: field!, why };
}
