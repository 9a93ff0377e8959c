import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { defaultCalendar } from '../../../calendars/index.ts';
import { consentDays, isConsentDue } from './consent.rules.ts';
import { moveTicket } from './move-ticket.ts';
import { closed } from './ticket-course.rules.ts';
import { ticketClosed } from './ticket.events.ts';
import { ticketForChange, ticketsAwaitingConsent } from './ticket.store.ts';

/** A turn's worth; what is left is closed by the next. */
const mostAtOnce = 200;
const day = 24 * 60 * 60;

/** Closes what was resolved and not objected to in time; the oldest first, so the first that is not due ends it. */
export async function closeSilentTickets(tx: Tx): Promise<void> {
  const { working } = await defaultCalendar(tx);
  // so many working days are never shorter than so many days
  const ids = await ticketsAwaitingConsent(tx, addSeconds(tx.now, -consentDays * day), mostAtOnce);
  for (const id of ids) {
    const ticket = await ticketForChange(tx, id, 'all');
    if (!ticket || !isConsentDue(ticket, working, tx.now)) return;
    const saved = await moveTicket(tx, ticket, closed(ticket, 'silent_consent', tx.now));
    await announce(tx, ticketClosed(saved));
  }
}
