import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Notice } from '../../../../platform/module/notice.ts';
import { recipientsOf } from '../../../identity/index.ts';
import { mayBeTold } from './notice.rules.ts';

/** Of these, whoever has an account that is not shut out and may see a record of this customer; how they are told they chose. */
export async function whoMayBeTold(
  tx: Tx,
  notice: Notice,
  { whom, customerId }: { whom: readonly Id[]; customerId: Id | null },
): Promise<ReadonlySet<Id>> {
  const recipients = await recipientsOf(tx, notice.tells, whom);
  return new Set(recipients.filter((to) => mayBeTold(to, notice, customerId)).map(({ subjectId }) => subjectId));
}
