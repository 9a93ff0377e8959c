import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../remote-consent.contract.ts';
import { recorderOf, staffActing } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { isConsentCode } from './consent-code.ts';
import { remoteAgreed, remoteEnded, remoteRefused, remoteWithdrawn } from './remote.events.ts';
import { mayWithdrawRemote, refuseAnswerOfOthers } from './remote.policy.ts';
import { remoteRefusals } from './remote.refusals.ts';
import { agreed, isAnswerable, mostCodeTries, refused, withdrawn, type RemoteConsent } from './remote.rules.ts';
import { countWrongCode, saveConsent } from './remote-consent.store.ts';
import { showConsent } from './show-remote-consent.ts';
import { endSessions } from './remote-session.store.ts';
import { consentToAnswer } from './remote-ticket.ts';

type View = contract.RemoteConsentView;

export async function agreeToRemote(tx: Tx, input: InputOf<typeof contract.agreeToRemote>): Promise<View> {
  const { ticket, consent } = await waiting(tx, input.remoteConsent);
  refuseAnswerOfOthers(tx.caller, ticket);
  const { subjectId: contactId, name: personName } = tx.caller;
  const given = agreed(consent, { way: 'click', contactId, personName, at: tx.now });
  await saveConsent(tx, given);
  await announce(tx, remoteAgreed(ticket, given));
  return showConsent(tx, ticket, given);
}

export async function refuseRemote(tx: Tx, input: InputOf<typeof contract.refuseRemote>): Promise<View> {
  const { ticket, consent } = await waiting(tx, input.remoteConsent);
  refuseAnswerOfOthers(tx.caller, ticket);
  return keepRefusal(tx, ticket, consent);
}

/** A wrong code is written down, and so it is answered and not refused; after the fifth nobody may try again. */
export async function typeConsentCode(tx: Tx, input: InputOf<typeof contract.typeConsentCode>): Promise<View> {
  const notedById = staffActing(tx.caller);
  const { ticket, consent } = await waiting(tx, input.remoteConsent);
  if (!isConsentCode(tx, consent.id, input.code)) {
    const tries = await countWrongCode(tx, consent.id);
    return tries < mostCodeTries ? showConsent(tx, ticket, consent) : keepRefusal(tx, ticket, consent);
  }
  const { contactId, personName } = consent;
  const given = agreed(consent, { way: 'code', contactId, personName, at: tx.now });
  await saveConsent(tx, given, notedById);
  await announce(tx, remoteAgreed(ticket, given));
  return showConsent(tx, ticket, given);
}

/** By either side; whoever is on the machine by it is so no longer. */
export async function withdrawRemoteConsent(
  tx: Tx,
  input: InputOf<typeof contract.withdrawRemoteConsent>,
): Promise<View> {
  const { ticket, consent } = await consentToAnswer(tx, input.remoteConsent);
  if (!mayWithdrawRemote(tx.caller, ticket)) throw new Refusal(remoteRefusals.not_yours);
  if (consent.state !== 'agreed') throw new Refusal(remoteRefusals.nothing_given);
  const taken = withdrawn(consent, recorderOf(tx.caller) === null ? 'contact' : 'staff', tx.now);
  await saveConsent(tx, taken);
  const ended = await endSessions(tx, { consentId: consent.id }, 'withdrawal');
  const endings = ended.map(({ id }) => remoteEnded(ticket, { id, endedBy: 'withdrawal' }));
  await announce(tx, remoteWithdrawn(ticket, taken), ...endings);
  return showConsent(tx, ticket, taken);
}

async function waiting(tx: Tx, id: string): Promise<{ ticket: Ticket; consent: RemoteConsent }> {
  const both = await consentToAnswer(tx, id);
  if (!isAnswerable(both.consent, tx.now)) throw new Refusal(remoteRefusals.not_waiting);
  return both;
}

async function keepRefusal(tx: Tx, ticket: Ticket, consent: RemoteConsent): Promise<View> {
  const said = refused(consent, tx.now);
  await saveConsent(tx, said);
  await announce(tx, remoteRefused(ticket, said));
  return showConsent(tx, ticket, said);
}
