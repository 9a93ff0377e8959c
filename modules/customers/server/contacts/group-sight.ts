import type { Id } from '../../../../kernel/id.ts';
import type { Reaction } from '../../../../platform/module/register.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contactAccountsWith, setCustomerScope } from '../../../identity/index.ts';
import type { CustomerRole } from '../../../identity/role.contract.ts';
import { groupBelow } from '../customers/customer-list.store.ts';
import { contactById } from './contact.store.ts';

export const groupManager = 'group_manager';

/** Which customers a contact's account sees: a group's IT manager also the companies below their own (ORG-09). */
export async function sightOf(tx: Tx, customerId: Id, role: CustomerRole): Promise<Id[]> {
  if (role !== groupManager) return [customerId];
  return (await groupBelow(tx, customerId)).map(({ id }) => id);
}

/** Who joins a group is seen by its IT manager, and who leaves it is not any more. */
export const groupReactions: readonly Reaction[] = [
  {
    name: 'customers.group-sight',
    to: ['customer.recorded', 'customer.changed', 'customer.merged'],
    run: (tx) => renewGroupSight(tx),
  },
];

export async function renewGroupSight(tx: Tx): Promise<void> {
  for (const account of await contactAccountsWith(tx, groupManager)) {
    const contact = await contactById(tx, account.subjectId);
    if (!contact) continue;
    const seen = (await sightOf(tx, contact.customerId, groupManager)).toSorted();
    if (seen.join() !== account.customerScope.toSorted().join()) await setCustomerScope(tx, account.id, seen);
  }
}
