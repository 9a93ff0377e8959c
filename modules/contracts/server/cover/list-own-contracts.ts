import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listOwnContracts as endpoint, OwnContract } from '../../cover.contract.ts';
import { contractsServing, type Serving } from './serving-contract.store.ts';

/** Of those for whom the caller speaks; a group's contract that serves several of them comes once. */
export async function listOwnContracts(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const { customers } = tx.caller;
  if (customers === 'all') return { items: [] };
  const byId = new Map<string, OwnContract>();
  for (const customerId of customers) {
    for (const serving of await contractsServing(tx, { customerId, assetId: null, at: tx.now })) {
      if (serves(serving)) byId.set(serving.id, ownOf(serving));
    }
  }
  return { items: [...byId.values()] };
}

function serves({ status, endsOn, day }: Serving): boolean {
  return (status === 'active' || status === 'suspended') && (endsOn === null || endsOn >= day);
}

function ownOf({ id, number, name, kind, startsOn, endsOn, quotas }: Serving): OwnContract {
  return { contract: { id, number, name, kind, endsOn }, startsOn, quotas: [...quotas] };
}
