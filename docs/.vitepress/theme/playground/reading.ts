// A pasted scene, path, URL or options: the record in it, or the reason why there is none.
import { readEntry } from 'miniprogram-scene';
import type { Entry } from 'miniprogram-scene';
import { suggest } from 'miniprogram-scene/schema';
import type { Language, ReaderDefinition } from 'miniprogram-scene/schema';
import { codeOf, optionsOf } from '../../../../server/src/command/pasted-options';
import { findMeant } from '../../../../server/src/command/look-alikes';
import { NOTHING, reasonOf } from '../../../../server/src/command/reason';
import type { AnyScene } from './evaluate';
import { readerOf } from './reader-of';
import { writeReader } from './write-reader';

type Inspection = ReturnType<AnyScene['inspect']>;

/** A record, field by field. */
export interface ReadField {
  readonly name: string;
  readonly value: unknown;
  readonly bits: number;
}

export interface Reading {
  readonly entry: Entry;
  readonly fields?: readonly ReadField[];
  /** The bits of version and check. */
  readonly header?: number;
  readonly by?: 'scene' | 'reader' | undefined;
  readonly version?: number | undefined;
  /** Why there is no record. */
  readonly reason?: string;
  /** The scenes that may have been meant. */
  readonly meant?: readonly string[];
  /** The format, where it is one made by hand, and what is in it. */
  readonly format?: ReaderDefinition;
  readonly formatText?: string;
  readonly texts?: Readonly<Record<string, string>>;
}

/** Reads a text by a schema. Without one, it says what the text brought and which format it has. */
export function read(pasted: string, scene: AnyScene | undefined, language: Language): Reading {
  const text = pasted.trim();
  const [options, inspection] = inspect(text, scene);
  const { entry, record, by, version } = inspection;
  if (record !== undefined && scene) {
    const { bits, header } = scene.measure(record);
    const values = record as Readonly<Record<string, unknown>>;
    const fields = Object.keys(values).map((name) => ({ name, value: values[name], bits: bits[name] ?? 0 }));
    return { entry, fields, header, by, version };
  }
  const sentence = scene ? reasonOf(entry, inspection.error, scene.version) : NOTHING;
  const reason = sentence[language === 'zh' ? 1 : 0];
  const decodes = (other: string) => scene?.inspect({ scene: other }).by === 'scene';
  const meant = entry.scene !== undefined && entry.scene.length <= 32 ? findMeant(entry.scene, decodes) : [];
  return { entry, ...((scene ?? entry.kind === 'none') && { reason }), meant, ...formatOf(text, options) };
}

function inspect(
  text: string,
  scene: AnyScene | undefined,
): [options: unknown, Pick<Inspection, 'entry' | 'record' | 'by' | 'version' | 'error'>] {
  // A scene of the alphabet `wechat` may look like anything else: `?`, `=`, `&`, `/` and `:` are legal in it.
  const asScene = { scene: text };
  const options = scene?.inspect(asScene).by === 'scene' ? asScene : optionsOf(text);
  return [options, scene ? scene.inspect(options) : { entry: readEntry(options), record: undefined }];
}

/** The format of a text that is no scene of the schema. */
function formatOf(text: string, options: unknown): Pick<Reading, 'format' | 'formatText' | 'texts'> {
  try {
    const [format] = suggest([codeOf(text)]).readers;
    if (!format) return {};
    const entry = readEntry(options);
    const texts = readerOf(format)(entry.scene ?? '', entry);
    return texts ? { format, formatText: writeReader(format), texts } : {};
  } catch {
    return {};
  }
}
