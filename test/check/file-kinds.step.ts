import { fileKindOf } from './file-kinds.ts';
import type { Ground, Step } from './step.ts';
import type { Tree } from './tree.ts';

/** Every file of a module is of a kind that the architecture knows; and no name says nothing. */
export const fileKindsStep: Step = { name: 'file kinds', run: ({ tree }: Ground) => findFileKindFaults(tree) };

/** As the last word; what stands before it would not save it. */
const sayingNothing = /(?:^|[/-])(?:utils?|helpers?|managers?|data|info|misc|common|process)(?=\.)/;

export function findFileKindFaults(tree: Tree): string[] {
  return tree.files.flatMap((path) => [...faultOfKind(path), ...faultOfName(path)]);
}

function faultOfKind(path: string): string[] {
  const inside = /^modules\/[^/]+\/(.+)$/.exec(path)?.[1];
  if (inside === undefined || fileKindOf(inside)) return [];
  return [`${path}: no such kind of file (test/check/file-kinds.ts lists them)`];
}

function faultOfName(path: string): string[] {
  const word = /\.(?:tsx?|mjs|sql)$/.test(path) ? sayingNothing.exec(path)?.[0] : undefined;
  return word === undefined ? [] : [`${path}: a name with "${word.replace(/^[/-]/, '')}" says nothing`];
}
