import ts from 'typescript';
import type { Tree } from './tree.ts';

/** A string, template or piece of JSX text as it stands in a source file. */
export interface Literal {
  path: string;
  line: number;
  /** What stands between the placeholders of a template; one piece when there are none. */
  pieces: readonly [string, ...string[]];
  /** `selectFrom` for the first argument of `db.selectFrom(…)`, also inside an array or a choice; else undefined. */
  calledBy: string | undefined;
}

export interface Call {
  path: string;
  line: number;
  /** `refusalsOf`, `Date` of `new Date()`. */
  name: string;
  /** Literal arguments as text, the keys of an object for an object, undefined for anything else. */
  given: readonly (string | readonly string[] | undefined)[];
  isNew: boolean;
}

export interface Syntax {
  literals: readonly Literal[];
  calls: readonly Call[];
}

const read = new WeakMap<Tree, Map<string, Syntax>>();

export function syntaxOf(tree: Tree, path: string): Syntax {
  const known = read.get(tree) ?? new Map<string, Syntax>();
  read.set(tree, known);
  const syntax = known.get(path) ?? parse(path, tree.read(path));
  known.set(path, syntax);
  return syntax;
}

function parse(path: string, text: string): Syntax {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
  const literals: Literal[] = [];
  const calls: Call[] = [];
  const place = (node: ts.Node) => ({ path, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
  const visit = (node: ts.Node): void => {
    const pieces = isImported(node) ? undefined : piecesOf(node);
    if (pieces) literals.push({ ...place(node), pieces, calledBy: callerOf(node) });
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) calls.push({ ...place(node), ...callOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, calls };
}

function isImported(node: ts.Node): boolean {
  return ts.isImportDeclaration(node.parent ?? node) || ts.isExportDeclaration(node.parent ?? node);
}

function piecesOf(node: ts.Node): Literal['pieces'] | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return undefined;
}

/** The call whose first argument the literal is, or is part of. */
function callerOf(literal: ts.Node): string | undefined {
  let node = literal;
  while (ts.isConditionalExpression(node.parent) || ts.isParenthesizedExpression(node.parent) || isArray(node.parent))
    node = node.parent;
  const call = node.parent;
  if (ts.isTaggedTemplateExpression(call)) return nameOf(call.tag);
  return ts.isCallExpression(call) && call.arguments[0] === node ? nameOf(call.expression) : undefined;
}

function isArray(node: ts.Node): boolean {
  return ts.isArrayLiteralExpression(node);
}

function callOf(node: ts.CallExpression | ts.NewExpression): Omit<Call, 'path' | 'line'> {
  return { name: nameOf(node.expression), given: (node.arguments ?? []).map(givenBy), isNew: ts.isNewExpression(node) };
}

function nameOf(expression: ts.Expression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}

function givenBy(argument: ts.Expression): string | string[] | undefined {
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isObjectLiteralExpression(argument)) return undefined;
  return argument.properties.map(({ name }) => (name && 'text' in name ? name.text : ''));
}
