// The docstrings of both packages as TypeDoc's model: every export of every entry, with its text and its tags.
import {
  Application,
  Converter,
  Logger,
  LogLevel,
  ReferenceReflection,
  ReflectionType,
  TSConfigReader,
  UnionType,
} from 'typedoc';
import type {
  CommentTag,
  DeclarationReflection,
  ParameterReflection,
  ProjectReflection,
  Reflection,
  SignatureReflection,
} from 'typedoc';
import type ts from 'typescript';
import { entries, root } from './entries';
import { OPTIONS, written } from './written';

export interface Docs {
  readonly app: Application;
  /** Its children are the entries, by the names that users import from. */
  readonly project: ProjectReflection;
  /** The complaints of TypeDoc, such as a link that leads nowhere. */
  readonly complaints: readonly string[];
  /** The source of a declaration, without its body. */
  textOf(model: Reflection): string;
  /** The path of the source file of a declaration. */
  pathOf(model: Reflection): string;
}

export async function readDocs(): Promise<Docs> {
  const complaints: string[] = [];
  const app = await Application.bootstrapWithPlugins(
    {
      plugin: ['typedoc-plugin-markdown'],
      logLevel: 'Warn',
      entryPoints: entries.map(({ source }) => source),
      sortEntryPoints: false,
      sort: ['source-order'],
      tsconfig: `${root}scripts/api/tsconfig.json`,
      name: 'The API',
      readme: 'none',
      disableSources: true,
      disableGit: true,
      excludeExternals: true,
      excludePrivate: true,
      // `npm run types` checks the sources.
      skipErrorChecking: true,
      validation: { invalidLink: true, notExported: false },
    },
    [new TSConfigReader()],
  );
  app.logger = new (class extends Logger {
    override log(message: string, level: LogLevel): void {
      if (level >= LogLevel.Warn) complaints.push(message);
    }
  })();
  const nodes = declarationsOf(app);
  nameOptions(app);
  keepDefaults(app);
  const project = await app.convert();
  if (!project) throw new Error(complaints.join('\n'));
  app.validate(project);

  const pathOf = (model: Reflection) => nodes.get(model)!.node.getSourceFile().fileName;
  const names = new Map(entries.map(({ source, name }) => [source, name]));
  project.children?.forEach((module) => (module.name = names.get(pathOf(module))!));
  return {
    app,
    project,
    complaints,
    textOf(model) {
      const { node, checker } = nodes.get(model)!;
      return written(node, checker);
    },
    pathOf: (model) => pathOf(model).slice(root.length),
  };
}

/** The export of a name, in the entry that declares it. */
export function exportOf(project: ProjectReflection, name: string): DeclarationReflection | undefined {
  return project.children
    ?.flatMap(({ children = [] }) => children)
    .find((child) => child.name === name && !(child instanceof ReferenceReflection));
}

/** The members of a parameter that is an object, or one of several objects. */
export function membersOf({ type }: ParameterReflection): DeclarationReflection[] {
  const types = type instanceof UnionType ? type.types : [type];
  return types.flatMap((each) => (each instanceof ReflectionType && each.declaration.children) || []);
}

type Nodes = Map<Reflection, { readonly node: ts.Declaration; readonly checker: ts.TypeChecker }>;

/** The declarations of all models. */
function declarationsOf({ converter }: Application): Nodes {
  const nodes: Nodes = new Map();
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, model) => {
    const node = context.getSymbolFromReflection(model)?.declarations?.[0];
    if (node) nodes.set(model, { node, checker: context.checker });
  });
  converter.on(Converter.EVENT_CREATE_SIGNATURE, (context, model, node) => {
    if (node) nodes.set(model, { node: node as ts.Declaration, checker: context.checker });
  });
  return nodes;
}

/** Gives a destructured parameter a name. */
function nameOptions({ converter }: Application): void {
  converter.on(Converter.EVENT_CREATE_PARAMETER, (_, parameter) => {
    if (parameter.name === '__namedParameters') parameter.name = OPTIONS;
  });
}

/** Lets a `@default` behind a `@param` be the default of this parameter, or of this member of an object. */
function keepDefaults({ converter }: Application): void {
  const defaults: { signature: SignatureReflection; path: string; tag: CommentTag }[] = [];
  converter.on(Converter.EVENT_CREATE_SIGNATURE, (_, signature) => {
    const { comment } = signature;
    if (!comment) return;
    comment.blockTags = comment.blockTags.filter((tag, i, { [i - 1]: before }) => {
      if (tag.tag !== '@default' || before?.tag !== '@param') return true;
      defaults.push({ signature, path: before.name!, tag });
      return false;
    });
  });
  converter.on(Converter.EVENT_RESOLVE_END, () => {
    for (const { signature, path, tag } of defaults) {
      const [name, member] = path.split('.');
      const parameter = signature.parameters?.find((each) => each.name === name);
      const owner = member
        ? parameter && membersOf(parameter).find((each) => each.name === member)
        : parameter;
      owner?.comment?.blockTags.push(tag);
    }
  });
}
