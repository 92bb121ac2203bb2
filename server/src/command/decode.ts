// The command `decode`: a scene as a record, an object or a text.
import { decodeQuery, decodeText, readEntry } from 'miniprogram-scene';
import { loadScene } from './schema-module';
import type { SchemaOptions } from './schema-module';

/** Decodes a scene: to a record with a schema, and to the object of encodeQuery or the text of encodeText without one. */
export async function decode(text: string, { schema, export: name }: SchemaOptions): Promise<unknown> {
  const { scene: plain = text } = readEntry({ scene: text });
  if (schema !== undefined) {
    const scene = await loadScene(schema, name);
    return scene.read({ scene: text }) ?? scene.decode(plain);
  }
  try {
    return decodeQuery(plain);
  } catch {
    return decodeText(plain);
  }
}
