// The result of suggest(): a schema as data, its fields one by one, what is not known yet, and readers of the format of the samples as data.
import type { AlphabetName } from '../../coding/alphabet';
import type { FieldDefinition, SceneDefinition } from '../../fields/definition';

/** A schema that takes the samples and those that are like them, with what has to be known to make it better. */
export interface Suggestion {
  /** The JSON form of a schema of one version, number 0; `fromJSON` takes it as it is. */
  readonly schema: SceneDefinition;
  /** The fields in the order of the schema. */
  readonly fields: readonly SuggestedField[];
  /** The number of samples that fit into 32 characters of each alphabet; of more than 1,999, in proportion to so many. */
  readonly fits: Readonly<Record<AlphabetName, number>>;
  /** The characters of the longest sample in the alphabet of the schema; above 32, those that it would need. */
  readonly longest: number;
  readonly questions: readonly Question[];
  /** Readers of the format of the samples, where they are scenes made by hand, links or queries; none for objects. */
  readonly readers: readonly ReaderDefinition[];
}

/** A field of the suggestion. */
export interface SuggestedField {
  readonly name: string;
  readonly field: FieldDefinition;
  /** Why it is this field, in a few words. */
  readonly why: string;
  /** The bits that it takes: the median over the samples that have it. */
  readonly bits: number;
}

/** A fact or a decision that would make the schema better. */
export interface Question {
  /** The name of the field, nested ones behind a dot; '' for the whole. */
  readonly path: string;
  readonly about: 'range' | 'choices' | 'length' | 'name' | 'fit';
  readonly message: string;
}

/** A reader as data: the function of the package of this name, with its arguments. */
export type ReaderDefinition = SceneReaderDefinition | QueryReaderDefinition | LinkReaderDefinition;

/** A reader of scenes as data. */
export type SceneReaderDefinition =
  | {
      /** `pairs({ between, equals, first })` */
      readonly reader: 'pairs';
      /** The separator of the pairs. @default the one of pairs() */
      readonly between?: string;
      /** The separator of a key and its value. @default the one of pairs() */
      readonly equals?: string;
      /** The field of a leading value without a key. @default none */
      readonly first?: string;
    }
  | {
      /** `positional(fields, { between })` */
      readonly reader: 'positional';
      readonly fields: readonly string[];
      readonly between: string;
    }
  | {
      /** `prefix(text, then)` */
      readonly reader: 'prefix';
      readonly text: string;
      /** The field of the rest, or the reader of the rest. */
      readonly then: string | SceneReaderDefinition;
    }
  | {
      /** `bare(field)` */
      readonly reader: 'bare';
      readonly field: string;
    }
  | {
      /** `json()` */
      readonly reader: 'json';
    };

/** The reader `query()` as data. */
export interface QueryReaderDefinition {
  readonly reader: 'query';
}

/** The reader `link(pattern)` as data. */
export interface LinkReaderDefinition {
  readonly reader: 'link';
  readonly pattern: string;
}
