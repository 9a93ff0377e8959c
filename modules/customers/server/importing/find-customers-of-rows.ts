import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ImportContext, ImportFault, ImportGiven } from '../../../../platform/module/import-noun.ts';
import { faultAt } from './cell-readers.rules.ts';
import { customersCalled } from './named-record.store.ts';

type FoundCustomer = { id: Id; fault: null } | { id: null; fault: ImportFault };

/** Whose a row is: the customer chosen for the whole file, or the one that its column names, in full before for short. */
export async function findCustomersOfRows(
  tx: Tx,
  rows: readonly ImportGiven[],
  { customerId }: ImportContext,
): Promise<(given: ImportGiven) => FoundCustomer> {
  if (customerId !== null) return () => ({ id: customerId, fault: null });
  const said = [...new Set(rows.flatMap(({ values }) => values['customer'] ?? []))];
  const called = await customersCalled(tx, said);
  return ({ values }) => {
    const name = values['customer'] ?? null;
    if (name === null) return { id: null, fault: faultAt('customer', 'customer_missing') };
    const short = called.filter(({ shortName }) => shortName === name);
    const customer = called.find((one) => one.name === name) ?? short.find(({ isEnded }) => !isEnded) ?? short[0];
    if (!customer) return { id: null, fault: faultAt('customer', 'customer_unknown', { name }) };
    if (customer.isEnded) return { id: null, fault: faultAt('customer', 'customer_over', { name }) };
    return { id: customer.id, fault: null };
  };
}
