import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CalendarDay } from '../../calendar.contract.ts';
import { layersAt, type LayerRow, type Place } from '../layers/layer.rules.ts';
import { layerRowsOnce } from '../layers/layer.store.ts';
import { isProvisional } from '../national-days/national-days.rules.ts';
import { versionAt } from './calendar.rules.ts';
import { calendarWithVersions, defaultCalendarRow, type VersionedCalendar } from './calendar.store.ts';
import { compiledCalendar, knowRevisions } from './compile-calendar.ts';

/** A calendar ready to reckon with. */
export interface ServiceCalendar {
  id: Id;
  name: string;
  isRetired: boolean;
  version: number;
  working: WorkingCalendar;
  /** Whether an instant lies in a year that counts as ordinary weeks only because its notice isn't known (SLA-01). */
  isProvisional(instant: Instant): boolean;
  /** When a day of its zone is open, why, and whose word that is. */
  dayOn(date: Day): CalendarDay;
}

/** What is to be timed. */
export interface CalendarUse {
  /** When it began: by the version and the layers of that instant; without it, by the newest. */
  asOf?: Instant | undefined;
  /** Where: with the layers of its site and customer; without it, with the provider's alone. */
  place?: Place | undefined;
}

/**
 * The calendar as it times something, with the layers of its place laid on (SLA-01). Undefined when there is no such
 * calendar. A transaction asks the database once a calendar and once a customer, so a loop may call it.
 */
export async function calendarFor(tx: Tx, calendarId: Id, use: CalendarUse = {}): Promise<ServiceCalendar | undefined> {
  const [known, laid] = await sideBySide(
    remembered(tx, calendarId, () => calendarWithVersions(tx, calendarId)),
    layerRowsOnce(tx, use.place?.customerId ?? null),
  );
  return known && serviceCalendar(tx, { ...known, laid }, use);
}

/** The provider's default, which it always has. */
export async function defaultCalendar(tx: Tx, use: CalendarUse = {}): Promise<ServiceCalendar> {
  const [known, laid] = await sideBySide(
    remembered(tx, 'default', async () => {
      const calendar = await defaultCalendarRow(tx);
      return calendar && remembered(tx, calendar.id, () => calendarWithVersions(tx, calendar.id));
    }),
    layerRowsOnce(tx, use.place?.customerId ?? null),
  );
  if (!known) throw new Error('the provider has no default calendar');
  return serviceCalendar(tx, { ...known, laid }, use);
}

const byTransaction = new WeakMap<Tx, Map<string, Promise<VersionedCalendar | undefined>>>();

function remembered(
  tx: Tx,
  key: string,
  ask: () => Promise<VersionedCalendar | undefined>,
): Promise<VersionedCalendar | undefined> {
  const asked = byTransaction.get(tx) ?? new Map<string, Promise<VersionedCalendar | undefined>>();
  byTransaction.set(tx, asked);
  const answer = asked.get(key) ?? ask();
  asked.set(key, answer);
  return answer;
}

async function serviceCalendar(
  tx: Tx,
  { calendar, versions, nationRevisions, laid }: VersionedCalendar & { laid: readonly LayerRow[] },
  { asOf, place }: CalendarUse,
): Promise<ServiceCalendar> {
  const version = asOf === undefined ? versions.at(-1) : versionAt(versions, asOf);
  if (!version) throw new Error(`calendar ${calendar.name} has no version`);
  knowRevisions(tx, nationRevisions);
  const layers = layersAt(laid, place, asOf);
  const { working, published, dayOn } = await compiledCalendar(tx, { calendar, version, layers });
  const { id, name, retiredAt } = calendar;
  return {
    id,
    name,
    isRetired: retiredAt !== null,
    version: version.version,
    working,
    isProvisional: (instant) => published !== null && isProvisional(instant, working.timeZone, published),
    dayOn,
  };
}
