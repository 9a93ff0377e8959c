import { join } from 'node:path';
import ts from 'typescript';
import { treeOnDisk } from '../check/tree.ts';

export interface FaceScreen {
  /** `/tickets/$ticket` */
  path: string;
  /** Reached without a session. */
  isOpen: boolean;
}

/**
 * Every screen that modules register on the desk, read from their source (Node runs no TSX): whatever has a path and is
 * loaded.
 */
export function deskScreens(): FaceScreen[] {
  return screensOf(/^modules\/[^/]+\/web\/.+(?<!\.portal)\.tsx$/);
}

/** The same of the portal. */
export function portalScreens(): FaceScreen[] {
  return screensOf(/^modules\/[^/]+\/web\/.+\.portal\.tsx$/);
}

function screensOf(registers: RegExp): FaceScreen[] {
  const tree = treeOnDisk(join(import.meta.dirname, '..', '..'));
  return tree.files
    .filter((path) => registers.test(path))
    .flatMap((path) => {
      const source = ts.createSourceFile(path, tree.read(path), ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
      return screensIn(source);
    });
}

function screensIn(node: ts.Node): FaceScreen[] {
  const screen = ts.isObjectLiteralExpression(node) ? screenOf(node) : undefined;
  return screen ? [screen] : node.getChildren().flatMap(screensIn);
}

function screenOf({ properties }: ts.ObjectLiteralExpression): FaceScreen | undefined {
  const entries = properties.filter(ts.isPropertyAssignment);
  const written = new Map(entries.map(({ name, initializer }) => [name.getText(), initializer]));
  const names = properties.flatMap(({ name }) => (name ? [name.getText()] : []));
  if (!names.includes('path') || !names.includes('load')) return undefined;
  const path = written.get('path');
  if (!path || !ts.isStringLiteral(path)) throw new Error('the path of a screen is not written out');
  return { path: path.text, isOpen: written.get('isOpen')?.kind === ts.SyntaxKind.TrueKeyword };
}

/** `/tickets/$ticket` with the id of a ticket; fails where none of that noun is known. */
export function filledPath(path: string, idOf: (noun: string) => string | undefined): string {
  return path.replaceAll(/\$(\w+)/g, (_, noun: string) => {
    const id = idOf(noun);
    if (!id) throw new Error(`test/walls/samples.ts has no ${noun}: name the parameter of ${path} as the API does`);
    return id;
  });
}
