// The surface of an entry: its built declarations without their comments, in the order of their names.
import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { root } from './entries';
import type { Entry } from './entries';

/** Gives the declarations with an `export`, and then those that they name. */
export async function surfaceOf({ declarations }: Entry): Promise<string> {
  if (!existsSync(declarations)) {
    throw new Error(`${declarations.slice(root.length)} is missing: run npm run build`);
  }
  const text = readFileSync(declarations, 'utf8');
  const source = ts.createSourceFile(declarations, text, ts.ScriptTarget.Latest, true);
  const printer = ts.createPrinter({ removeComments: true });
  const print = (node: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, node, source);
  const statements = source.statements
    .filter((node) => !isEmptyExport(node))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const exported = statements.filter(isExported);
  const others = statements.filter((node) => !isExported(node));
  const notice = others.length > 0 ? ['// Named above, and not exported.'] : [];
  const lines = [...exported.map(print), ...notice, ...others.map(print)];
  return format(lines.join('\n\n'), {
    ...(await resolveConfig(`${root}package.json`)),
    parser: 'typescript',
  });
}

/** Whether a statement is `export {}`. */
function isEmptyExport(node: ts.Statement): boolean {
  return (
    ts.isExportDeclaration(node) &&
    node.exportClause !== undefined &&
    ts.isNamedExports(node.exportClause) &&
    node.exportClause.elements.length === 0
  );
}

function isExported(node: ts.Statement): boolean {
  const isExport = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.ExportKeyword;
  return ts.isExportDeclaration(node) || (ts.canHaveModifiers(node) && !!node.modifiers?.some(isExport));
}

function nameOf(node: ts.Statement): string {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]!.name.getText();
  return (node as ts.DeclarationStatement).name?.getText() ?? '';
}
