// The accepted values that the sources put into errors: templates, with `*` for what is filled in.
import ts from 'typescript';
import { filesIn, read } from './completeness';

/** The makers of errors, with the place of the accepted values among their arguments. */
const MAKERS: Readonly<Record<string, number>> = {
  valueError: 2,
  typeError: 2,
  unknownFieldError: 2,
  lengthError: 2,
  alphabetError: 1,
  SceneError: 3,
  fixedString: 3,
};

/** The templates of all accepted values in the sources, but for those of samples: `suggest` tells what it takes. */
export function acceptedTemplates(): string[] {
  const found = new Set<string>();
  for (const file of filesIn('src', /^(?!schema\/suggest\/).*\.ts$/)) {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const accepted = acceptedIn(node);
      if (accepted) templatesIn(accepted).forEach((template) => found.add(template));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  // A text that joins names is no template.
  return [...found].filter((template) => /^[\w*{]/.test(template));
}

/** The expression of accepted values that a node has. */
function acceptedIn(node: ts.Node): ts.Node | undefined {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const place = MAKERS[node.expression.getText()];
    return place === undefined ? undefined : node.arguments?.[place];
  }
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'accepts') return node.initializer;
  if (ts.isVariableDeclaration(node) && node.name.getText() === 'allowed') return node.initializer;
  if (ts.isFunctionDeclaration(node) && node.name?.text === 'wellFormed') return node.body;
  return undefined;
}

function templatesIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...templatesIn(child)));
  return found;
}

/** Whether a template, filled in, gives a text. */
export function isFilled(template: string, text: string): boolean {
  const parts = template.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return RegExp(`^${parts.join('[^]*')}$`).test(text);
}
