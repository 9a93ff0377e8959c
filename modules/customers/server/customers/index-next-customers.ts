import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { customersAfter } from './customer-index.store.ts';
import { indexCustomers } from './index-customer.ts';

const atOnce = 500;

/** Makes the next customers in the order of their ids findable anew; null when there are none left. */
export async function indexNextCustomers(tx: Tx, after: Id | null): Promise<{ last: Id; count: number } | null> {
  const customers = await customersAfter(tx, after, atOnce);
  const last = customers.at(-1);
  if (!last) return null;
  await indexCustomers(tx, ...customers);
  return { last: last.id, count: customers.length };
}
