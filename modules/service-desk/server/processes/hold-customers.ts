import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countVariantsOf, retireDoubleVariants } from './process-variant.store.ts';

/** Tailored processes of customers that become one. */
export const processesOfCustomers: CustomerHolder = {
  textKey: 'service-desk:process.title',
  count: countVariantsOf,
  makeRoom: retireDoubleVariants,
};
