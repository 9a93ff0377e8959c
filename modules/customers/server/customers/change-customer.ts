import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { checkedCustom } from '../../../custom-fields/index.ts';
import { customerFields, type changeCustomer as endpoint, type CustomerView } from '../../customer.contract.ts';
import { customerChanged } from './customer.events.ts';
import { customerRefusals } from './customer.refusals.ts';
import { distinctTags } from './customer.rules.ts';
import { customerById, updateCustomer, type CustomerRow } from './customer.store.ts';
import { indexCustomers } from './index-customer.ts';
import { readCustomer } from './read-customer.ts';
import { refuseAsParent, refuseTakenCode } from './refuse-customer.ts';

export async function changeCustomer(tx: Tx, input: InputOf<typeof endpoint>): Promise<CustomerView> {
  const { customer: id, custom: own, ...sent } = input;
  const before = found(await customerById(tx, id));
  refuseStale(tx, before.revision);
  if (before.mergedIntoId !== null) {
    throw new Refusal(customerRefusals.merged, { name: before.name, into: before.otherName ?? '' });
  }
  const custom = await checkedCustom(tx, 'customer', { sent: own, before: before.custom });
  const fields = { ...withUnseenParent(before, sent), ...(sent.tags && { tags: distinctTags(sent.tags) }), custom };
  const after = { ...before, ...fields };
  const changes = changesBetween(before, after, [...customerFields, 'custom'] as const);
  if (changes.parentId) await refuseAsParent(tx, before, after.parentId);
  if (changes.creditCode) await refuseTakenCode(tx, id, after.creditCode);

  if (Object.keys(changes).length > 0) {
    await updateCustomer(tx, id, fields);
    await indexCustomers(tx, after);
    await announce(tx, customerChanged(id, changes));
  }
  return readCustomer(tx, { customer: id });
}

/** Whoever may not see the parent is shown none, and their form sends none: it stays. */
function withUnseenParent<Sent extends { parentId?: Id | null | undefined }>(before: CustomerRow, sent: Sent): Sent {
  const isUnseen = before.parentId !== null && before.parentName === null;
  return isUnseen && sent.parentId === null ? { ...sent, parentId: before.parentId } : sent;
}
