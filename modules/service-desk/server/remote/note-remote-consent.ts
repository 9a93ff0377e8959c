import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { contactById } from '../../../customers/index.ts';
import type { RemoteConsentView, noteRemoteConsent as endpoint, RemoteScope } from '../../remote-consent.contract.ts';
import { checkContact } from '../tickets/check-reference.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { remoteAgreed } from './remote.events.ts';
import { remoteRefusals } from './remote.refusals.ts';
import type { RemoteConsent } from './remote.rules.ts';
import { insertConsent } from './remote-consent.store.ts';
import { showConsent } from './show-remote-consent.ts';
import { ticketToReach } from './remote-ticket.ts';

export async function noteRemoteConsent(tx: Tx, input: InputOf<typeof endpoint>): Promise<RemoteConsentView> {
  const ticket = await ticketToReach(tx, input.ticket);
  return showConsent(tx, ticket, await keepSpokenConsent(tx, ticket, input));
}

export interface Spoken {
  scope: RemoteScope;
  contactId?: string | undefined;
  personName?: string | undefined;
}

/** What somebody of the customer said on the phone; whoever writes it down answers for it (SD-25). */
export async function keepSpokenConsent(tx: Tx, ticket: Ticket, said: Spoken): Promise<RemoteConsent> {
  const notedById = staffActing(tx.caller);
  const person = await personWho(tx, ticket, said);
  const consent = {
    id: tx.newId(),
    customerId: ticket.customerId,
    ticketId: ticket.id,
    scope: said.scope,
    state: 'agreed' as const,
    way: 'word_of_mouth' as const,
    ...person,
    askedAt: tx.now,
    settledAt: tx.now,
    withdrawnAt: null,
    withdrawnBy: null,
    revision: 1,
  };
  await insertConsent(tx, consent, { askedById: notedById, notedById });
  await announce(tx, remoteAgreed(ticket, consent));
  return consent;
}

/** Whoever is named; else who calls, or is hit. Somebody has to be. */
async function personWho(tx: Tx, { customerId, callerId, affectedId }: Ticket, { contactId, personName }: Spoken) {
  const named = await checkContact(tx, 'contactId', { customerId, id: contactId });
  if (named) return { contactId: named.id, personName: named.name };
  if (personName !== undefined) return { contactId: null, personName };
  const usual = callerId ?? affectedId;
  const person = usual === null ? undefined : await contactById(tx, usual);
  if (!person) throw new Refusal(remoteRefusals.nobody_named, {}, 'personName');
  return { contactId: person.id, personName: person.name };
}
