// The look of the reference: the theme of typedoc-plugin-markdown, but a declaration stands as it is written in the source,
// and no heading stands above a single line of a docstring.
import { ReferenceReflection, ReflectionKind } from 'typedoc';
import type {
  Comment,
  CommentTag,
  DeclarationReflection,
  ParameterReflection,
  Reflection,
  ReflectionGroup,
  SignatureReflection,
} from 'typedoc';
import { MarkdownTheme, MarkdownThemeContext } from 'typedoc-plugin-markdown';
import type { MarkdownPageEvent } from 'typedoc-plugin-markdown';
import { exportOf, membersOf } from './docs';
import type { Docs } from './docs';

const INTRODUCTION =
  'Every name that can be imported, with its parameters, its result, its errors and an example.';

type Partials = MarkdownThemeContext['partials'];

export function themeOf(docs: Docs): typeof MarkdownTheme {
  return class extends MarkdownTheme {
    override getRenderContext(page: MarkdownPageEvent<Reflection>): MarkdownThemeContext {
      const context = new MarkdownThemeContext(this, page, this.application.options);
      Object.assign(context.partials, partialsFor(context, docs));
      return context;
    }
  };
}

/** The parts of a page that are not as the theme has them. */
function partialsFor(context: MarkdownThemeContext, { project, textOf }: Docs): Partial<Partials> {
  const { helpers, partials } = context;

  /** A text; its links are code, as all names are. */
  function told(parts: Comment['summary']): string {
    const asCode = parts.map((part) =>
      part.kind === 'inline-tag' && part.tag === '@link' ? { ...part, tag: '@linkcode' as const } : part,
    );
    return helpers.getCommentParts(asCode).trim();
  }

  /** A name as code, and if it is an export, with a link. */
  function linkTo(name: string): string {
    const found = exportOf(project, name);
    return found ? `[\`${name}\`](${context.urlTo(found)})` : name;
  }

  function toldTag({ tag, content }: CommentTag): string {
    const text = told(content);
    if (tag === '@example') return text;
    if (tag === '@default') return `Default: ${defaultOf(text)}.`;
    if (tag === '@throws') return `Throws ${text.replace(/\b\w+Error\b/g, linkTo)}`;
    if (tag === '@see') return `See ${text.replace(/https:[^\s;,]+/g, '<$&>')}`;
    if (tag === '@returns') return `Returns ${text}`;
    throw new Error(`${tag}: the reference shows no such tag`);
  }

  /** A declaration as it is written, then its docstring, with the parameters between text and tags. */
  function declared(model: DeclarationReflection | SignatureReflection, parameters = ''): string {
    const { summary = [], blockTags = [] } = model.comment ?? {};
    return paragraphs(block(textOf(model)), told(summary), parameters, ...blockTags.map(toldTag));
  }

  /** All names of an entry by their headings. */
  function contents({ categories = [] }: DeclarationReflection): string {
    return categories
      .map(({ title, children }) => `- ${title}: ${children.map(({ name }) => linkTo(name)).join(', ')}`)
      .join('\n');
  }

  return {
    comment({ summary, blockTags }, { isTableColumn = false } = {}) {
      const tags = blockTags.map((tag) =>
        isTableColumn && tag.tag === '@example' ? `Example: ${toldTag(tag)}` : toldTag(tag),
      );
      return paragraphs(capitalised(told(summary)), ...tags);
    },

    declaration: (model) => declared(model),

    signature(model) {
      const documented = (model.parameters ?? []).flatMap(withMembers).filter(({ comment }) => comment);
      return declared(model, documented.length > 0 ? partials.parametersTable(documented) : '');
    },

    constructor: ({ signatures = [] }) => paragraphs(...signatures.map((each) => declared(each))),

    memberWithGroups(model, options) {
      const { children = [], categories = [], comment } = model;
      const text = comment && partials.comment(comment);
      if (model.kind === ReflectionKind.Project) {
        return paragraphs(INTRODUCTION, partials.groupIndex({ children } as ReflectionGroup));
      }
      if (model.kind === ReflectionKind.Module) {
        return paragraphs(text, contents(model), partials.categories(categories, options));
      }
      const properties = children.filter(({ kind }) => kind === ReflectionKind.Property);
      const others = children.filter((child) => !properties.includes(child));
      return paragraphs(
        `\`${textOf(model)}\``,
        text,
        properties.length > 0 && partials.propertiesTable(properties),
        partials.members(others, options),
      );
    },

    members: (models, options) =>
      models[0] instanceof ReferenceReflection
        ? models.map(({ name }) => linkTo(name)).join(', ')
        : paragraphs(...models.map((model) => partials.memberContainer(model, options))),
  };
}

/** A parameter; or the members of an object, unless the object has a text of its own. */
function withMembers(parameter: ParameterReflection): ParameterReflection[] {
  const members = membersOf(parameter);
  if (parameter.comment || members.length === 0) return [parameter];
  const named = (member: DeclarationReflection) => ({ name: `${parameter.name}.${member.name}` });
  return members.map((member) => Object.assign(Object.create(member) as ParameterReflection, named(member)));
}

/** A default: a value as code, and words as they are. */
function defaultOf(content: string): string {
  const text = content.replace(/^```ts\n|\n```$/g, '');
  const isValue = /^(['"`[{(/\d-]|(true|false|undefined|Infinity|\w+(\.\w+)+(\(\))?)$)/.test(text);
  return isValue ? `\`${text}\`` : text;
}

function capitalised(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

function block(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}

function paragraphs(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}
