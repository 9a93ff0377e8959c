import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../customer.contract.ts';
import { changeCustomer } from './change-customer.ts';
import { recordCustomer } from './record-customer.ts';
import { listCustomers } from './list-customers.ts';
import { readCustomer } from './read-customer.ts';

export const customerRoutes = [
  route({ endpoint: contract.listCustomers, access: 'customer.read', run: listCustomers }),
  route({ endpoint: contract.recordCustomer, access: 'customer.change', run: recordCustomer }),
  route({ endpoint: contract.readCustomer, access: 'customer.read', run: readCustomer }),
  route({ endpoint: contract.changeCustomer, access: 'customer.change', needsRevision: true, run: changeCustomer }),
];
