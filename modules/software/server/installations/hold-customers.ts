import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countOfCustomer } from './installation.store.ts';

/** What is on machines goes with them when customers are merged. */
export const installationsOfCustomers: CustomerHolder = {
  textKey: 'software:holder.installations',
  count: countOfCustomer,
};
