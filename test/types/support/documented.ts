import { Comment, ReferenceType, ReflectionKind } from 'typedoc';
import type { DeclarationReflection, ParameterReflection } from 'typedoc';
import type { Docs } from '../../../scripts/api/docs';
import { membersOf } from '../../../scripts/api/docs';

/** Something that users can name, or a member or an option of it, with its docstring. */
export interface Documented {
  /** The name that users import from. */
  readonly entry: string;
  /** The name of an export, or of its part: `Scene.encode`, `integer.range.min`. */
  readonly name: string;
  readonly kind: 'function' | 'value' | 'property' | 'parameter';
  readonly isOptional: boolean;
  /** Of a parameter: the name of its type, if another export declares it. */
  readonly type?: string | undefined;
  readonly text: string;
  /** The tags in their order. */
  readonly tags: readonly (readonly [name: string, text: string])[];
}

/** Every export of every entry where it is declared, with the members of its interface and the parameters of its call. */
export function documentedIn({ project }: Docs): Documented[] {
  return (project.children ?? []).flatMap((module) =>
    (module.children ?? [])
      .filter(({ kind }) => kind !== ReflectionKind.Reference)
      .flatMap((model) => documented(module.name, model.name, model)),
  );
}

function documented(entry: string, name: string, model: DeclarationReflection): Documented[] {
  const signature = model.kindOf([ReflectionKind.Function, ReflectionKind.Method]) && model.signatures?.[0];
  const isPart = name.includes('.');
  const kind = signature ? 'function' : isPart ? 'property' : 'value';
  const isOptional = model.flags.isOptional;
  const own = {
    entry,
    name,
    kind,
    isOptional,
    ...textOf(signature ? signature.comment : model.comment),
  } as const;
  const members = (model.children ?? []).filter(({ kind }) => kind !== ReflectionKind.Constructor);
  return [
    own,
    ...members.flatMap((member) => documented(entry, `${name}.${member.name}`, member)),
    ...(signature ? (signature.parameters ?? []).flatMap((each) => parameters(entry, name, each)) : []),
  ];
}

/** A parameter, and if it is an object, the members of the object. */
function parameters(entry: string, owner: string, model: ParameterReflection): Documented[] {
  const name = `${owner}.${model.name}`;
  const isOptional = model.flags.isOptional || model.defaultValue !== undefined;
  const type = model.type instanceof ReferenceType ? model.type.name : undefined;
  const own = { entry, name, kind: 'parameter', isOptional, type, ...textOf(model.comment) } as const;
  return [own, ...membersOf(model).flatMap((member) => documented(entry, `${name}.${member.name}`, member))];
}

/** The parts that a caller may leave out: the optional members of parameters, and those of the types of parameters. */
export function optionsIn(all: readonly Documented[]): Documented[] {
  const functions = all.filter(({ kind }) => kind === 'function').map(({ name }) => name);
  const types = all.map(({ type }) => type);
  return all.filter(({ name, kind, isOptional }) => {
    const owner = name.split('.')[0]!;
    return kind === 'property' && isOptional && (functions.includes(owner) || types.includes(owner));
  });
}

function textOf(comment: Comment | undefined): Pick<Documented, 'text' | 'tags'> {
  const told = (parts: Comment['summary']) => Comment.combineDisplayParts(parts).trim();
  return {
    text: told(comment?.summary ?? []),
    tags: (comment?.blockTags ?? []).map(({ tag, content }) => [
      tag.slice(1),
      told(content).replace(/^```ts\n|\n```$/g, ''),
    ]),
  };
}
