// The API reference: a Markdown page for each entry of both packages, and a page that lists them.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ReflectionCategory, ReflectionKind } from 'typedoc';
import type { DeclarationReflection } from 'typedoc';
import { root } from './entries';
import type { Docs } from './docs';
import { HEADINGS } from './headings';
import { Router } from './router';
import { themeOf } from './theme';

const TYPES = [ReflectionKind.Interface, ReflectionKind.TypeAlias];

const OPTIONS = {
  router: 'entries',
  theme: 'reference',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  indexFormat: 'table',
  pageTitleTemplates: { index: '{projectName}', module: '{name}' },
  tableColumnSettings: { hideDefaults: true, hideInherited: true, hideModifiers: true, hideOverrides: true },
};

/** The pages, by their names in docs/api. */
export async function referencePages(docs: Docs): Promise<Record<string, string>> {
  const { app, project } = docs;
  project.children?.forEach((module) => arrange(docs, module));
  app.renderer.defineTheme('reference', themeOf(docs));
  app.renderer.defineRouter('entries', Router);
  for (const [name, value] of Object.entries(OPTIONS)) app.options.setValue(name, value);
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  try {
    await app.outputs.writeOutput({ name: 'markdown', path: folder }, project);
    const pages: Record<string, string> = {};
    for (const file of readdirSync(folder)) {
      pages[file] = await prettied(readFileSync(join(folder, file), 'utf8'));
    }
    return pages;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts the exports of an entry under headings: functions and values, then types, then the types that another entry declares. */
function arrange({ pathOf }: Docs, module: DeclarationReflection): void {
  const { children = [] } = module;
  const others = children.filter(({ kind }) => kind === ReflectionKind.Reference);
  const own = children.filter((child) => !others.includes(child));
  const groups = HEADINGS.map(([title, sources]) =>
    category(
      title,
      own.filter((child) => sources.test(pathOf(child))),
    ),
  );
  const sorted = groups.flatMap((group) => group.children);
  if (sorted.length !== own.length)
    throw new Error(`${module.name}: an export stands under no heading, or under two`);
  const isType = ({ kind }: { kind: ReflectionKind }) => TYPES.includes(kind);
  module.categories = [
    ...groups.map(({ title, children }) =>
      category(
        title,
        children.filter((child) => !isType(child)),
      ),
    ),
    category('Types', sorted.filter(isType)),
    category('Types of other entries', others),
  ].filter((each) => each.children.length > 0);
}

function category(title: string, children: ReflectionCategory['children']): ReflectionCategory {
  return Object.assign(new ReflectionCategory(title), { children });
}

async function prettied(text: string): Promise<string> {
  const notice = '<!-- Written by `npm run api` from the docstrings of the source: change those. -->\n\n';
  const config = await resolveConfig(`${root}docs/api/README.md`);
  return format(notice + text, { ...config, parser: 'markdown' });
}
