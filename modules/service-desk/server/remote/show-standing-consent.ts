import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { StandingConsentView } from '../../standing-consent.contract.ts';
import { machineOrNull } from '../tickets/ticket.view.ts';
import { notersOf, type NamedStandingConsent } from './standing-consent.store.ts';

export async function showStandingConsents(
  tx: Tx,
  given: readonly NamedStandingConsent[],
): Promise<StandingConsentView[]> {
  const ids = given.map(({ id }) => id);
  const noters = roleOf(tx.caller) === 'portal' ? undefined : await notersOf(tx, ids);
  const mayWithdraw = tx.caller.permissions.has('standing_consent.record');
  return given.map((consent): StandingConsentView => ({
    ...consent,
    customer: { id: consent.customerId, name: consent.customer },
    asset: machineOrNull(consent.assetId, consent),
    person: consent.personName,
    notedBy: noters?.get(consent.id) ?? null,
    abilities: mayWithdraw && consent.withdrawnAt === null ? ['withdraw'] : [],
  }));
}

export async function showStandingConsent(tx: Tx, given: NamedStandingConsent): Promise<StandingConsentView> {
  const [view] = await showStandingConsents(tx, [given]);
  if (!view) throw new Error('a consent without its view');
  return view;
}
