import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common, found, foundAt } from '../../../../platform/module/refusals.ts';
import { customerRefusals } from '../customers/customer.refusals.ts';
import { customerById, idsAbove, type CustomerRow } from '../customers/customer.store.ts';
import { mayMergeCustomers } from '../customers.policy.ts';
import { pairsOf, renamedSystems, type Pair, type SameNumber } from './customer-merger.rules.ts';
import { belongingsOf, sameNumbers } from './customer-merger.store.ts';

export interface CustomerMerger {
  kept: CustomerRow;
  double: CustomerRow;
  /** Then its parent is the kept one, or below it, and cannot stand above it. */
  isDoubleBelow: boolean;
  pairs: Pair[];
  systems: { id: Id; name: string }[];
  contacts: SameNumber[];
}

/** What two customers have that would stand twice in one; refuses two that cannot be merged. Writes nothing. */
export async function planCustomerMerger(
  tx: Tx,
  { customer, doubleId }: { customer: Id; doubleId: Id },
): Promise<CustomerMerger> {
  if (!mayMergeCustomers(tx.caller)) throw new Refusal(common.forbidden);
  const kept = found(await customerById(tx, customer));
  const double = foundAt('doubleId', await customerById(tx, doubleId));
  await refuseNoPair(tx, kept, double);
  const [own, theirs] = [await belongingsOf(tx, kept.id), await belongingsOf(tx, double.id)];
  return {
    kept,
    double,
    isDoubleBelow: (await idsAbove(tx, double.id)).includes(kept.id),
    pairs: pairsOf(own, theirs),
    systems: renamedSystems(own, theirs, double.shortName ?? double.name),
    contacts: await sameNumbers(tx, { from: double.id, into: kept.id }),
  };
}

async function refuseNoPair(tx: Tx, kept: CustomerRow, double: CustomerRow): Promise<void> {
  if (kept.id === double.id) throw new Refusal(customerRefusals.same_customer, {}, 'doubleId');
  for (const customer of [kept, double]) {
    if (customer.mergedIntoId === null) continue;
    const params = { name: customer.name, into: customer.otherName ?? '' };
    throw new Refusal(customerRefusals.merged, params, 'doubleId');
  }
  const isBelow = (await idsAbove(tx, kept.id)).includes(double.id);
  if (isBelow) throw new Refusal(customerRefusals.below_double, { name: kept.name, double: double.name }, 'doubleId');
}
