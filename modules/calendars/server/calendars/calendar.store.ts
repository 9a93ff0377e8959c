import type { Id } from '../../../../kernel/id.ts';
import type { CalendarDefinition, Weekday } from '../../../../kernel/working-time/definition.ts';
import { compiledOnce } from '../../../../platform/database/compiled-once.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Nation } from '../../calendar.contract.ts';
import type { Calendar, CalendarVersion } from './calendar.rules.ts';

function calendars(tx: Tx) {
  return sqlBuilder
    .selectFrom('calendar')
    .select(['id', 'code', 'name', 'isDefault', 'retiredAt', 'revision'])
    .where('calendar.tenantId', '=', tx.tenantId);
}

/** A dozen at most; the default first, then by name. */
export async function allCalendars(tx: Tx): Promise<Calendar[]> {
  return tx.rows(calendars(tx).orderBy('isDefault', 'desc').orderBy('name').orderBy('id'));
}

/** The same, held against other writers until the transaction ends: one of them is the default. */
export async function calendarsForChange(tx: Tx): Promise<Calendar[]> {
  return tx.rows(calendars(tx).orderBy('id').forUpdate());
}

export async function calendarById(tx: Tx, id: Id): Promise<Calendar | undefined> {
  return tx.first(calendars(tx).where('id', '=', id));
}

export async function defaultCalendarRow(tx: Tx): Promise<Calendar | undefined> {
  return tx.first(calendars(tx).where('isDefault', '=', true));
}

function versions({ tenantId }: Pick<Tx, 'tenantId'>) {
  return sqlBuilder
    .selectFrom('calendarVersion')
    .select(['calendarId', 'version', 'definition', 'followsNation', 'makeUpDayFollows', 'validFrom'])
    .where('calendarVersion.tenantId', '=', tenantId);
}

/** By number. */
export async function versionsOf(tx: Tx, calendarId: Id): Promise<CalendarVersion[]> {
  const rows = await tx.rows(versions(tx).where('calendarId', '=', calendarId).orderBy('version'));
  return rows.map(versionOf);
}

export interface VersionedCalendar {
  calendar: Calendar;
  versions: CalendarVersion[];
  /** Of the nations that they follow: which notices are known, as `revisionOfNation` says it. */
  nationRevisions: ReadonlyMap<Nation, number>;
}

/** A calendar with its versions by number, of which it has one at least: one statement, for whatever is timed. */
export async function calendarWithVersions(tx: Tx, id: Id): Promise<VersionedCalendar | undefined> {
  const rows = await tx.rows(versionsWithCalendar({ tenantId: tx.tenantId, id }));
  const [first] = rows;
  if (!first) return undefined;
  const { code, name, isDefault, retiredAt, revision } = first;
  return {
    calendar: { id, code, name, isDefault, retiredAt, revision },
    versions: rows.map(versionOf),
    nationRevisions: new Map(
      rows.flatMap(({ followsNation, nationRevision }) =>
        // held by the table's constraints
        followsNation === null ? [] : [[followsNation as Nation, nationRevision ?? 0] as const],
      ),
    ),
  };
}

const versionsWithCalendar = compiledOnce(({ tenantId, id }: Pick<Tx, 'tenantId'> & { id: Id }) =>
  versions({ tenantId })
    .innerJoin('calendar', (join) =>
      join
        .onRef('calendar.tenantId', '=', 'calendarVersion.tenantId')
        .onRef('calendar.id', '=', 'calendarVersion.calendarId'),
    )
    .select(['calendar.id', 'code', 'name', 'isDefault', 'retiredAt', 'calendar.revision'])
    .select((asked) =>
      asked
        .selectFrom('nationalYear')
        .select((year) => year.fn.max('nationalYear.revision').as('newest'))
        .whereRef('nationalYear.nation', '=', 'calendarVersion.followsNation')
        .as('nationRevision'),
    )
    .where('calendarId', '=', id)
    .orderBy('version'),
);

/** The newest of each calendar, by the calendar's id. */
export async function newestVersions(tx: Tx): Promise<Map<Id, CalendarVersion>> {
  const rows = await tx.rows(versions(tx).orderBy('version'));
  return new Map(rows.map((row) => [row.calendarId, versionOf(row)]));
}

/** Of every calendar, by the calendar's id and number. */
export async function allVersions(tx: Tx): Promise<Map<Id, CalendarVersion[]>> {
  const rows = await tx.rows(versions(tx).orderBy('version'));
  return Map.groupBy(rows.map(versionOf), ({ calendarId }) => calendarId);
}

export async function insertCalendar(tx: Tx, calendar: Calendar): Promise<void> {
  await tx.run(sqlBuilder.insertInto('calendar').values({ ...calendar, tenantId: tx.tenantId, createdAt: tx.now }));
}

export async function insertVersion(tx: Tx, version: CalendarVersion): Promise<void> {
  const row = { ...version, tenantId: tx.tenantId, definition: JSON.stringify(version.definition) };
  await tx.run(sqlBuilder.insertInto('calendarVersion').values(row));
}

export async function saveCalendar(tx: Tx, { id, name, isDefault, retiredAt, revision }: Calendar): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('calendar')
      .set({ name, isDefault, retiredAt, revision })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

interface Row {
  calendarId: Id;
  version: number;
  definition: unknown;
  followsNation: string | null;
  makeUpDayFollows: string;
  validFrom: string;
}

function versionOf(row: Row): CalendarVersion {
  const { calendarId, version, validFrom } = row;
  return {
    calendarId,
    version,
    validFrom,
    // written by insertVersion, and held by the table's constraints
    definition: row.definition as CalendarDefinition,
    followsNation: row.followsNation as Nation | null,
    makeUpDayFollows: row.makeUpDayFollows as Weekday,
  };
}
