import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countReportsOfCustomer } from './report-customer.store.ts';

/** What was reported of a customer that is merged into another goes along, and so do its tokens: agents go on. */
export const reportsOfCustomers: CustomerHolder = {
  textKey: 'inventory:holder.reports',
  count: countReportsOfCustomer,
};
