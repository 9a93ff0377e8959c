import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { customerRefusals } from './customer.refusals.ts';
import { claimGroups, customerById, customerWithCreditCode, idsAbove } from './customer.store.ts';

/** Refuses a parent that is not there, or that stands below the customer itself. */
export async function refuseAsParent(tx: Tx, customer: { id: Id; name: string }, parentId: Id | null): Promise<void> {
  if (parentId === null) return;
  await claimGroups(tx);
  const parent = foundAt('parentId', await customerById(tx, parentId));
  if (parent.mergedIntoId !== null) {
    throw new Refusal(customerRefusals.merged, { name: parent.name, into: parent.otherName ?? '' }, 'parentId');
  }
  const above = await idsAbove(tx, parentId);
  if (above.includes(customer.id)) {
    throw new Refusal(customerRefusals.cycle, { name: customer.name, parent: parent.name }, 'parentId');
  }
}

/** Refuses a credit code that another customer has, and says which. */
export async function refuseTakenCode(tx: Tx, id: Id, creditCode: string | null): Promise<void> {
  if (creditCode === null) return;
  const other = await customerWithCreditCode(tx, creditCode);
  if (other && other.id !== id) {
    throw new Refusal(customerRefusals.credit_code_taken, { name: other.name }, 'creditCode');
  }
}
