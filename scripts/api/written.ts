// A declaration as it is written in the source, without bodies, defaults and comments: the signatures of the reference.
import ts from 'typescript';

/** The name that a destructured parameter has for readers. */
export const OPTIONS = 'options';

export function written(node: ts.Declaration, checker: ts.TypeChecker): string {
  if (ts.isFunctionDeclaration(node)) return `function ${node.name!.text}${callOf(node)};`;
  if (ts.isMethodSignature(node)) return `${node.name.getText()}${callOf(node)};`;
  if (ts.isConstructorDeclaration(node)) return `new ${node.parent.name!.text}${callOf(node)};`;
  if (ts.isTypeAliasDeclaration(node)) {
    return `type ${node.name.text}${typeParametersOf(node)} = ${aliasOf(node, checker)};`;
  }
  if (ts.isVariableDeclaration(node)) {
    const value = node.type ? `: ${node.type.getText()}` : ` = ${node.initializer!.getText()}`;
    return `const ${node.name.getText()}${value};`;
  }
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
    const keyword = ts.isClassDeclaration(node) ? 'class' : 'interface';
    const bases = node.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? '';
    return `${keyword} ${node.name!.text}${typeParametersOf(node)}${bases}`;
  }
  throw new Error(`${node.getText()}: the reference shows no such declaration`);
}

/** Type parameters, parameters and result. */
function callOf(node: ts.SignatureDeclaration): string {
  const parameters = node.parameters.map(({ name, type, initializer, questionToken, dotDotDotToken }) => {
    const label = ts.isIdentifier(name) ? name.text : OPTIONS;
    const optional = initializer || questionToken ? '?' : '';
    // A parameter without a type has a text as its default.
    return `${dotDotDotToken ? '...' : ''}${label}${optional}: ${type ? typeOf(type) : 'string'}`;
  });
  const result = node.type ? `: ${node.type.getText()}` : '';
  return `${typeParametersOf(node)}(${parameters.join(', ')})${result}`;
}

/** The type of a parameter; whether its members are readonly is of no interest to a caller. */
function typeOf(type: ts.TypeNode): string {
  return type.getText().replace(/\breadonly (?=\w+\??:)/g, '');
}

/** A type; the members of one that is computed from a value, such as `keyof typeof TABLE`. */
function aliasOf({ type }: ts.TypeAliasDeclaration, checker: ts.TypeChecker): string {
  // The comments of the members belong to it.
  if (!ts.isTypeOperatorNode(type)) return type.getFullText().trim();
  return checker.typeToString(checker.getTypeAtLocation(type), type, ts.TypeFormatFlags.NoTruncation);
}

function typeParametersOf({
  typeParameters,
}: {
  typeParameters?: ts.NodeArray<ts.Node> | undefined;
}): string {
  return typeParameters ? `<${typeParameters.map((node) => node.getText()).join(', ')}>` : '';
}
