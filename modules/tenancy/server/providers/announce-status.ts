import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { providerStatusSet } from './provider.events.ts';

/** Enters in the provider's own log what the operator did to it: the status itself is set as the database's owner. */
export async function announceStatus(tx: Tx, status: 'active' | 'suspended'): Promise<void> {
  await announce(tx, providerStatusSet(tx.tenantId, status));
}
