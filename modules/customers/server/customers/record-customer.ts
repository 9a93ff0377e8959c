import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { recordCustomer as endpoint, CustomerView } from '../../customer.contract.ts';
import { customerRecorded } from './customer.events.ts';
import { insertCustomer, type CustomerFields } from './customer.store.ts';
import { indexCustomer } from './index-customer.ts';
import { readCustomer } from './read-customer.ts';

const unknown = { shortName: null, accountManagerId: null, address: null, phone: null, note: null };

export async function recordCustomer(tx: Tx, input: InputOf<typeof endpoint>): Promise<CustomerView> {
  const id = tx.newId();
  const fields: CustomerFields = { ...unknown, status: 'active', ...input };
  await insertCustomer(tx, id, fields);
  await indexCustomer(tx, id, fields);
  await announce(tx, customerRecorded({ id, name: fields.name }));
  return readCustomer(tx, { customer: id });
}
