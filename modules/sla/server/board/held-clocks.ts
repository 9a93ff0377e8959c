import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SubjectHands } from '../../../../platform/module/register.ts';
import { handsOfSubjects, type ModulesAbove } from '../subjects/modules-above.ts';
import type { BoardClock } from './board.store.ts';

export interface HandFilter {
  teamId?: Id | undefined;
  assigneeId?: Id | undefined;
}

export type HandsById = ReadonlyMap<Id, SubjectHands>;

/** In whose hands the subjects of the clocks are: one question a kind. */
export function handsOfClocks(tx: Tx, above: ModulesAbove, clocks: readonly BoardClock[]): Promise<HandsById> {
  return handsOfSubjects(
    tx,
    above,
    clocks.map(({ subjectKind, subjectId }) => ({ kind: subjectKind, id: subjectId })),
  );
}

export function heldBy(
  clocks: readonly BoardClock[],
  hands: HandsById,
  { teamId, assigneeId }: HandFilter,
): BoardClock[] {
  return clocks.filter(({ subjectId }) => {
    const { team, assignee } = hands.get(subjectId) ?? { team: null, assignee: null };
    return (teamId === undefined || team?.id === teamId) && (assigneeId === undefined || assignee?.id === assigneeId);
  });
}

export function isHandFilter({ teamId, assigneeId }: HandFilter): boolean {
  return teamId !== undefined || assigneeId !== undefined;
}
