// Texts under one name -> the tightest field that a later text fits, too.
import type { FieldDefinition } from '../../fields/definition';
import { costIn, isClosed, kindsOf, speltSo, takesAll } from './finding';
import type { Finding, Subject } from './finding';
import { fixedField } from './fixed';

const TITLE = /name|title|nick|remark|note|address|名|址/i;

const ANY = { kind: 'text', model: 'core', max: null } as const;

/** The field of texts: the first that their spelling or their name speaks for, and that takes them all. */
export function textField(values: readonly string[], { name, path, say, ask }: Subject): Finding {
  const kinds = kindsOf(values);
  const all = (spelling: RegExp) => kinds.every((kind) => spelling.test(kind));
  const { length } = kinds[0]!;
  const isEven = kinds.every((kind) => kind.length === length);
  const isSeveral = kinds.length > 2;
  const areAll = isClosed(values);
  // Letters and numbers count on, and names are many.
  const isWord = all(/^\D*$/) && !all(/^[a-z]$/i) && !TITLE.test(name);
  // A secret of digits may begin with a zero.
  const isSecret = isEven && length > 3 && /code|pass|pwd|码/i.test(name);
  const fixed =
    (isEven && fixedField(kinds, areAll)) || (isSecret && isSeveral && ({ kind: 'digits', length } as const));

  const fields: readonly (FieldDefinition | false)[] = [
    all(/^(true|false)$/) && { kind: 'oneOf', choices: ['false', 'true'] },
    isWord && areAll && { kind: 'oneOf', choices: kinds },
    (isSeveral || /phone|mobile|tel|手机|电话/i.test(name)) && { kind: 'phone' },
    isEven && length === 19 && { kind: 'snowflake' },
    !isSecret && { kind: 'id' },
    !/birth|born|dob|生/i.test(name) && { kind: 'date', min: '2000-01-01', max: '2099-12-31' },
    { kind: 'date', min: '1900-01-01', max: '2099-12-31' },
    isEven && length === 36 && { kind: 'uuid' },
    isEven && length === 24 && { kind: 'objectId' },
    !all(/^(\D*|[^A-Z]*)$/) && { kind: 'openid', prefix: 'o' },
    // A text of any length may be as short.
    fixed && costIn(fixed)(kinds[0])! < costIn(ANY)(kinds[0])! && fixed,
    ANY,
  ];
  const field = fields.find((each) => each && (each === ANY || takesAll(each, kinds))) as FieldDefinition;

  const isFree = field === ANY;
  const isClosedList = field.kind === 'oneOf' && field.choices === kinds;
  const isOpenList = isFree && isWord && isSeveral && kinds.length * 2 <= values.length;
  const isCode = isFree && isEven && length > 3 && all(/^(?=.*\d)(?=.*[a-z])[\w-]+$/i);
  const listed = kinds.slice(0, 20).join(', ');
  if (isClosedList || isOpenList)
    ask(
      path,
      'choices',
      say(`Only ${listed}? Then oneOf(), else text().`, `只有 ${listed}？是就用 oneOf()，不是用 text()。`),
    );
  else if (isCode || (field === fixed && length < 24))
    ask(
      path,
      'length',
      say(
        `Always ${length} characters? Then code(), else text().`,
        `永远 ${length} 个字符？是就用 code()，不是用 text()。`,
      ),
    );
  return { field, why: isFree ? say('no fixed spelling', '写法不固定') : speltSo(say) };
}
