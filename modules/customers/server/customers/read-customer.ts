import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import type { CustomerView } from '../../customer.contract.ts';
import { customerById } from './customer.store.ts';
import { customerViewOf } from './customer.view.ts';

export async function readCustomer(tx: Tx, { customer }: { customer: string }): Promise<CustomerView> {
  const row = found(await customerById(tx, customer));
  const shown = await customShownTo(tx, 'customer');
  return customerViewOf(row, tx.caller, shown(row.custom));
}
