import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { workingDaysBefore } from '../../../../kernel/working-time/working-days.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { defaultCalendar } from '../../../calendars/index.ts';
import { consentGroups, type ConsentGroup } from '../settings/desk-setting.rules.ts';
import { settingsOfCustomers } from '../settings/desk-setting.store.ts';
import { deskSettings } from '../settings/desk-settings-for.ts';
import { isConsentDue } from './consent.rules.ts';
import { moveTicket } from './move-ticket.ts';
import { closed } from './ticket-course.rules.ts';
import { ticketClosed } from './ticket.events.ts';
import { ticketForChange, ticketsAwaitingConsent } from './ticket.store.ts';

/** A turn's worth of each group; what is left is closed by the next. */
const mostAtOnce = 200;

/** Closes what was resolved and not objected to in time; of customers that must sign, nothing (SD-03). */
export async function closeSilentTickets(tx: Tx): Promise<void> {
  const { working } = await defaultCalendar(tx);
  const groups = consentGroups(await deskSettings(tx), await settingsOfCustomers(tx));
  for (const group of groups) await closeGroup(tx, group, working);
}

async function closeGroup(tx: Tx, { days, customers }: ConsentGroup, calendar: WorkingCalendar): Promise<void> {
  const before = workingDaysBefore(calendar, tx.now, days);
  for (const id of await ticketsAwaitingConsent(tx, { before, customers }, mostAtOnce)) {
    const ticket = await ticketForChange(tx, id, 'all');
    // of one day they fall due at the time of day at which each was resolved
    if (!ticket || !isConsentDue(ticket, { calendar, days, now: tx.now })) continue;
    const saved = await moveTicket(tx, ticket, closed(ticket, 'silent_consent', tx.now));
    await announce(tx, ticketClosed(saved));
  }
}
