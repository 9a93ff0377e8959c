import { join } from 'node:path';
import ts from 'typescript';
import { treeOnDisk } from '../check/tree.ts';

export interface DeskScreen {
  /** `/tickets/$ticket` */
  path: string;
  /** Reached without a session. */
  isOpen: boolean;
}

/**
 * Every screen that modules register on the desk, read from their source (Node runs no TSX): whatever has a path and is
 * loaded; the portal's are in its own journey.
 */
export function deskScreens(): DeskScreen[] {
  const tree = treeOnDisk(join(import.meta.dirname, '..', '..'));
  const registers = tree.files.filter((path) => /^modules\/[^/]+\/web\/.+(?<!\.portal)\.tsx$/.test(path));
  return registers.flatMap((path) => {
    const source = ts.createSourceFile(path, tree.read(path), ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
    return screensIn(source);
  });
}

function screensIn(node: ts.Node): DeskScreen[] {
  const screen = ts.isObjectLiteralExpression(node) ? screenOf(node) : undefined;
  return screen ? [screen] : node.getChildren().flatMap(screensIn);
}

function screenOf({ properties }: ts.ObjectLiteralExpression): DeskScreen | undefined {
  const entries = properties.filter(ts.isPropertyAssignment);
  const written = new Map(entries.map(({ name, initializer }) => [name.getText(), initializer]));
  const names = properties.flatMap(({ name }) => (name ? [name.getText()] : []));
  if (!names.includes('path') || !names.includes('load')) return undefined;
  const path = written.get('path');
  if (!path || !ts.isStringLiteral(path)) throw new Error('the path of a screen is not written out');
  return { path: path.text, isOpen: written.get('isOpen')?.kind === ts.SyntaxKind.TrueKeyword };
}
