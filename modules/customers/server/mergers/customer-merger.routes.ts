import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../customer-merger.contract.ts';
import { mergeCustomer, type Holders } from './merge-customer.ts';
import { previewCustomerMerger } from './preview-customer-merger.ts';

/** `holders`: asked when the first request comes, for they are modules above. */
export function customerMergerRoutes(holders: () => Holders): Route[] {
  return [
    route({
      endpoint: contract.previewCustomerMerger,
      access: 'customer.merge',
      run: (tx, input) => previewCustomerMerger(tx, input, holders().ofCustomers),
    }),
    route({
      endpoint: contract.mergeCustomer,
      access: 'customer.merge',
      run: (tx, input) => mergeCustomer(tx, input, holders()),
    }),
  ];
}
