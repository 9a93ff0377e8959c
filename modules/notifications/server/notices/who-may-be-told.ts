import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Notice } from '../../../../platform/module/notice.ts';
import { recipientsOf } from '../../../identity/index.ts';
import { mayBeTold } from './notice.rules.ts';

/** Whether somebody may be told of a record of that customer. */
export type MayBeTold = (id: Id, customerId: Id | null) => boolean;

/**
 * Of these, whoever has an account that is not shut out and may see such a record; how they are told they chose. One
 * question, however many records it is asked of.
 */
export async function whoMayBeTold(tx: Tx, notice: Notice, whom: readonly Id[]): Promise<MayBeTold> {
  const recipients = await recipientsOf(tx, notice.tells, whom);
  const bySubject = new Map(recipients.map((to) => [to.subjectId, to]));
  return (id, customerId) => {
    const to = bySubject.get(id);
    return to !== undefined && mayBeTold(to, notice, customerId);
  };
}
