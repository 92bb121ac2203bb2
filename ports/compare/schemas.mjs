// Makers of schemas: versions, edits of versions, and forms that are no schema.
import { ALPHABETS } from './draw.mjs';
import { fieldsFrom, inOrder, NAMES } from './fields.mjs';

const replacedAt = (list, at, item) => list.map((each, i) => (i === at ? item : each));

export function schemasFrom(random) {
  const { below, chance, fraction, pick } = random;
  const { field, fields, hex, text } = fieldsFrom(random);
  const alphabet = () => pick(Object.keys(ALPHABETS));

  /** The fields of a version of which a record just fits, or just does not fit. */
  function tight(radix) {
    const length = 36 + below(12);
    const left = 32 * Math.log2(radix) - Math.log2(1024 / 757) - 4 * length;
    const max = Math.floor(2 ** left * (1 + (fraction() - 0.5) * pick([1e-15, 1e-6, 2e-5])));
    const forms = [
      { name: 'a', kind: 'hex', length },
      { name: 'b', kind: 'integer', min: 0, max },
    ];
    return [forms, () => ({ a: pick(['0', 'f']).repeat(length), b: pick([0, max]) })];
  }

  /** A version of a schema, and a maker of its records. */
  function version(number, depth, most) {
    const chosen = alphabet();
    const check = chance(0.7) ? 12 : below(chance(0.1) ? 23 : 21);
    const [forms, record] = chance(0.05) ? tight(ALPHABETS[chosen].length) : fields(depth, most);
    return [{ version: number, alphabet: chosen, check, fields: forms }, record];
  }

  const edits = [
    (it) => ({ ...it, alphabet: alphabet() }),
    (it) => ({ ...it, check: below(21) }),
    (it) => ({ ...it, version: below(35) }),
    ...[renamed, shuffled, changed].map((edit) => (it) => ({
      ...it,
      fields: it.fields.length > 0 ? inOrder(edit(it.fields)) : [{ name: 'a', kind: 'flag' }],
    })),
  ];

  /** A version with one edit: it is another definition, whose scenes have to be others. */
  const edited = (it) => pick(edits)(it);

  function renamed(forms) {
    const at = below(forms.length);
    return replacedAt(forms, at, { ...forms[at], name: pick(NAMES) });
  }

  function shuffled(forms) {
    const at = below(forms.length);
    return [...forms.slice(at), ...forms.slice(0, at)];
  }

  function changed(forms) {
    const at = below(forms.length);
    return replacedAt(forms, at, { name: forms[at].name, ...field(1)[0] });
  }

  const stranger = () =>
    pick([null, true, 0, -1, 1.5, 1e300, '', 'x', [], {}, [[]], { kind: 'flag' }, { name: 'a', kind: 'id' }]);

  /** A JSON form with one thing changed anywhere; now and then it still is a schema. */
  function spoiled(form) {
    if (typeof form !== 'object' || form === null || chance(0.15)) return stranger();
    const keys = Object.keys(form);
    const key = pick(keys.length > 0 ? keys : ['']);
    const goesOn = chance(0.8) && keys.length > 0;
    if (Array.isArray(form)) {
      if (goesOn) return replacedAt(form, Number(key), spoiled(form[key]));
      return pick([
        form.slice(1),
        [...form].reverse(),
        [...form, ...form.slice(0, 1)],
        [...form, stranger()],
      ]);
    }
    if (goesOn) return { ...form, [key]: spoiled(form[key]) };
    const { [key]: left, ...others } = form;
    return pick([
      others,
      { ...others, [`${key}s`]: left },
      { ...form, [pick(['name', 'max', '__proto__'])]: stranger() },
    ]);
  }

  return { alphabet, edited, fields, hex, spoiled, text, version };
}
