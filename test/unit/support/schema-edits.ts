// A catalogue of edits: each changes one thing of a field or of a version, as somebody might who does not think of printed codes.
import type {
  BranchDefinition,
  FieldDefinition,
  NamedDefinition,
  VersionDefinition,
} from '../../../src/fields/definition';

/** One edit, with its name. */
export interface Edit<T> {
  readonly edit: string;
  readonly now: T;
}

/** Fields of every kind: each is edited in every way. */
export const FIELDS: readonly FieldDefinition[] = [
  { kind: 'integer', min: 0, max: 500 },
  { kind: 'integer', min: 0, max: 3 },
  { kind: 'integer', min: 0, max: 99 },
  { kind: 'integer', min: -7, max: 4294967288 },
  { kind: 'integer', min: 0, max: 4294967295 },
  { kind: 'decimal', min: -90, max: 90.5, digits: 3 },
  { kind: 'decimal', min: 0, max: 99, digits: 0 },
  { kind: 'flag' },
  { kind: 'oneOf', choices: ['poster', 'share', 'ad'] },
  { kind: 'oneOf', choices: [0, 1, 2, 3] },
  { kind: 'oneOf', choices: [false, true] },
  { kind: 'oneOf', choices: [1, '1', true] },
  { kind: 'optional', field: { kind: 'integer', min: 1, max: 500 } },
  { kind: 'optional', field: { kind: 'flag' } },
  { kind: 'list', field: { kind: 'integer', min: 0, max: 99 }, max: 5 },
  { kind: 'tuple', fields: [{ kind: 'decimal', min: -9, max: 9, digits: 1 }, { kind: 'flag' }] },
  {
    kind: 'record',
    fields: [
      { name: 'x', kind: 'integer', min: 0, max: 9 },
      { name: 'y', kind: 'integer', min: 0, max: 9 },
    ],
  },
  {
    kind: 'variant',
    key: 'type',
    branches: [
      { name: 'home', fields: [] },
      { name: 'table', fields: [{ name: 'number', kind: 'integer', min: 1, max: 60 }] },
      { name: 'goods', fields: [{ name: 'sku', kind: 'digits', length: 4 }] },
    ],
  },
  { kind: 'id' },
  { kind: 'digits', length: 6 },
  { kind: 'hex', length: 24 },
  { kind: 'snowflake' },
  { kind: 'uuid' },
  { kind: 'objectId' },
  { kind: 'phone' },
  { kind: 'code', alphabet: 'ABCDEFGH', length: 3 },
  { kind: 'code', alphabet: '0123456789', length: 6 },
  { kind: 'openid', prefix: 'oXk4T5' },
  { kind: 'date', min: '2020-01-01', max: '2029-12-31' },
  { kind: 'timestamp', unit: 's' },
  { kind: 'text', model: 'core', max: null },
  { kind: 'text', model: 'zh', max: 12 },
];

/** Every edit of a field: of each of its options, of its parts, and of its kind. */
export function editsOfField(field: FieldDefinition): Edit<FieldDefinition>[] {
  return [...editsOfOptions(field), ...otherKinds(field), ...wrapped(field)];
}

function editsOfOptions(field: FieldDefinition): Edit<FieldDefinition>[] {
  const to = (edit: string, changes: object): Edit<FieldDefinition> => ({
    edit,
    now: { ...field, ...changes } as FieldDefinition,
  });
  switch (field.kind) {
    case 'integer':
      return [
        to('max up', { max: field.max + 1 }),
        to('max down', { max: field.max - 1 }),
        to('min up', { min: field.min + 1 }),
        to('min down', { min: field.min - 1 }),
        to('range shifted', { min: field.min + 1, max: field.max + 1 }),
      ];
    case 'decimal':
      return [
        to('max up', { max: field.max + 1 }),
        to('min up', { min: field.min + 1 }),
        to('more digits', { digits: field.digits + 1 }),
        ...(field.digits > 0 ? [to('fewer digits', { digits: field.digits - 1 })] : []),
        to('range shifted', { min: field.min + 1, max: field.max + 1 }),
      ];
    case 'oneOf': {
      const { choices } = field;
      return [
        ...editsOfList<string | number | boolean>(choices, 'new').map(({ edit, now }) =>
          to(`choice ${edit}`, { choices: now }),
        ),
        to('choice replaced', { choices: ['other', ...choices.slice(1)] }),
      ];
    }
    case 'optional':
      return [
        { edit: 'not optional', now: field.field },
        ...editsOfField(field.field).map(({ edit, now }) => to(`field: ${edit}`, { field: now })),
      ];
    case 'list':
      return [
        to('max up', { max: field.max + 1 }),
        to('max down', { max: field.max - 1 }),
        { edit: 'no list', now: field.field },
        ...editsOfOptions(field.field).map(({ edit, now }) => to(`items: ${edit}`, { field: now })),
      ];
    case 'tuple':
      return [
        ...editsOfList<FieldDefinition>(field.fields, { kind: 'flag' }).map(({ edit, now }) =>
          to(`part ${edit}`, { fields: now }),
        ),
        ...field.fields.flatMap((part, i) =>
          editsOfOptions(part).map(({ edit, now }) =>
            to(`part ${i}: ${edit}`, { fields: field.fields.map((own, k) => (k === i ? now : own)) }),
          ),
        ),
      ];
    case 'record':
      return editsOfNamed(field.fields).map(({ edit, now }) => to(edit, { fields: now }));
    case 'variant': {
      const { branches } = field;
      return [
        to('key', { key: 'kind' }),
        ...editsOfList<BranchDefinition>(branches, { name: 'new', fields: [] }).map(({ edit, now }) =>
          to(`branch ${edit}`, { branches: now }),
        ),
        ...branches.flatMap((branch, i) => {
          const withBranch = (edit: string, changes: object) =>
            to(`branch ${branch.name}: ${edit}`, {
              branches: branches.map((own, k) => (k === i ? { ...own, ...changes } : own)),
            });
          return [
            withBranch('renamed', { name: 'other' }),
            ...editsOfNamed(branch.fields).map(({ edit, now }) => withBranch(edit, { fields: now })),
          ];
        }),
      ];
    }
    case 'digits':
    case 'hex':
      return [to('longer', { length: field.length + 1 }), to('shorter', { length: field.length - 1 })];
    case 'code': {
      const { alphabet, length } = field;
      return [
        to('longer', { length: length + 1 }),
        to('shorter', { length: length - 1 }),
        to('more characters', { alphabet: `${alphabet}~` }),
        to('fewer characters', { alphabet: alphabet.slice(1) }),
        to('characters in another order', { alphabet: alphabet[1]! + alphabet[0]! + alphabet.slice(2) }),
        to('another character', { alphabet: `${alphabet.slice(0, -1)}~` }),
      ];
    }
    case 'openid':
      return [
        to('longer prefix', { prefix: `${field.prefix}A` }),
        to('shorter prefix', { prefix: field.prefix.slice(0, -1) }),
        to('another prefix', { prefix: `${field.prefix.slice(0, -1)}Z` }),
      ];
    case 'date':
      return [
        to('max up', { max: '2030-01-01' }),
        to('min down', { min: '2019-12-31' }),
        to('range shifted', { min: '2020-01-02', max: '2030-01-01' }),
      ];
    case 'timestamp':
      return [to('unit', { unit: field.unit === 's' ? 'ms' : 's' })];
    case 'text':
      return [
        to('max', { max: (field.max ?? 20) + 1 }),
        ...(field.max === null ? [] : [to('no max', { max: null })]),
        to('model', { model: field.model === 'core' ? 'zh' : 'core' }),
      ];
    default:
      return [];
  }
}

/** The field with another kind: each other field of the catalogue, so those too that take the same values. */
function otherKinds(field: FieldDefinition): Edit<FieldDefinition>[] {
  return FIELDS.filter((other) => JSON.stringify(other) !== JSON.stringify(field)).map((now) => ({
    edit: `is ${JSON.stringify(now)}`,
    now,
  }));
}

function wrapped(field: FieldDefinition): Edit<FieldDefinition>[] {
  return [
    { edit: 'optional', now: { kind: 'optional', field } },
    { edit: 'a list', now: { kind: 'list', field, max: 1 } },
    { edit: 'a tuple', now: { kind: 'tuple', fields: [field] } },
  ];
}

/** A list with one item more, at either end, without each of its items, and with neighbours swapped. */
function editsOfList<T>(items: readonly T[], more: T): Edit<readonly T[]>[] {
  return [
    { edit: 'appended', now: [...items, more] },
    { edit: 'put in front', now: [more, ...items] },
    ...items.map((_, i) => ({ edit: `${i} removed`, now: items.filter((__, k) => k !== i) })),
    ...items.slice(1).map((_, i) => ({
      edit: `${i} and ${i + 1} swapped`,
      now: [...items.slice(0, i), items[i + 1]!, items[i]!, ...items.slice(i + 2)],
    })),
  ];
}

function editsOfNamed(fields: readonly NamedDefinition[]): Edit<readonly NamedDefinition[]>[] {
  const withField = (i: number, field: NamedDefinition) => fields.map((own, k) => (k === i ? field : own));
  return [
    ...editsOfList<NamedDefinition>(fields, { name: 'new', kind: 'flag' }).map(({ edit, now }) => ({
      edit: `field ${edit}`,
      now,
    })),
    { edit: 'empty field appended', now: [...fields, { name: 'new', kind: 'tuple', fields: [] }] },
    ...fields.flatMap((field, i) => [
      { edit: `${field.name} renamed`, now: withField(i, { ...field, name: 'other' }) },
      ...editsOfOptions(field).map(({ edit, now }) => ({
        edit: `${field.name}: ${edit}`,
        now: withField(i, { ...now, name: field.name }),
      })),
    ]),
  ];
}

/** Every edit of a version but those within its fields. */
export function editsOfVersion(version: VersionDefinition): Edit<readonly VersionDefinition[]>[] {
  const to = (edit: string, changes: object): Edit<readonly VersionDefinition[]> => ({
    edit,
    now: [{ ...version, ...changes } as VersionDefinition],
  });
  const next = { ...version, version: version.version + 1 };
  const further = { name: 'further', kind: 'flag' } as const;
  return [
    { edit: 'a further version', now: [version, { ...next, fields: [...version.fields, further] }] },
    { edit: 'an equal further version', now: [version, next] },
    { edit: 'a further version in its place', now: [next] },
    ...(['unreserved', 'portable', 'wechat'] as const)
      .filter((alphabet) => alphabet !== version.alphabet)
      .map((alphabet) => to(alphabet, { alphabet })),
    ...[0, 1, 11, 12, 13, 20]
      .filter((check) => check !== version.check)
      .map((check) => to(`check ${check}`, { check })),
    ...editsOfList<NamedDefinition>(version.fields, { name: 'new', kind: 'flag' }).map(({ edit, now }) =>
      to(`field ${edit}`, { fields: now }),
    ),
    ...version.fields.map((field, i) =>
      to(`${field.name} renamed`, {
        fields: version.fields.map((own, k) => (k === i ? { ...field, name: 'other' } : own)),
      }),
    ),
  ];
}
