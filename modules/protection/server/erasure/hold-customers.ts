import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { joinWeeks } from '../weeks/week.store.ts';
import { countRecordsOfCustomer } from './protection-customer.store.ts';

/** What is known of the protection of a merged customer's machines goes along; weeks that both have become one. */
export const protectionOfCustomers: CustomerHolder = {
  textKey: 'protection:holder.records',
  count: countRecordsOfCustomer,
  makeRoom: joinWeeks,
};
