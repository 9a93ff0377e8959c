import ts from 'typescript';
import type { Tree } from './tree.ts';

/** A kind of event that a module announces, as a builder in `*.events.ts` writes it. */
export interface EventKind {
  path: string;
  line: number;
  /** `ticket.resolved`; null: it is not written out, so that nobody can say what it is. */
  kind: string | null;
}

/** The kinds that a file's builders give: written out, or put together with what each call of a function hands over. */
export function eventKindsIn(tree: Tree, path: string): EventKind[] {
  const source = ts.createSourceFile(path, tree.read(path), ts.ScriptTarget.ESNext, true);
  const nodes = flatten(source);
  const calls = { here: nodes.filter(ts.isCallExpression), beside: () => callsBeside(tree, path) };
  return nodes.filter(isKindOfEvent).flatMap((node) => {
    const { prefix, written } = spellingOf(node, calls);
    return written.flatMap((expression) => {
      const line = expression.getSourceFile().getLineAndCharacterOfPosition(expression.getStart()).line + 1;
      const words = wordsOf(expression);
      const kinds = words.length === 0 ? [null] : words.map((word) => `${prefix}${word}`);
      return kinds.map((kind) => ({ path, line, kind }));
    });
  });
}

interface Calls {
  here: readonly ts.CallExpression[];
  /** In the other files of events of the module, which may call what this one exports. */
  beside: () => readonly ts.CallExpression[];
}

function callsBeside(tree: Tree, path: string): ts.CallExpression[] {
  const folder = path.split('/').slice(0, 2).join('/');
  const others = tree.files.filter(
    (other) => other !== path && other.startsWith(`${folder}/`) && other.endsWith('.events.ts'),
  );
  const sources = others.map((other) => ts.createSourceFile(other, tree.read(other), ts.ScriptTarget.ESNext, true));
  return sources.flatMap(flatten).filter(ts.isCallExpression);
}

function flatten(node: ts.Node): ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...flatten(child)));
  return nodes;
}

type Property = ts.PropertyAssignment | ts.ShorthandPropertyAssignment;

/** `kind` of an announcement stands beside its `subject`. */
function isKindOfEvent(node: ts.Node): node is Property {
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return false;
  return node.name.getText() === 'kind' && node.parent.properties.some(({ name }) => name?.getText() === 'subject');
}

interface Spelling {
  /** `ticket.` of `ticket.${what}`. */
  prefix: string;
  /** What follows: the expression itself, or what calls hand over for it. */
  written: readonly ts.Expression[];
}

function spellingOf(node: Property, calls: Calls): Spelling {
  const said = ts.isPropertyAssignment(node) ? node.initializer : node.name;
  if (ts.isIdentifier(said)) return { prefix: '', written: handedOver(said, calls) };
  const [span] = ts.isTemplateExpression(said) ? said.templateSpans : [];
  if (!ts.isTemplateExpression(said) || !span) return { prefix: '', written: [said] };
  return { prefix: said.head.text, written: handedOver(span.expression, calls) };
}

/** What the calls of the function around it hand over for this parameter. */
function handedOver(parameter: ts.Expression, calls: Calls): ts.Expression[] {
  let home: ts.Node = parameter;
  while (home.parent && !ts.isFunctionDeclaration(home)) home = home.parent;
  if (!ts.isFunctionDeclaration(home) || !home.name) return [parameter];
  const [name, at] = [home.name.text, home.parameters.findIndex((one) => one.name.getText() === parameter.getText())];
  if (at === -1) return [parameter];
  const isExported = home.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  return [...calls.here, ...(isExported ? calls.beside() : [])]
    .filter(({ expression }) => expression.getText() === name)
    .flatMap((call) => call.arguments[at] ?? []);
}

/** The texts that an expression may be: itself, or either side of a choice. */
function wordsOf(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression)) return [expression.whenTrue, expression.whenFalse].flatMap(wordsOf);
  return [];
}
