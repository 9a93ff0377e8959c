import { announce } from '../../../../platform/log/event.store.ts';
import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import { customerChanged } from './customer.events.ts';
import { updateCustomer } from './customer.store.ts';
import { customersManagedBy } from './managed-customer.store.ts';

/** A customer is never left without whoever manages the account: somebody comes after them. */
export const managedCustomers: StaffHolder = {
  textKey: 'customers:holder.managed',
  canReturn: false,
  count: async (tx, staffId) => (await customersManagedBy(tx, staffId)).length,
  async handOver(tx, { from, to }) {
    for (const id of await customersManagedBy(tx, from)) {
      await updateCustomer(tx, id, { accountManagerId: to });
      await announce(tx, customerChanged(id, { accountManagerId: { from, to } }));
    }
  },
};
