import type { CustomerView } from '../../customer.contract.ts';
import { mayChangeCustomers, type Permitted } from '../customers.policy.ts';
import type { CustomerRow } from './customer.store.ts';

export function customerViewOf(row: CustomerRow, caller: Permitted): CustomerView {
  const { id, name, shortName, status, address, phone, note, createdAt, revision } = row;
  const { accountManagerId, managerName } = row;
  return {
    id,
    name,
    shortName,
    status,
    accountManager: accountManagerId && managerName !== null ? { id: accountManagerId, name: managerName } : null,
    address,
    phone,
    note,
    createdAt,
    revision,
    abilities: mayChangeCustomers(caller) ? ['change'] : [],
  };
}
