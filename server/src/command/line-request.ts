// A line of the records -> the request for its code.
import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import type { CodeRequest, UnlimitedQRCodeParameters } from 'miniprogram-scene/codes';
import { chineseOf, messageOf } from './failure';
import { textOf } from './record-line';
import type { Line } from './record-line';
import { parseTexts } from './schema-module';
import type { AnyScene } from './schema-module';

/** The parameters that all codes of a run share. */
export type Settings = Omit<UnlimitedQRCodeParameters, 'scene'>;

/** The request for the code of a line. */
export type LineRequest = CodeRequest & {
  readonly line: number;
  readonly scene: string;
  /** The name of the picture, behind its number; empty where there is none. */
  readonly pictureName: string;
};

/** The reason why a line has no code. */
export interface LineError {
  readonly line: number;
  readonly scene?: string;
  readonly error: string;
  /** The reason in Chinese, where there is one: the manifest has none. */
  readonly chinese?: string | undefined;
}

/** The settings for the request of a line. */
export interface LineRequestOptions {
  readonly scene: AnyScene;
  readonly settings: Settings;
  /** The column that names the pictures. */
  readonly name?: string | undefined;
}

/**
 * Makes the request for the code of a line, or tells why there is none.
 *
 * @param isText whether the values are texts, as in a CSV file, so that the fields must parse them.
 */
export function makeLineRequest(
  { number, record, error }: Line,
  { scene, settings, name }: LineRequestOptions,
  isText: boolean,
): LineRequest | LineError {
  if (!record) return { line: number, error: error! };
  try {
    const value = isText ? parseTexts(scene, record as Record<string, string>) : record;
    const encoded = scene.encode(value as Record<string, never>);
    const pictureName = name === undefined ? '' : textOf(record[name]);
    return {
      ...getUnlimitedQRCode({ scene: encoded, ...settings }),
      line: number,
      scene: encoded,
      pictureName,
    };
  } catch (refusal) {
    return { line: number, error: messageOf(refusal), chinese: chineseOf(refusal) };
  }
}
