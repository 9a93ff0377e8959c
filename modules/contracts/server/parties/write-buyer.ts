import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { today } from '../contracts/today.ts';
import { insertParty } from './contract-party.store.ts';

interface Bought {
  id: Id;
  customerId: Id;
  startsOn: Day | null;
}

export async function writeBuyer(tx: Tx, { id: contractId, customerId, startsOn }: Bought): Promise<void> {
  const fromDay = startsOn ?? (await today(tx));
  await insertParty(tx, { id: tx.newId(), contractId, customerId, role: 'buyer', fromDay, untilDay: null });
}
