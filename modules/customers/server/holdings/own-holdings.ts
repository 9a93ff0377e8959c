import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countInUseAtSite, countOfCustomer } from './holding.store.ts';

/** What this module itself keeps of a customer. */
export const ownHoldings: readonly CustomerHolder[] = [
  { textKey: 'customers:holder.sites', count: (tx, id) => countOfCustomer(tx, 'site', id) },
  {
    textKey: 'customers:holder.rooms',
    count: (tx, id) => countOfCustomer(tx, 'room', id),
    countAtSite: (tx, id) => countInUseAtSite(tx, 'room', id),
  },
  { textKey: 'customers:holder.departments', count: (tx, id) => countOfCustomer(tx, 'department', id) },
  {
    textKey: 'customers:holder.contacts',
    count: (tx, id) => countOfCustomer(tx, 'contact', id),
    countAtSite: (tx, id) => countInUseAtSite(tx, 'contact', id),
  },
];
