import type { Id } from '../../../../kernel/id.ts';
import { inBatches } from '../../../../platform/database/in-batches.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { activeAfter } from '../contracts/contract-term.store.ts';
import { contractById } from '../contracts/contract.store.ts';
import { proposeSupplements } from './propose-supplements.ts';

const atOnce = 200;

/** Once a day over all that is active: users come and go without a word to contracts. */
export async function watchLimits(tx: Tx): Promise<void> {
  for await (const ids of inBatches<Id, Id>(
    (after) => activeAfter(tx, after, atOnce),
    (id) => id,
  )) {
    for (const id of ids) {
      const contract = await contractById(tx, id);
      if (contract) await proposeSupplements(tx, contract);
    }
  }
}
