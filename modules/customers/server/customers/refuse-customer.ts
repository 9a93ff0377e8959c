import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { holdOwnTenant } from '../../../tenancy/index.ts';
import { mayArrangeGroups } from '../customers.policy.ts';
import { customerRefusals } from './customer.refusals.ts';
import { customerById, customerWithCreditCode, idsAbove } from './customer.store.ts';

/** Refuses whoever may not arrange groups, and a parent that is not there or stands below the customer itself. */
export async function refuseAsParent(tx: Tx, customer: { id: Id; name: string }, parentId: Id | null): Promise<void> {
  if (!mayArrangeGroups(tx.caller)) throw new Refusal(customerRefusals.sees_some, {}, 'parentId');
  if (parentId === null) return;
  // until this one ends nobody else changes who belongs to whom: two changes could make a circle
  await holdOwnTenant(tx);
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
