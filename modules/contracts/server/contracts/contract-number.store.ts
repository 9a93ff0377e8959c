import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contractsIn } from './contract.store.ts';

/** By its whole number, ours or the customer's. */
export async function contractsNumbered(tx: Tx, number: string): Promise<Id[]> {
  const rows = await tx.rows(
    contractsIn(tx)
      .select('contract.id')
      .where((is) => is.or([is('number', '=', number.toUpperCase()), is('foreignNumber', '=', number)]))
      .limit(20),
  );
  return rows.map(({ id }) => id);
}
