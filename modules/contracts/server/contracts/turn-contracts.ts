import type { Tx } from '../../../../platform/database/tx.ts';
import { activateContract } from './activate-contract.ts';
import { idsToActivate, idsToEnd } from './contract-term.store.ts';
import { endContract } from './end-contract.ts';
import { today } from './today.ts';

/** A turn's worth; the next one does the rest. */
const mostAtOnce = 200;

/** What is signed becomes active on its first day, what is over ends the day after its last. */
export async function turnContracts(tx: Tx): Promise<void> {
  const day = await today(tx);
  for (const contract of await idsToActivate(tx, day, mostAtOnce)) await activateContract(tx, { contract });
  for (const contract of await idsToEnd(tx, day, mostAtOnce)) await endContract(tx, { contract });
}
