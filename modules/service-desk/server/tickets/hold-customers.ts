import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countOpenTicketsAt, countTicketsOf, freeForeignNumbers, openTicketsOf } from './ticket-customer.store.ts';

/** Tickets of a customer that ends, or is merged into another. */
export const ticketsOfCustomers: CustomerHolder = {
  textKey: 'service-desk:holder.tickets',
  count: countTicketsOf,
  async open(tx, customerId, most) {
    const { count, tickets } = await openTicketsOf(tx, customerId, most);
    const records = tickets.map(({ number, title }) => ({ title: `${number} ${title}`, href: `/tickets/${number}` }));
    return { count, records };
  },
  countAtSite: countOpenTicketsAt,
  makeRoom: freeForeignNumbers,
};
