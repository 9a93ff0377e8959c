import { addSeconds, millisecondsOf } from '../../../../kernel/instant.ts';
import { addWorkingDays } from '../../../../kernel/working-time/working-days.ts';
import { namedId } from '../../../../platform/crypto/named-id.ts';
import { inBatches } from '../../../../platform/database/in-batches.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { defaultCalendar } from '../../../calendars/index.ts';
import { tellPeople } from '../../../notifications/index.ts';
import { deskSettings } from '../settings/desk-settings-for.ts';
import { effectiveSettings, nothingOwn } from '../settings/desk-setting.rules.ts';
import { settingsOfCustomers } from '../settings/desk-setting.store.ts';
import { governedStatusLines } from '../processes/governed-ticket.store.ts';
import { openTicketsAfter, type OpenTicket } from './open-ticket.store.ts';
import { stillOpen } from './ticket.notices.ts';

const day = 24 * 60 * 60;
const hour = 60 * 60;
const batch = 500;

/**
 * A status line for callers whose tickets stay open past a working day, once each working day, for customers that want
 * it (SD-11). The job comes each hour, and says nothing while the calendar is closed.
 */
export async function tellOpenTickets(tx: Tx): Promise<void> {
  const { working } = await defaultCalendar(tx);
  const now = millisecondsOf(tx.now);
  if (working.between(now - hour * 1000, now) === 0) return;
  const wants = await customersWanting(tx);
  const today = Temporal.Instant.from(tx.now).toZonedDateTimeISO(working.timeZone).toPlainDate().toString();
  const before = addSeconds(tx.now, -day);
  const next = (after: OpenTicket | null) => openTicketsAfter(tx, { after, before }, batch);
  for await (const tickets of inBatches(next, (ticket) => ticket)) {
    const governed = await governedStatusLines(
      tx,
      tickets.map(({ id }) => id),
    );
    const told = tickets.filter(({ id, customerId, recordedAt }) => {
      const isWanted = governed.get(id) ?? wants(customerId);
      return isWanted && addWorkingDays(working, recordedAt, 1) <= tx.now;
    });
    await tellPeople(tx, ...told.map((ticket) => tellingOf(ticket, today)));
  }
}

async function customersWanting(tx: Tx): Promise<(customerId: string) => boolean> {
  const [provider, own] = await Promise.all([deskSettings(tx), settingsOfCustomers(tx)]);
  const byCustomer = new Map(own.map((settings) => [settings.customerId, settings]));
  return (customerId) => effectiveSettings(provider, byCustomer.get(customerId) ?? nothingOwn).sendsStatusLines;
}

function tellingOf({ id, customerId, status, callerId }: OpenTicket, today: string) {
  return {
    notice: stillOpen,
    // one line a day, whatever it says
    key: namedId(id, stillOpen.kind, today),
    subject: { kind: 'ticket', id },
    customerId,
    params: { status },
    whom: callerId === null ? [] : [callerId],
    actorId: null,
  };
}
