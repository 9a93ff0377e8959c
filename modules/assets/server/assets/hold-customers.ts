import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countAssetsAtSite, countAssetsOfCustomer, freeForeignKeys } from './asset-customer.store.ts';

/** Machines of a customer that is merged into another, and those at a site that is given up. */
export const machinesOfCustomers: CustomerHolder = {
  textKey: 'assets:holder.assets',
  count: countAssetsOfCustomer,
  countAtSite: countAssetsAtSite,
  makeRoom: freeForeignKeys,
};
