import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { isProvisional } from '../national-days/national-days.rules.ts';
import { versionAt, type Calendar, type CalendarVersion } from './calendar.rules.ts';
import { calendarById, defaultCalendarRow, versionsOf } from './calendar.store.ts';
import { compiledCalendar } from './compile-calendar.ts';

/** A calendar ready to reckon with. */
export interface ServiceCalendar {
  id: Id;
  name: string;
  isRetired: boolean;
  version: number;
  working: WorkingCalendar;
  /** Whether an instant lies in a year that counts as ordinary weeks only because its notice isn't known (SLA-01). */
  isProvisional(instant: Instant): boolean;
}

/**
 * The calendar in the version under which what began at `asOf` is timed; without it, in the newest. Undefined when
 * there is no such calendar. A transaction asks the database once a calendar, so a loop may call it.
 */
export async function calendarFor(tx: Tx, calendarId: Id, asOf?: Instant): Promise<ServiceCalendar | undefined> {
  const known = await remembered(tx, calendarId, async () => {
    const [calendar, versions] = await Promise.all([calendarById(tx, calendarId), versionsOf(tx, calendarId)]);
    return calendar && { calendar, versions };
  });
  return known && serviceCalendar(tx, known, asOf);
}

/** The provider's default, which it always has. */
export async function defaultCalendar(tx: Tx, asOf?: Instant): Promise<ServiceCalendar> {
  const known = await remembered(tx, 'default', async () => {
    const calendar = await defaultCalendarRow(tx);
    const versioned = async (row: Calendar) => ({ calendar: row, versions: await versionsOf(tx, row.id) });
    return calendar && remembered(tx, calendar.id, () => versioned(calendar));
  });
  if (!known) throw new Error('the provider has no default calendar');
  return serviceCalendar(tx, known, asOf);
}

interface Known {
  calendar: Calendar;
  versions: CalendarVersion[];
}

const byTransaction = new WeakMap<Tx, Map<string, Promise<Known | undefined>>>();

function remembered(tx: Tx, key: string, ask: () => Promise<Known | undefined>): Promise<Known | undefined> {
  const asked = byTransaction.get(tx) ?? new Map<string, Promise<Known | undefined>>();
  byTransaction.set(tx, asked);
  const answer = asked.get(key) ?? ask();
  asked.set(key, answer);
  return answer;
}

async function serviceCalendar(tx: Tx, { calendar, versions }: Known, asOf?: Instant): Promise<ServiceCalendar> {
  const version = asOf === undefined ? versions.at(-1) : versionAt(versions, asOf);
  if (!version) throw new Error(`calendar ${calendar.name} has no version`);
  const { working, published } = await compiledCalendar(tx, calendar, version);
  const { id, name, retiredAt } = calendar;
  return {
    id,
    name,
    isRetired: retiredAt !== null,
    version: version.version,
    working,
    isProvisional: (instant) => published !== null && isProvisional(instant, working.timeZone, published),
  };
}
