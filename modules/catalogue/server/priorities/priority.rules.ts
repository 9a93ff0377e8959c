import {
  impacts,
  urgencies,
  type Impact,
  type Priority,
  type PriorityCell,
  type Urgency,
} from '../../priority.contract.ts';

/** The priority that a matrix gives; undefined only for a matrix with a hole, which none that is saved has. */
export function priorityOf(matrix: readonly PriorityCell[], impact: Impact, urgency: Urgency): Priority | undefined {
  return matrix.find((cell) => cell.impact === impact && cell.urgency === urgency)?.priority;
}

/** The cells by impact and then urgency; null unless each of the twelve is there, and there once. */
export function wholeMatrix(cells: readonly PriorityCell[]): PriorityCell[] | null {
  const ordered = impacts.flatMap((impact) =>
    urgencies.flatMap((urgency) => cells.filter((cell) => cell.impact === impact && cell.urgency === urgency)),
  );
  const isWhole = impacts.every((impact) => urgencies.every((urgency) => priorityOf(cells, impact, urgency)));
  return isWhole && cells.length === impacts.length * urgencies.length ? ordered : null;
}
