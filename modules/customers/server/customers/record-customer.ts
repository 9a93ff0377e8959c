import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { checkedCustom } from '../../../custom-fields/index.ts';
import type { recordCustomer as endpoint, CustomerView } from '../../customer.contract.ts';
import { customerRecorded } from './customer.events.ts';
import { distinctTags } from './customer.rules.ts';
import { insertCustomer, unknownCustomer, type CustomerFields } from './customer.store.ts';
import { indexCustomers } from './index-customer.ts';
import { readCustomer } from './read-customer.ts';
import { refuseAsParent, refuseTakenCode } from './refuse-customer.ts';

export async function recordCustomer(tx: Tx, input: InputOf<typeof endpoint>): Promise<CustomerView> {
  const id = tx.newId();
  const { custom: own, ...said } = input;
  const fields: CustomerFields = { ...unknownCustomer, ...said, tags: distinctTags(input.tags ?? []) };
  if (fields.parentId !== null) await refuseAsParent(tx, { id, name: fields.name }, fields.parentId);
  await refuseTakenCode(tx, id, fields.creditCode);

  const custom = await checkedCustom(tx, 'customer', { sent: own, before: null });
  await insertCustomer(tx, { id, ...fields, custom });
  await indexCustomers(tx, { id, ...fields, custom });
  await announce(tx, customerRecorded({ id, name: fields.name }));
  return readCustomer(tx, { customer: id });
}
