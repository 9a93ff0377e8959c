import type { PriorityCell, PriorityMatrixView } from '../../priority.contract.ts';
import { abilitiesOnMatrix } from './priority.policy.ts';
import { wholeMatrix } from './priority.rules.ts';

export function matrixView(
  caller: { permissions: ReadonlySet<string> },
  { cells, revision }: { cells: readonly PriorityCell[]; revision: number },
): PriorityMatrixView {
  return { cells: wholeMatrix(cells) ?? [...cells], revision, abilities: abilitiesOnMatrix(caller) };
}
