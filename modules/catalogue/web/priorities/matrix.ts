import type { PriorityCell } from '../../priority.contract.ts';

type Cells = PriorityCell[];

/** The cells with one of them set anew; the saved ones themselves when nothing differs from them any more. */
export function withCell(saved: Cells, cells: Cells, cell: PriorityCell): Cells {
  const next = cells.map((one) => (isSamePlace(one, cell) ? cell : one));
  const isAsSaved = next.every((one) => saved.some((kept) => isSamePlace(kept, one) && kept.priority === one.priority));
  return isAsSaved ? saved : next;
}

export function isSamePlace(one: PriorityCell, other: Pick<PriorityCell, 'impact' | 'urgency'>): boolean {
  return one.impact === other.impact && one.urgency === other.urgency;
}
