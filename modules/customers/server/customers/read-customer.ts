import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CustomerView } from '../../customer.contract.ts';
import { customerById } from './customer.store.ts';
import { customerViewOf } from './customer.view.ts';

export async function readCustomer(tx: Tx, { customer }: { customer: string }): Promise<CustomerView> {
  return customerViewOf(found(await customerById(tx, customer)), tx.caller);
}
