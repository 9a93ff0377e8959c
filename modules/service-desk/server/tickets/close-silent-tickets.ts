import type { Id } from '../../../../kernel/id.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { workingDaysBefore } from '../../../../kernel/working-time/working-days.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { defaultCalendar } from '../../../calendars/index.ts';
import { closingTerms } from '../../../contracts/index.ts';
import {
  consentGroups,
  effectiveSettings,
  nothingOwn,
  underContract,
  type ConsentGroup,
} from '../settings/desk-setting.rules.ts';
import { settingsOfCustomers } from '../settings/desk-setting.store.ts';
import { deskSettings } from '../settings/desk-settings-for.ts';
import { governedAwaitingConsent, governedConsentDays } from '../processes/governed-ticket.store.ts';
import { isConsentDue } from './consent.rules.ts';
import { moveTicket } from './move-ticket.ts';
import { closed } from './ticket-course.rules.ts';
import { ticketClosed } from './ticket.events.ts';
import { ticketForChange, ticketsAwaitingConsent, type OfContracts } from './ticket.store.ts';

/** A turn's worth of each group; what is left is closed by the next. */
const mostAtOnce = 200;

/** Closes what was resolved and not objected to in time; of customers that must sign, nothing (SD-03). */
export async function closeSilentTickets(tx: Tx): Promise<void> {
  const { working } = await defaultCalendar(tx);
  const [provider, customers, contracts] = [
    await deskSettings(tx),
    await settingsOfCustomers(tx),
    await closingTerms(tx),
  ];
  const except = contracts.map(({ contractId }) => contractId);
  for (const group of consentGroups(provider, customers)) {
    await closeGroup(tx, { ...group, contracts: { except } }, working);
  }
  for (const said of contracts) {
    const own = customers.find(({ customerId }) => customerId === said.customerId) ?? nothingOwn;
    const { closing, consentDays: days } = underContract(effectiveSettings(provider, own), said);
    if (closing !== 'silent_consent') continue;
    await closeGroup(tx, { days, customers: { except: [] }, contracts: { only: said.contractId } }, working);
  }
  await closeGoverned(tx, working);
}

/** As the variant said under which they were recorded (SD-27), whatever is agreed by now. */
async function closeGoverned(tx: Tx, calendar: WorkingCalendar): Promise<void> {
  for (const days of await governedConsentDays(tx)) {
    const before = workingDaysBefore(calendar, tx.now, days);
    await closeThese(tx, await governedAwaitingConsent(tx, { before, days }, mostAtOnce), { calendar, days });
  }
}

interface ClosingGroup extends ConsentGroup {
  contracts: OfContracts;
}

async function closeGroup(tx: Tx, { days, ...of }: ClosingGroup, calendar: WorkingCalendar): Promise<void> {
  const before = workingDaysBefore(calendar, tx.now, days);
  await closeThese(tx, await ticketsAwaitingConsent(tx, { before, ...of }, mostAtOnce), { calendar, days });
}

interface Silence {
  calendar: WorkingCalendar;
  days: number;
}

async function closeThese(tx: Tx, ids: readonly Id[], { calendar, days }: Silence): Promise<void> {
  for (const id of ids) {
    const ticket = await ticketForChange(tx, id, 'all');
    // of one day they fall due at the time of day at which each was resolved
    if (!ticket || !isConsentDue(ticket, { calendar, days, now: tx.now })) continue;
    const saved = await moveTicket(tx, ticket, closed(ticket, 'silent_consent', tx.now));
    await announce(tx, ticketClosed(saved));
  }
}
