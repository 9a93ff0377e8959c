import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readCustomerHoldings as endpoint } from '../../customer.contract.ts';
import { customerById } from './customer.store.ts';

const mostOpen = 20;

export async function readCustomerHoldings(
  tx: Tx,
  { customer }: InputOf<typeof endpoint>,
  holders: readonly CustomerHolder[],
): Promise<AnswerOf<typeof endpoint>> {
  const { id } = found(await customerById(tx, customer));
  const counts = [];
  const open = [];
  for (const holder of holders) {
    const opened = await holder.open?.(tx, id, mostOpen);
    counts.push({ textKey: holder.textKey, count: await holder.count(tx, id), openCount: opened?.count ?? 0 });
    open.push(...(opened?.records ?? []));
  }
  return { counts, open: open.slice(0, mostOpen) };
}
