// A line of the records -> the request for its code.
import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import type { CodeRequest, UnlimitedQRCodeParameters } from 'miniprogram-scene/codes';
import { messageOf } from './failure';
import type { Line } from './record-file';
import { parseTexts } from './schema-module';
import type { AnyScene } from './schema-module';

/** The parameters that all codes of a run share. */
export type Settings = Omit<UnlimitedQRCodeParameters, 'scene'>;

/** The request for the code of a line. */
export type LineRequest = CodeRequest & { readonly line: number; readonly scene: string };

/** The reason why a line has no code. */
export interface LineError {
  readonly line: number;
  readonly scene?: string;
  readonly error: string;
}

/**
 * Makes the request for the code of a line, or tells why there is none.
 *
 * @param isText whether the values are texts, as in a CSV file, so that the fields must parse them.
 */
export function makeLineRequest(
  { number, record, error }: Line,
  scene: AnyScene,
  settings: Settings,
  isText: boolean,
): LineRequest | LineError {
  if (!record) return { line: number, error: error! };
  try {
    const value = isText ? parseTexts(scene, record as Record<string, string>) : record;
    const encoded = scene.encode(value as Record<string, never>);
    return { ...getUnlimitedQRCode({ scene: encoded, ...settings }), line: number, scene: encoded };
  } catch (refusal) {
    return { line: number, error: messageOf(refusal) };
  }
}
