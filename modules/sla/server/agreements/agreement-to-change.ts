import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { reaches } from './agreement.policy.ts';
import { agreementRefusals } from './agreement.refusals.ts';
import type { Agreement } from './agreement.rules.ts';
import { agreementForChange } from './agreement.store.ts';

/** The agreement, held against other writers until the transaction ends; refuses what nobody, or not this caller, changes. */
export async function agreementToChange(tx: Tx, id: Id): Promise<Agreement> {
  const agreement = found(await agreementForChange(tx, id));
  refuseBeyondReach(tx, agreement);
  if (agreement.retiredAt !== null) throw new Refusal(agreementRefusals.retired);
  return agreement;
}

/** What holds for all customers is changed by whoever looks after all of them. */
export function refuseBeyondReach(tx: Tx, agreement: Pick<Agreement, 'customerId'>): void {
  if (!reaches(tx.caller, agreement)) throw new Refusal(agreementRefusals.for_all_customers);
}
