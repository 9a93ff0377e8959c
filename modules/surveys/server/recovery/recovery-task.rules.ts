import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';

/** What a low score asks for (QUA-03): somebody makes it good with the customer, and says how. */
export interface RecoveryTask {
  id: Id;
  customerId: Id;
  surveyId: Id;
  ticketId: Id;
  /** Null: nobody in particular. */
  ownerId: Id | null;
  openedAt: Instant;
  dueAt: Instant;
  doneAt: Instant | null;
  doneById: Id | null;
  /** There exactly when it is done. */
  remedy: string | null;
  revision: number;
}

export function isOverdue({ doneAt, dueAt }: Pick<RecoveryTask, 'doneAt' | 'dueAt'>, now: Instant): boolean {
  return (doneAt ?? now) > dueAt;
}
