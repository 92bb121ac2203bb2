// The state of the playground: all that the address carries.
import type { AlphabetName } from 'miniprogram-scene';
import type { ReaderDefinition, VersionDefinition } from 'miniprogram-scene/schema';

/** A field with its name. */
export type NamedDefinition = VersionDefinition['fields'][number];

export interface State {
  /** The pasted samples. */
  samples: string;
  alphabet: AlphabetName;
  check: number;
  fields: NamedDefinition[];
  readers: ReaderDefinition[];
  /** The values by the names of fields. */
  record: Record<string, unknown>;
  /** The page that the code opens. */
  page: string;
  /** The text to read. */
  pasted: string;
}

export const ALPHABETS: readonly AlphabetName[] = ['portable', 'unreserved', 'wechat'];
const PAGE = 'pages/landing/landing';

export function emptyState(): State {
  return {
    samples: '',
    alphabet: 'portable',
    check: 12,
    fields: [],
    readers: [],
    record: {},
    page: PAGE,
    pasted: '',
  };
}

/** A state of parsed JSON, which may come from anywhere; undefined for anything else. What a schema makes of its parts is not looked at. */
export function stateOf(value: unknown): State | undefined {
  if (!isObject(value)) return undefined;
  const given = { ...emptyState(), ...value };
  const { samples, alphabet, check, fields, readers, record, page, pasted } = given;
  const isState =
    [samples, page, pasted].every((text) => typeof text === 'string') &&
    ALPHABETS.includes(alphabet) &&
    typeof check === 'number' &&
    [fields, readers].every((list) => Array.isArray(list) && list.every(isObject)) &&
    fields.every(({ name, kind }) => typeof name === 'string' && typeof kind === 'string') &&
    isObject(record);
  return isState ? { samples, alphabet, check, fields, readers, record, page, pasted } : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
