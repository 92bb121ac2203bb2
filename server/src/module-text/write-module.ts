// The text of a module that defines a scene, from the JSON form of its schema. It runs in browsers, too.
import type { FieldDefinition, SceneDefinition, VersionDefinition } from 'miniprogram-scene';
import type { ReaderDefinition } from 'miniprogram-scene/schema';
import { fieldSource, fieldsSource } from './field-source';
import { layOut, layOutNames, onOneLine } from './layout';
import type { Style } from './layout';
import { readerSource } from './reader-source';
import { isSceneName } from './scene-name';
import { call, callsOf, optionsOf } from './source';
import type { Source } from './source';

/** The kind of a module: CommonJS, as native mini-programs have it; an ES module; TypeScript. The first two are ES2015. */
export type ModuleKind = 'commonjs' | 'module' | 'typescript';

const JAVASCRIPT: Style = { hasGroups: false, hasCallCommas: false };
const TYPESCRIPT: Style = { hasGroups: true, hasCallCommas: true };

/** The settings for the text of a module. */
export interface ModuleOptions {
  /** The name of the scene. @default 'poster' */
  readonly name?: string;
  /** @default 'commonjs' */
  readonly kind?: ModuleKind;
  /** The readers of the newest version. @default [] */
  readonly readers?: readonly ReaderDefinition[];
}

/**
 * Writes the text of a module that exports the scene of a schema. The upgrades of earlier versions are no data: functions that throw
 * stand in their places.
 *
 * @param definition a JSON form that `fromJSON` takes.
 * @throws TypeError for a name that no scene can have: see {@link isSceneName}.
 * @example writeModule(poster.toJSON(), { kind: 'typescript' })
 */
export function writeModule({ versions }: SceneDefinition, options: ModuleOptions = {}): string {
  const { name = 'poster', kind = 'commonjs', readers = [] } = options;
  if (!isSceneName(name)) throw new TypeError(`no name of a scene: ${JSON.stringify(name)}`);
  const style = kind === 'typescript' ? TYPESCRIPT : JAVASCRIPT;
  const isNewest = (i: number) => i === versions.length - 1;
  const nameOf = (i: number) => (isNewest(i) ? name : `${name}${versions[i]!.version}`);
  const scenes = versions.map((version, i) => {
    const own = isNewest(i) && readers.length > 0 ? { items: readers.map(readerSource) } : undefined;
    const before = versions[i - 1];
    return before ? nextSource(nameOf(i - 1), before, version, own) : firstSource(version, own);
  });

  const statements = scenes.map((scene, i) => {
    const isExported = isNewest(i) && kind !== 'commonjs';
    return layOut(`${isExported ? 'export ' : ''}const ${nameOf(i)} = `, scene, style);
  });
  if (kind === 'commonjs') statements.push(`module.exports = { ${name} };`);
  return `${importsOf(scenes, kind, style)}\n\n${statements.join('\n\n')}\n`;
}

/**
 * Writes the call that makes a field, on one line.
 *
 * @example writeField({ kind: 'integer', min: 0, max: 500 }) // 'integer({ max: 500 })'
 */
export function writeField(definition: FieldDefinition): string {
  return onOneLine(fieldSource(definition), JAVASCRIPT);
}

function firstSource({ version, alphabet, check, fields }: VersionDefinition, readers?: Source): Source {
  const options = optionsOf({
    version: version === 0 ? undefined : version,
    alphabet: alphabet === 'portable' ? undefined : alphabet,
    check: check === 12 ? undefined : check,
    readers,
  });
  return call('defineScene', fieldsSource(fields, true), options);
}

/** By default a version has the alphabet and the check of the version before it. */
function nextSource(
  earlier: string,
  before: VersionDefinition,
  { alphabet, check, fields }: VersionDefinition,
  readers?: Source,
): Source {
  const options = optionsOf({
    alphabet: alphabet === before.alphabet ? undefined : alphabet,
    check: check === before.check ? undefined : check,
    readers,
  });
  const upgrade = {
    throws: `Write the upgrade from version ${before.version}`,
  };
  return call(`${earlier}.next`, fieldsSource(fields, true), upgrade, options);
}

/** The statements that import what the scenes call. */
function importsOf(scenes: readonly Source[], kind: ModuleKind, style: Style): string {
  const names = [...new Set(scenes.flatMap(callsOf))].filter((name) => !name.includes('.')).sort();
  const packages: [name: string, names: string[]][] = [
    ['miniprogram-scene', names.filter((name) => name !== 'zhText')],
    ['miniprogram-scene/zh', names.filter((name) => name === 'zhText')],
  ];
  return packages
    .filter(([, imported]) => imported.length > 0)
    .map(([from, imported]) =>
      kind === 'commonjs'
        ? layOutNames('const {', imported, `} = require('${from}')`, style)
        : layOutNames('import {', imported, `} from '${from}'`, style),
    )
    .join('\n');
}
