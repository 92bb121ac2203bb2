// Schemas as data, records of them, and edits of one thing.
import type { FieldDefinition, NamedDefinition } from '../../../src/fields/definition';
import type { randomFrom } from '../../../scripts/random.mjs';

type Random = ReturnType<typeof randomFrom>;

export interface VersionForm {
  readonly version: number;
  readonly alphabet: string;
  readonly check: number;
  readonly fields: readonly NamedDefinition[];
}

const NAMES = ['goods', 'table', 'channel', 'day', 'seat', 'step', 'price', 'note'];
const WORDS = ['poster', 'share', 'ad', 'door', 'card', 'menu'];

/** A schema of two to four fields, whose records leave room for the check. */
export function randomForm(random: Random): VersionForm {
  const { below, pick } = random;
  const count = 2 + below(3);
  const first = below(NAMES.length);
  return {
    version: below(3),
    alphabet: pick(['unreserved', 'portable', 'wechat']),
    check: 12,
    fields: Array.from({ length: count }, (_, i) => ({
      name: NAMES[(first + i) % NAMES.length]!,
      ...randomField(random, 1),
    })),
  };
}

function randomField(random: Random, depth: number): FieldDefinition {
  const { below, pick } = random;
  const inner = () => randomField(random, depth - 1);
  const simple: (() => FieldDefinition)[] = [
    () => {
      const min = below(100) - 50;
      return { kind: 'integer', min, max: min + 1 + below(5000) };
    },
    () => ({ kind: 'decimal', min: 0, max: 1 + below(99), digits: 1 + below(3) }),
    () => ({ kind: 'oneOf', choices: WORDS.slice(0, 2 + below(5)) }),
    () => ({ kind: 'digits', length: 1 + below(5) }),
    () => ({ kind: 'date', min: '2020-01-01', max: pick(['2029-12-31', '2039-12-31']) }),
    () => ({ kind: 'flag' }),
  ];
  const deep: (() => FieldDefinition)[] = [
    () => ({ kind: 'optional', field: inner() }),
    () => ({ kind: 'list', field: inner(), max: 1 + below(3) }),
    () => ({ kind: 'tuple', fields: [inner(), inner()] }),
    () => ({
      kind: 'record',
      fields: [
        { name: 'a', ...inner() },
        { name: 'b', ...inner() },
      ],
    }),
    () => ({
      kind: 'variant',
      key: 'type',
      branches: [
        { name: 'x', fields: [{ name: 'n', ...inner() }] },
        { name: 'y', fields: [] },
      ],
    }),
  ];
  return pick(depth > 0 ? [...simple, ...deep] : simple)();
}

/** A random value of a field. */
export function valueOf(definition: FieldDefinition, random: Random): unknown {
  const { below, pick } = random;
  switch (definition.kind) {
    case 'integer':
      return definition.min + below(definition.max - definition.min + 1);
    case 'decimal':
      return below(definition.max * 10 ** definition.digits + 1) / 10 ** definition.digits;
    case 'oneOf':
      return pick([...definition.choices]);
    case 'digits':
      return String(below(10 ** definition.length)).padStart(definition.length, '0');
    case 'date':
      return new Date(Date.UTC(2020, 0, 1 + below(3653))).toISOString().slice(0, 10);
    case 'flag':
      return below(2) > 0;
    case 'optional':
      return below(2) > 0 ? valueOf(definition.field, random) : undefined;
    case 'list':
      return Array.from({ length: below(definition.max + 1) }, () => valueOf(definition.field, random));
    case 'tuple':
      return definition.fields.map((each) => valueOf(each, random));
    case 'record':
      return recordOf(definition.fields, random);
    case 'variant': {
      const { name, fields } = pick([...definition.branches]);
      return { [definition.key]: name, ...recordOf(fields, random) };
    }
    default:
      throw new Error(`no values of ${definition.kind}`);
  }
}

export function recordOf(fields: readonly NamedDefinition[], random: Random): Record<string, unknown> {
  return Object.fromEntries(fields.map((each) => [each.name, valueOf(each, random)]));
}

/** The edits, each of one thing; undefined where a schema has nothing to edit so. */
export const EDITS: Readonly<Record<string, (form: VersionForm, random: Random) => VersionForm | undefined>> =
  {
    name: (form) =>
      withField(
        form,
        () => true,
        (field) => ({ ...field, name: 'other' }),
      ),
    order: ({ fields: [first, second, ...rest], ...form }) => ({
      ...form,
      fields: [second!, first!, ...rest],
    }),
    range: (form, { below }) =>
      withField(form, isOfKind('integer'), (field) =>
        field.kind === 'integer'
          ? below(2) > 0
            ? { ...field, min: field.min + 1, max: field.max + 1 }
            : { ...field, max: field.max + 1 }
          : field,
      ),
    choice: (form, { below }) =>
      withField(form, isOfKind('oneOf'), (field) => {
        const [first, second, ...rest] = 'choices' in field ? field.choices : [];
        return {
          ...field,
          choices: below(2) > 0 ? [second!, first!, ...rest] : ['new', second!, ...rest],
        } as NamedDefinition;
      }),
    kind: (form) =>
      withField(form, isOfKind('digits', 'oneOf', 'flag'), ({ name, ...field }) => {
        if (field.kind === 'digits') return { name, kind: 'integer', min: 0, max: 10 ** field.length - 1 };
        if (field.kind === 'flag') return { name, kind: 'oneOf', choices: [false, true] };
        return { name, kind: 'integer', min: 0, max: 'choices' in field ? field.choices.length - 1 : 0 };
      }),
    alphabet: (form, { pick }) => ({
      ...form,
      alphabet: pick(['unreserved', 'portable', 'wechat'].filter((each) => each !== form.alphabet)),
    }),
    version: (form) => ({ ...form, version: form.version + 1 }),
  };

const isOfKind =
  (...kinds: string[]) =>
  ({ kind }: NamedDefinition) =>
    kinds.includes(kind);

/** The form with its first such field edited. */
function withField(
  form: VersionForm,
  isIt: (field: NamedDefinition) => boolean,
  edit: (field: NamedDefinition) => NamedDefinition,
): VersionForm | undefined {
  const at = form.fields.findIndex(isIt);
  if (at < 0) return undefined;
  return { ...form, fields: form.fields.map((field, i) => (i === at ? edit(field) : field)) };
}
