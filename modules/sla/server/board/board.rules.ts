import type { Id } from '../../../../kernel/id.ts';
import type { BoardGroup } from '../../clock-board.contract.ts';
import { mostOnBoard } from '../../clock-board.contract.ts';

export type BoardColumn = 'breached' | 'withinHour' | 'today';

/** Whose a clock is: a customer, a team, a person; null: nobody's yet. */
export interface Holder {
  id: Id;
  name: string;
}

/** How many clocks of each state everybody has, the worst off first; whoever has none is not there. */
export function groupsOf(held: Record<BoardColumn, readonly (Holder | null)[]>): BoardGroup[] {
  const groups = new Map<Id | null, BoardGroup>();
  for (const column of ['breached', 'withinHour', 'today'] as const) {
    for (const holder of held[column]) {
      const id = holder?.id ?? null;
      const group = groups.get(id) ?? { id, name: holder?.name ?? null, breached: 0, withinHour: 0, today: 0 };
      group[column] += 1;
      groups.set(id, group);
    }
  }
  return [...groups.values()].toSorted(byNeed);
}

function byNeed(one: BoardGroup, other: BoardGroup): number {
  return (
    other.breached - one.breached ||
    other.withinHour - one.withinHour ||
    other.today - one.today ||
    (one.name ?? '').localeCompare(other.name ?? '')
  );
}

/** Of rows asked for one more than are counted. */
export function counted(rows: readonly unknown[]): { value: number; more: boolean } {
  return { value: Math.min(rows.length, mostOnBoard), more: rows.length > mostOnBoard };
}
