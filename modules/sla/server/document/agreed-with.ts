import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { coverFor } from '../../../contracts/index.ts';

/**
 * Whether an agreement is one of the caller's companies': theirs as a whole, or for a contract that serves them. What stands
 * under a contract that is drafted, or over, is not agreed with them.
 */
export async function agreedWith(
  tx: Tx,
): Promise<(agreement: { customerId: Id | null; contractId: Id | null }) => boolean> {
  const { customers } = tx.caller;
  if (customers === 'all') return () => false;
  const contracts = new Set<Id>();
  for (const customerId of customers) {
    const { serving } = await coverFor(tx, { customerId, assetId: null });
    for (const { id, status } of serving) if (status !== 'ended' && status !== 'terminated') contracts.add(id);
  }
  return ({ customerId, contractId }) =>
    customerId !== null && customers.includes(customerId) && (contractId === null || contracts.has(contractId));
}
