import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../system-account.contract.ts';
import { changeSystemAccount } from './change-account.ts';
import { changeCustomerSystem, retireCustomerSystem } from './change-system.ts';
import { listSystemAccounts, readSystemAccount } from './list-accounts.ts';
import { listCustomerSystems, readCustomerSystem } from './list-systems.ts';
import { recordSystemAccount } from './record-account.ts';
import { recordCustomerSystem } from './record-system.ts';
import { revokeAccountsOfContact, revokeSystemAccount } from './revoke-account.ts';

const [read, change] = ['system_account.read', 'system_account.change'];

export const systemAccountRoutes = [
  route({ endpoint: contract.listCustomerSystems, access: read, run: listCustomerSystems }),
  route({ endpoint: contract.readCustomerSystem, access: read, run: readCustomerSystem }),
  route({ endpoint: contract.recordCustomerSystem, access: change, run: recordCustomerSystem }),
  route({ endpoint: contract.changeCustomerSystem, access: change, needsRevision: true, run: changeCustomerSystem }),
  route({ endpoint: contract.retireCustomerSystem, access: change, run: retireCustomerSystem }),
  route({ endpoint: contract.listSystemAccounts, access: read, run: listSystemAccounts }),
  route({ endpoint: contract.readSystemAccount, access: read, run: readSystemAccount }),
  route({ endpoint: contract.recordSystemAccount, access: change, run: recordSystemAccount }),
  route({ endpoint: contract.changeSystemAccount, access: change, needsRevision: true, run: changeSystemAccount }),
  route({ endpoint: contract.revokeSystemAccount, access: change, run: revokeSystemAccount }),
  route({ endpoint: contract.revokeAccountsOfContact, access: change, run: revokeAccountsOfContact }),
];
