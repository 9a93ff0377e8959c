import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ApprovalState } from '../../approval.contract.ts';
import { approvalsAbout } from './approval.store.ts';

/** How far an approval is, for the record that it is about. */
export interface ApprovalStanding {
  id: Id;
  question: string;
  state: ApprovalState;
  askedAt: Instant;
  endedAt: Instant | null;
}

/** All that was asked about a record, newest first; of each question only the first is how it stands now. */
export async function approvalsOfSubject(tx: Tx, subject: Subject): Promise<ApprovalStanding[]> {
  const all = await approvalsAbout(tx, subject);
  return all.map(({ id, question, state, askedAt, endedAt }) => ({ id, question, state, askedAt, endedAt }));
}
