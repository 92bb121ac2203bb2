// The addresses in the reference: the names of its pages, and the anchors of its headings.
import { ReflectionKind, Slugger } from 'typedoc';
import type { DeclarationReflection, PageDefinition, ProjectReflection, Reflection } from 'typedoc';
import { ModuleRouter } from 'typedoc-plugin-markdown';

export class Router extends ModuleRouter {
  /** The page of `miniprogram-scene/zh` is miniprogram-scene-zh.md. */
  override getIdealBaseName(model: Reflection): string {
    return model.name.replace('/', '-');
  }

  override buildPages(project: ProjectReflection): PageDefinition[] {
    const pages = super.buildPages(project);
    project.children?.forEach((module) => this.numberHeadings(module));
    return pages;
  }

  /** Equal headings are numbered as GitHub numbers them: in the order of the page, and the headings of categories count too. */
  private numberHeadings(module: DeclarationReflection): void {
    const slugger = new Slugger(this.sluggerConfiguration);
    const setAnchor = (model: Reflection) => {
      const anchor = slugger.slug(model.name);
      this.anchors.set(model, anchor);
      this.fullUrls.set(model, `${this.fullUrls.get(module)}#${anchor}`);
    };
    for (const { title, children } of module.categories ?? []) {
      slugger.slug(title);
      for (const child of children.filter(({ kind }) => kind !== ReflectionKind.Reference)) {
        setAnchor(child);
        const { children: members = [] } = child as DeclarationReflection;
        members.filter(({ kind }) => kind === ReflectionKind.Method).forEach(setAnchor);
      }
    }
  }
}
