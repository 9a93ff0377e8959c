import { route, type Route } from '../../../../platform/module/register.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import * as contract from '../../customer.contract.ts';
import { changeCustomerStatus } from './change-customer-status.ts';
import { changeCustomer } from './change-customer.ts';
import { listCustomerTags } from './list-customer-tags.ts';
import { listCustomers } from './list-customers.ts';
import { readCustomerGroup } from './read-customer-group.ts';
import { readCustomerHoldings } from './read-customer-holdings.ts';
import { readCustomer } from './read-customer.ts';
import { recordCustomer } from './record-customer.ts';

/** `holders`: asked when the first request comes, for they are modules above. */
export function customerRoutes(holders: () => readonly CustomerHolder[]): Route[] {
  return [
    route({ endpoint: contract.listCustomers, access: 'customer.read', run: listCustomers }),
    route({ endpoint: contract.listCustomerTags, access: 'customer.read', run: listCustomerTags }),
    route({ endpoint: contract.recordCustomer, access: 'customer.change', run: recordCustomer }),
    route({ endpoint: contract.readCustomer, access: 'customer.read', run: readCustomer }),
    route({ endpoint: contract.changeCustomer, access: 'customer.change', needsRevision: true, run: changeCustomer }),
    route({ endpoint: contract.changeCustomerStatus, access: 'customer.change', run: changeCustomerStatus }),
    route({ endpoint: contract.readCustomerGroup, access: 'customer.read', run: readCustomerGroup }),
    route({
      endpoint: contract.readCustomerHoldings,
      access: 'customer.read',
      run: (tx, input) => readCustomerHoldings(tx, input, holders()),
    }),
  ];
}
