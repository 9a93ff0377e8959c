import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { StandingConsentView, withdrawStandingConsent as endpoint } from '../../standing-consent.contract.ts';
import { recorderOf } from '../tickets/ticket.policy.ts';
import { standingConsentWithdrawn } from './remote.events.ts';
import { remoteRefusals } from './remote.refusals.ts';
import { endSessions } from './remote-session.store.ts';
import { saveStandingWithdrawal, standingConsentById } from './standing-consent.store.ts';
import { showStandingConsent } from './show-standing-consent.ts';

/** By either side; whoever is on one of the machines by it is so no longer. */
export async function withdrawStandingConsent(tx: Tx, input: InputOf<typeof endpoint>): Promise<StandingConsentView> {
  const given = found(await standingConsentById(tx, input.standingConsent));
  if (given.withdrawnAt !== null) throw new Refusal(remoteRefusals.nothing_given);
  const withdrawnBy = recorderOf(tx.caller) === null ? ('contact' as const) : ('staff' as const);
  const taken = { ...given, withdrawnAt: tx.now, withdrawnBy, revision: given.revision + 1 };
  await saveStandingWithdrawal(tx, taken);
  await endSessions(tx, { standingConsentId: given.id }, 'withdrawal');
  await announce(tx, standingConsentWithdrawn(taken));
  return showStandingConsent(tx, taken);
}
