import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countNeedsOfCustomer, openNeedsOfCustomer } from './need-customer.store.ts';

/** Needs of a customer that is merged into another go along. */
export const needsOfCustomers: CustomerHolder = {
  textKey: 'needs:holder.needs',
  count: countNeedsOfCustomer,
  open: async (tx, customerId, most) => {
    const { count, needs } = await openNeedsOfCustomer(tx, customerId, most);
    return { count, records: needs.map(({ id, title }) => ({ title, href: `/needs/${id}` })) };
  },
};
