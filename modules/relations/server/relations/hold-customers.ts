import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countRelationsOfCustomer } from './relation-holder.store.ts';

/** Relations of a customer that is merged into another go along with what they relate. */
export const relationsOfCustomers: CustomerHolder = {
  textKey: 'relations:holder.relations',
  count: countRelationsOfCustomer,
};
