import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { contactById } from '../../../customers/index.ts';
import type { RemoteConsentView, askRemoteConsent as endpoint } from '../../remote-consent.contract.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import { remoteAsked } from './remote.events.ts';
import { remoteRefusals } from './remote.refusals.ts';
import { insertConsent } from './remote-consent.store.ts';
import { showConsent } from './show-remote-consent.ts';
import { ticketToReach } from './remote-ticket.ts';

/** The caller is shown two buttons and a code, in the portal and by mail. */
export async function askRemoteConsent(tx: Tx, input: InputOf<typeof endpoint>): Promise<RemoteConsentView> {
  const askedById = staffActing(tx.caller);
  const ticket = await ticketToReach(tx, input.ticket);
  const contactId = ticket.callerId ?? ticket.affectedId;
  if (contactId === null) throw new Refusal(remoteRefusals.nobody_named);
  const person = await contactById(tx, contactId);
  const consent = {
    id: tx.newId(),
    customerId: ticket.customerId,
    ticketId: ticket.id,
    scope: input.scope,
    state: 'asked' as const,
    way: null,
    contactId,
    personName: person?.name ?? null,
    askedAt: tx.now,
    settledAt: null,
    withdrawnAt: null,
    withdrawnBy: null,
    revision: 1,
  };
  await insertConsent(tx, consent, { askedById, notedById: null });
  await announce(tx, remoteAsked(ticket, consent));
  return showConsent(tx, ticket, consent);
}
