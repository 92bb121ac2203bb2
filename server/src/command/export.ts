// The command `export`: the schemas of a module as data, for servers in other languages.
import { loadScene, loadScenes } from './schema-module';

/**
 * The JSON forms of the scenes that a module exports, by their names.
 *
 * @param name the only scene to export. @default all of them
 * @returns JSON: `{ "poster": { "versions": […] } }`
 */
export async function exportSchemas(path: string, name?: string): Promise<string> {
  const scenes = name === undefined ? await loadScenes(path) : new Map([[name, await loadScene(path, name)]]);
  const forms = [...scenes].map(([name, scene]) => [name, scene.toJSON()]);
  return JSON.stringify(Object.fromEntries(forms), undefined, 2);
}
