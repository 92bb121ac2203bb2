// The words that the playground needs in every language: a page loads those of its own.
import type { AlphabetName, EntryKind } from 'miniprogram-scene';
import type { Language } from 'miniprogram-scene/schema';
import type { Example } from './examples';
import type { TableKindName } from './kinds';
import type { CodeName } from './page-code';
import type { RowFault } from './row-faults';

export interface Words {
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
  readonly privacy: string;
  readonly share: string;
  readonly reset: string;
  readonly copied: string;
  readonly copy: string;
  readonly examples: string;
  readonly example: Readonly<Record<Example['name'], readonly [name: string, note: string]>>;
  readonly shortId: string;
  readonly samples: {
    readonly title: string;
    readonly hint: string;
    readonly label: string;
    readonly suggest: string;
    readonly empty: string;
    readonly leftOut: (lines: readonly number[]) => string;
    readonly quoted: string;
    readonly fits: (fitting: number, all: number, longest: number) => string;
    readonly questions: string;
    readonly readers: string;
  };
  readonly schema: {
    readonly title: string;
    readonly hint: string;
    readonly empty: string;
    readonly add: string;
    readonly field: (name: string) => string;
    readonly name: string;
    readonly kind: string;
    readonly optional: string;
    readonly up: (name: string) => string;
    readonly down: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly bits: (bits: number) => string;
    readonly alphabet: string;
    readonly check: string;
    readonly checkBits: (bits: number) => string;
    readonly zh: string;
    readonly zhHint: (size: string) => string;
    readonly zhIdle: string;
    readonly loading: string;
    readonly noLimit: string;
    readonly definition: string;
    readonly noJson: string;
    readonly frozen: string;
  };
  readonly alphabets: Readonly<Record<AlphabetName, string>>;
  readonly kinds: Readonly<Record<TableKindName, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<'s' | 'ms', string>>;
  readonly faults: Readonly<Record<RowFault, (of: string) => string>>;
  readonly record: {
    readonly title: string;
    readonly hint: string;
    readonly absent: string;
    readonly yes: string;
    readonly no: string;
    readonly json: string;
  };
  readonly scene: {
    readonly title: string;
    readonly none: string;
    readonly length: (length: number, limit: number) => string;
    readonly long: (length: number, limit: number) => string;
    readonly meter: (length: number, limit: number) => string;
    readonly header: string;
    readonly bits: (bits: number) => string;
    readonly worst: (length: number) => string;
    readonly tooLong: (length: number) => string;
    readonly endless: string;
    readonly page: string;
    readonly qr: (path: string) => string;
    readonly qrHint: string;
    readonly request: string;
    readonly readIt: string;
  };
  readonly read: {
    readonly title: string;
    readonly hint: string;
    readonly label: string;
    readonly empty: string;
    readonly byScene: (version: number) => string;
    readonly byReader: string;
    readonly failed: string;
    readonly entry: Readonly<Record<EntryKind, string>>;
    readonly meant: string;
    readonly format: string;
    readonly addReader: string;
    readonly value: string;
    readonly column: readonly [field: string, value: string, bits: string];
    readonly noSchema: string;
    readonly nothing: string;
  };
  readonly code: {
    readonly title: string;
    readonly hint: string;
    readonly none: string;
    readonly languages: Readonly<Record<CodeName, string>>;
    readonly notes: Readonly<Record<CodeName, string>>;
    /** A comment in the code of the page. */
    readonly notOurs: string;
    readonly withReaders: string;
    readonly withoutReaders: string;
  };
}
