import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Six digits that whoever is asked is shown: nobody makes them but the provider's own house, and nothing keeps them. */
export function consentCode(tx: Tx, consentId: Id): string {
  const digest = createHmac('sha256', tx.keyOf('remote consent')).update(consentId).digest();
  return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}

export function isConsentCode(tx: Tx, consentId: Id, typed: string): boolean {
  const expected = consentCode(tx, consentId);
  return typed.length === expected.length && timingSafeEqual(Buffer.from(typed), Buffer.from(expected));
}
