import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { common } from '../../../../platform/module/refusals.ts';
import { mergeCustomerScopes } from '../../../identity/index.ts';
import { holdOwnTenant } from '../../../tenancy/index.ts';
import type { mergeCustomer as endpoint } from '../../customer-merger.contract.ts';
import type { CustomerView } from '../../customer.contract.ts';
import { customerAbsorbed, customerMerged } from '../customers/customer.events.ts';
import { customerById, holdCustomer, updateCustomer, type CustomerRow } from '../customers/customer.store.ts';
import { indexCustomers } from '../customers/index-customer.ts';
import { readCustomer } from '../customers/read-customer.ts';
import { leadToKept, moveRows, shareStaffCustomers } from './customer-merger.store.ts';
import { joinContacts } from './join-contacts.ts';
import { joinPlaces } from './join-places.ts';
import { planCustomerMerger, type CustomerMerger } from './plan-customer-merger.ts';

export interface Holders {
  ofCustomers: readonly CustomerHolder[];
  ofContacts: readonly ContactHolder[];
}

/**
 * All in one act (ORG-02): every row of the double is the other's from now on. What both have under one name is joined
 * first. The log stays with the double, which ends and leads to the other.
 */
export async function mergeCustomer(
  tx: Tx,
  input: InputOf<typeof endpoint>,
  { ofCustomers, ofContacts }: Holders,
): Promise<CustomerView> {
  await holdOwnTenant(tx);
  await holdCustomer(tx, input.doubleId);
  const plan = await planCustomerMerger(tx, input);
  const { kept, double } = plan;
  refuseUnseen(kept, input.revision);
  refuseUnseen(double, input.doubleRevision);
  const both = { from: double.id, into: kept.id };

  await updateCustomer(tx, double.id, { status: 'ended', mergedIntoId: kept.id, creditCode: null });
  for (const { makeRoom } of ofCustomers) await makeRoom?.(tx, both);
  await joinPlaces(tx, both, plan);
  const joinLater = await joinContacts(tx, both, plan.contacts);
  const moved = await moveRows(tx, both, plan.pairs);
  await leadToKept(tx, both);
  await joinLater(ofContacts);
  await shareStaffCustomers(tx, both);
  await mergeCustomerScopes(tx, both);
  await takeFields(tx, plan, input.taken);

  await announce(
    tx,
    customerMerged(kept.id, { doubleId: double.id, taken: input.taken, movedRows: moved }, double.name),
    customerAbsorbed(double.id, kept.id),
  );
  return readCustomer(tx, { customer: kept.id });
}

/** As the preview showed them: what has changed since may change the choice. */
function refuseUnseen({ revision }: CustomerRow, seen: number): void {
  if (revision !== seen) throw new Refusal(common.stale, { revision });
}

async function takeFields(
  tx: Tx,
  { kept, double, isDoubleBelow }: CustomerMerger,
  taken: InputOf<typeof endpoint>['taken'],
): Promise<void> {
  const wanted = taken.filter((field) => field !== 'parentId' || !isDoubleBelow);
  if (wanted.includes('name')) await leaveName(tx, { kept, double });
  const fields = Object.fromEntries(wanted.map((field) => [field, double[field]]));
  // of the provider's own fields, what only the double says is taken
  await updateCustomer(tx, kept.id, { ...fields, custom: { ...double.custom, ...kept.custom } });
  const after = await customerById(tx, kept.id);
  if (after) await indexCustomers(tx, after);
}

/** No two customers have one name: the double goes by the one that is given up, and is found by it. */
async function leaveName(tx: Tx, { kept, double }: { kept: CustomerRow; double: CustomerRow }): Promise<void> {
  await updateCustomer(tx, double.id, { name: double.id });
  await updateCustomer(tx, kept.id, { name: double.name });
  await updateCustomer(tx, double.id, { name: kept.name });
  await indexCustomers(tx, { ...double, name: kept.name });
}
