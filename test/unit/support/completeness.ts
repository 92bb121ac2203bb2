// The names that the built package exports, and the places that must know all of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { entries, root } from '../../../scripts/api/entries';
import { readVectors } from '../../runtime/engines/program.mjs';

/** A place that has something for every field. */
export interface Place {
  /** The thing that it has, and where, in the words of the complaint. */
  readonly what: string;
  knows(field: string): boolean;
}

/** A complaint for each name that a place does not know. */
export function complaints(names: readonly string[], places: readonly Place[]): string[] {
  return names.flatMap((name) =>
    places.filter((place) => !place.knows(name)).map(({ what }) => `${name} has no ${what}`),
  );
}

/** Each port, with the text that lists its fields, and a field in its spelling. */
export const PORTS: Readonly<Record<string, { names: () => string; spelled: (field: string) => string }>> = {
  python: {
    names: () => /__all__ = \[[^\]]*\]/.exec(read('ports/python/miniprogram_scene.py'))?.[0] ?? '',
    spelled: (field) => `"${field[0]!.toUpperCase()}${field.slice(1)}"`,
  },
  go: {
    names: () => read('ports/go/miniprogramscene.go'),
    // Go writes abbreviations in capitals.
    spelled: (field) =>
      `\nfunc ${field[0]!.toUpperCase()}${field.slice(1)}(`
        .replace(/(Id|Uuid)\(/, (abbreviation) => abbreviation.toUpperCase())
        .replace('Openid', 'OpenID')
        .replace('ObjectId', 'ObjectID'),
  },
  php: {
    names: () => read('ports/php/MiniprogramScene.php'),
    // Text of the model zh is `Field::text(model: 'zh')`.
    spelled: (field) =>
      field === 'zhText' ? ` public static function text(` : ` public static function ${field}(`,
  },
  java: {
    names: () => read('ports/java/MiniprogramScene.java'),
    spelled: (field) => ` public static Field ${field}(`,
  },
};

export function portFolders(): string[] {
  return readdirSync(`${root}ports`).filter((name) => existsSync(`${root}ports/${name}/answer.sh`));
}

/** The places of a field. */
export function fieldPlaces(): Place[] {
  const cases = readAll('test/unit', /\.ts$/);
  // Not the tests of the docstrings: they call fields too.
  const types = readAll('test/types', /^[^./\\]+\.ts$/);
  const vectors = vectorsWith('scene').map(({ schema }) => JSON.stringify(schema));
  const makers = read('ports/compare/fields.mjs');
  const format = /^## 8\. [^]*?(?=^## 9\. )/m.exec(read('FORMAT.md'))?.[0] ?? '';
  return [
    {
      what: 'case in test/unit (`define: () => …`, or a `describe` of its name)',
      knows: (field) => RegExp(`(define: \\(\\) =>\\s*|describe\\(')${field}\\b`).test(cases),
    },
    { what: 'type test in test/types', knows: (field) => RegExp(`\\b${field}\\(`).test(types) },
    {
      what: 'vector in test/vectors (scripts/vectors, npm run vectors)',
      knows: (field) =>
        vectors.some(
          (schema) =>
            schema?.includes(`"kind":"${field}"`) || (field === 'zhText' && schema?.includes('"model":"zh"')),
        ),
    },
    {
      what: 'heading, row or paragraph in section 8 of FORMAT.md',
      knows: (field) => RegExp(`^(#+ .*|\\| *)?\`${field}\\(`, 'm').test(format),
    },
    ...['README.md', 'README.zh-CN.md'].map((file) => ({
      what: `row in a table of ${file}, or call there`,
      knows: (field: string) => RegExp(`^\\|.*\`${field}\`|\`${field}\\(`, 'm').test(read(file)),
    })),
    {
      what: 'maker in ports/compare/fields.mjs',
      knows: (field) =>
        RegExp(`^ {4}${field}(: )?\\(`, 'm').test(makers) || (field === 'zhText' && makers.includes("'zh'")),
    },
    ...Object.entries(PORTS).map(([port, { names, spelled }]) => ({
      what: `entry in ports/${port}`,
      knows: (field: string) => names().includes(spelled(field)),
    })),
  ];
}

/** The places of a code of SceneError. */
export function codePlaces(): Place[] {
  const refused = vectorsWith('refused').map((vector) => vector['refused']);
  return [
    { what: 'vector in test/vectors that is refused with it', knows: (code) => refused.includes(code) },
  ];
}

/** The functions of the built declarations that return a field. */
export function fieldNames(): string[] {
  return declarations().flatMap((node) =>
    ts.isFunctionDeclaration(node) && node.type?.getText().startsWith('Field<') ? [node.name!.text] : [],
  );
}

/** The codes, or the reasons, of SceneError in the built declarations. */
export function codeNames(type = 'SceneErrorCode'): string[] {
  const names = declarations().flatMap((node) =>
    ts.isTypeAliasDeclaration(node) && node.name.text === type && ts.isUnionTypeNode(node.type)
      ? node.type.types.map((type) => type.getText().slice(1, -1))
      : [],
  );
  // The declarations of each subpath stand alone.
  return [...new Set(names)];
}

/** The calls `new SceneError(…)` of the sources, with the number of their arguments. */
export function madeErrors(): { place: string; given: number }[] {
  return filesIn('src', /\.ts$/).flatMap((file) => {
    const made: { place: string; given: number }[] = [];
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'SceneError') {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        made.push({ place: `${file}:${line + 1}`, given: node.arguments?.length ?? 0 });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return made;
  });
}

/** The source modules of both packages that do not say in their first line what they are for. */
export function silentModules(): string[] {
  const folders = new Set(entries.map(({ source }) => source.slice(root.length).replace(/[^/]*$/, '')));
  return [...folders]
    .flatMap((folder) => filesIn(folder, /\.m?ts$/))
    .filter((file) => !/^(#!.*\n)?(\/\/|\/\*\*?(\s+\*)?) \S+ \S+/.test(read(file)));
}

/** The comments that begin with a clause in place of a noun, such as "What it returns" for "The result". */
export function clausesIn(text: string): string[] {
  return (
    text.match(
      /^ *(\/\/|\/?\*\*?) (@param [\w.]+ |@returns )?(what|who|whom|whatever|whoever|which|how|so many)\b.*/gim,
    ) ?? []
  );
}

/** The same, of all files that are written here, each behind its file. */
export function clauses(): string[] {
  const folders = ['src', 'server/src', 'server/test', 'scripts', 'bench', 'ports/compare'];
  return [...folders, 'test/unit', 'test/docs', 'test/types']
    .flatMap((folder) => filesIn(folder, /\.m?[jt]s$/))
    .flatMap((file) => clausesIn(read(file)).map((line) => `${file}: ${line.trim()}`));
}

function declarations(): ts.Statement[] {
  return entries.flatMap(({ declarations }) => {
    const text = readFileSync(declarations, 'utf8');
    return [...ts.createSourceFile(declarations, text, ts.ScriptTarget.Latest, true).statements];
  });
}

function vectorsWith(key: string): Record<string, unknown>[] {
  return readVectors().filter((vector) => key in vector);
}

function readAll(folder: string, files: RegExp): string {
  return filesIn(folder, files).map(read).join('\n');
}

export function filesIn(folder: string, files: RegExp): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file))
    .map((file) => `${folder.replace(/\/$/, '')}/${file.replaceAll('\\', '/')}`);
}

export function read(file: string): string {
  return readFileSync(root + file, 'utf8');
}
