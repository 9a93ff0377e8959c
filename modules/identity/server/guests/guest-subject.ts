import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common } from '../../../../platform/module/refusals.ts';

/** The one thing of this kind that the caller was let in to, and whose it is. Refuses everyone who is no guest of it. */
export function guestSubject({ caller }: Tx, kind: string): { subjectId: Id; customerId: Id } {
  const { guestOf, customers } = caller;
  const customerId = customers === 'all' ? undefined : customers[0];
  if (guestOf?.kind !== kind || customerId === undefined) throw new Refusal(common.forbidden);
  return { subjectId: guestOf.id, customerId };
}
