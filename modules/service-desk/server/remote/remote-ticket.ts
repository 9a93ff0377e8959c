import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { isWorkedOn } from './remote.policy.ts';
import { remoteRefusals } from './remote.refusals.ts';
import type { RemoteConsent } from './remote.rules.ts';
import { consentById } from './remote-consent.store.ts';

/** The ticket, held, so that a consent that is being taken back and a session that begins by it see each other. */
export async function ticketToReach(tx: Tx, id: Id): Promise<Ticket> {
  const ticket = found(await ticketForChange(tx, id, scopeOf(tx.caller)));
  if (!isWorkedOn(ticket)) throw new Refusal(remoteRefusals.ticket_over);
  return ticket;
}

/** A consent with its ticket, held: of two answers at once the second sees the first. */
export async function consentToAnswer(tx: Tx, id: Id): Promise<{ ticket: Ticket; consent: RemoteConsent }> {
  const seen = found(await consentById(tx, id));
  const ticket = found(await ticketForChange(tx, seen.ticketId, scopeOf(tx.caller)));
  return { ticket, consent: found(await consentById(tx, id)) };
}
