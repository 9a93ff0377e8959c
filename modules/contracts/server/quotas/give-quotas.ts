import type { Tx } from '../../../../platform/database/tx.ts';
import { contractsToGrant } from '../contracts/contract-term.store.ts';
import { today } from '../contracts/today.ts';
import { writeQuotaPeriods } from './write-quota-periods.ts';

/** Each period's grant on its first day, and what is left of the one before when it closes. Harmless twice. */
export async function giveQuotas(tx: Tx): Promise<void> {
  const day = await today(tx);
  for (const contract of await contractsToGrant(tx, day)) await writeQuotaPeriods(tx, contract, day);
}
