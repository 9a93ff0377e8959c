import type { Tx } from '../database/tx.ts';
import { checkedSeals, forgedTexts } from './seal.store.ts';

export interface LogVerification {
  seals: number;
  events: number;
  /** What does not hold, one row a fault; empty: the chain is whole. */
  faults: { seal?: number; event?: string; reason: 'chain_broken' | 'events_changed' | 'text_changed' }[];
}

/**
 * Recomputes the provider's chain from this seal on, its first unless told otherwise (PLT-04). Blanked texts are no
 * fault: their hash stays. For a caller before whom no event is hidden: to others every seal would look broken.
 */
export async function verifyLog(tx: Tx, from = 1): Promise<LogVerification> {
  const [seals, texts] = await Promise.all([checkedSeals(tx, from), forgedTexts(tx, from)]);
  return {
    seals: seals.length,
    events: seals.reduce((sum, { eventCount }) => sum + eventCount, 0),
    faults: [
      ...seals
        .filter(({ isChained }) => !isChained)
        .map(({ number }) => ({ seal: number, reason: 'chain_broken' as const })),
      ...seals
        .filter(({ isIntact }) => !isIntact)
        .map(({ number }) => ({ seal: number, reason: 'events_changed' as const })),
      ...texts.map(({ eventId }) => ({ event: eventId, reason: 'text_changed' as const })),
    ],
  };
}
