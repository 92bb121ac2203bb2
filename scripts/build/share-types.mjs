// Declarations that two files have: one of them imports them, so that a scene of one file is a scene of the other.
import ts from 'typescript';

/**
 * The declarations of a bundle without those that the index exports: these are imported.
 *
 * @param path that of the index, as the bundle imports it.
 */
export function shareTypes(bundle, index, path) {
  const shared = new Set(declared(index).filter(isExported).map(nameOf));
  const own = declared(bundle);
  const taken = own.filter((node) => shared.has(nameOf(node)));
  if (taken.length < 1) return bundle;
  const kept = withoutSpare(own.filter((node) => !taken.includes(node)));
  const used = namesIn(kept);
  const imported = taken.map(nameOf).filter((name) => used.has(name));
  const exported = taken.filter(isExported).map(nameOf);
  return [
    ...(imported.length > 0 ? [`import { ${imported.join(', ')} } from '${path}';`] : []),
    ...(exported.length > 0 ? [`export { ${exported.join(', ')} } from '${path}';`] : []),
    ...kept.map((node) => node.getFullText().trim()),
    'export {};\n',
  ].join('\n');
}

/** The statements of a bundle that declare something. */
function declared(bundle) {
  const source = ts.createSourceFile('bundle.d.ts', bundle, ts.ScriptTarget.Latest, true);
  return source.statements.filter((node) => !ts.isExportDeclaration(node));
}

function nameOf(node) {
  return ts.isVariableStatement(node)
    ? node.declarationList.declarations[0].name.getText()
    : node.name.getText();
}

function isExported(node) {
  return (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** The statements that are exported, and those that they need. */
function withoutSpare(nodes) {
  const used = namesIn(nodes.filter(isExported));
  for (let size = 0; size < used.size;) {
    size = used.size;
    for (const name of namesIn(nodes.filter((node) => used.has(nameOf(node))))) used.add(name);
  }
  return nodes.filter((node) => isExported(node) || used.has(nameOf(node)));
}

/** The names of types and values that statements mention, beside those that they declare. */
function namesIn(nodes) {
  const names = new Set();
  function visit(node) {
    if (ts.isTypeReferenceNode(node)) names.add(node.typeName.getText().split('.')[0]);
    if (ts.isExpressionWithTypeArguments(node)) names.add(node.expression.getText());
    if (ts.isTypeQueryNode(node)) names.add(node.exprName.getText().split('.')[0]);
    ts.forEachChild(node, visit);
  }
  nodes.forEach(visit);
  return names;
}
