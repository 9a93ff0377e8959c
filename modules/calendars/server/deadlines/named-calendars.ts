import type { Instant } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { deliveredCalendars } from '../../../../kernel/working-time/delivered-calendars.ts';
import type { CalendarTemplate, NationalDay } from '../../../../kernel/working-time/layers.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Calendar, CalendarVersion } from '../calendars/calendar.rules.ts';
import { versionAt } from '../calendars/calendar.rules.ts';
import { allCalendars, allVersions } from '../calendars/calendar.store.ts';
import { compile, type Compiled } from '../calendars/compile-calendar.ts';
import { layersAt, type LayerRow } from '../layers/layer.rules.ts';
import { layerRows } from '../layers/layer.store.ts';
import { daysOfNation } from '../national-days/national-day.store.ts';
import { seededDays } from '../national-days/seed-national-days.ts';
import { deadlineRefusals } from './deadline.refusals.ts';

/** All that calendars are made of, so that a million questions need no database. */
interface KnownCalendars {
  calendars: readonly Calendar[];
  versions: ReadonlyMap<string, readonly CalendarVersion[]>;
  layers: readonly LayerRow[];
  nation: readonly NationalDay[];
}

/** The calendar of a name or code as what began at an instant is timed by it; says which names there are. */
export type NamedCalendars = (name: string, asOf: Instant) => Compiled;

/** A provider's, in their versions, with its own layer and the years that are known. */
export async function calendarsOfProvider(tx: Tx): Promise<NamedCalendars> {
  return namedAmong({
    calendars: await allCalendars(tx),
    versions: await allVersions(tx),
    layers: await layerRows(tx, null),
    nation: await daysOfNation(tx, 'CN'),
  });
}

/** Those that every provider starts with, in Shanghai, with the years that the program knows by itself. */
export function calendarsAsDelivered(): NamedCalendars {
  const delivered = Object.entries<CalendarTemplate>(deliveredCalendars).map(([code, template]) => ({
    calendar: { id: code, code, name: code.replace('x', '×'), isDefault: false, retiredAt: null, revision: 1 },
    version: versionOf(code, template),
  }));
  return namedAmong({
    calendars: delivered.map(({ calendar }) => calendar),
    versions: new Map(delivered.map(({ calendar, version }) => [calendar.id, [version]])),
    layers: [],
    nation: seededDays(),
  });
}

function versionOf(
  code: string,
  { timeZone, week, ignoresNation, makeUpDayFollows }: CalendarTemplate,
): CalendarVersion {
  return {
    calendarId: code,
    version: 1,
    definition: { timeZone, week },
    followsNation: ignoresNation ? null : 'CN',
    makeUpDayFollows: makeUpDayFollows ?? 'monday',
    validFrom: '1900-01-01T00:00:00.000Z',
  };
}

function namedAmong({ calendars, versions, layers, nation }: KnownCalendars): NamedCalendars {
  const byName = new Map(calendars.flatMap((one) => [one.name, one.code ?? one.name].map((name) => [name, one])));
  const made = new Map<string, Compiled>();
  return (name, asOf) => {
    const calendar = byName.get(name);
    if (!calendar)
      throw new Refusal(deadlineRefusals.unknown_calendar, { name, names: calendars.map((one) => one.name) });
    const version = versionAt(versions.get(calendar.id) ?? [], asOf);
    if (!version) throw new Error(`calendar ${name} has no version`);
    const laid = layersAt(layers, undefined, asOf);
    const key = [calendar.id, version.version, laid.provider?.id].join('/');
    const compiled = made.get(key) ?? compile({ calendar, version, layers: laid }, nation);
    made.set(key, compiled);
    return compiled;
  };
}
