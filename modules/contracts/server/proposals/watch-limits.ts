import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { activeAfter } from '../contracts/contract-term.store.ts';
import { contractById } from '../contracts/contract.store.ts';
import { proposeSupplements } from './propose-supplements.ts';

const atOnce = 200;

/** Once a day over all that is active: users come and go without a word to contracts. */
export async function watchLimits(tx: Tx): Promise<void> {
  for (let after: Id | null = null; ;) {
    const ids: Id[] = await activeAfter(tx, after, atOnce);
    for (const id of ids) {
      const contract = await contractById(tx, id);
      if (contract) await proposeSupplements(tx, contract);
    }
    after = ids.at(-1) ?? null;
    if (ids.length < atOnce) return;
  }
}
