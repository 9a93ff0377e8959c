import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeCustomer as endpoint, CustomerView } from '../../customer.contract.ts';
import { customerChanged } from './customer.events.ts';
import { customerById, updateCustomer } from './customer.store.ts';
import { indexCustomer } from './index-customer.ts';
import { readCustomer } from './read-customer.ts';

const names = ['name', 'shortName', 'status', 'accountManagerId', 'address', 'phone', 'note'] as const;

export async function changeCustomer(tx: Tx, input: InputOf<typeof endpoint>): Promise<CustomerView> {
  const id = input.customer;
  const before = found(await customerById(tx, id));
  refuseStale(tx, before.revision);

  const { name, shortName, status, accountManagerId, address, phone, note } = { ...before, ...input };
  const fields = { name, shortName, status, accountManagerId, address, phone, note };
  const changes = changesBetween(before, { ...before, ...fields }, names);
  if (Object.keys(changes).length > 0) {
    await updateCustomer(tx, id, fields);
    await indexCustomer(tx, id, fields);
    await announce(tx, customerChanged(id, changes));
  }
  return readCustomer(tx, { customer: id });
}
