import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TimeKind } from '../../time-entry.contract.ts';
import type { TimeMeasure } from '../../time-measure.contract.ts';
import type { TimeEntry } from './time-entry.rules.ts';
import { timeMeant } from './time-figures.store.ts';

/** With what its ticket, customer and staff member are called. */
export interface NamedTimeEntry extends TimeEntry {
  number: string | null;
  foreignNumber: string | null;
  title: string;
  customerName: string;
  staffName: string;
}

function timeEntries(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('timeEntry as spent')
      .innerJoin('ticket', (on) =>
        on.onRef('ticket.tenantId', '=', 'spent.tenantId').onRef('ticket.id', '=', 'spent.ticketId'),
      )
      .innerJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'spent.tenantId').onRef('customer.id', '=', 'spent.customerId'),
      )
      .innerJoin('staffMember as staff', (on) =>
        on.onRef('staff.tenantId', '=', 'spent.tenantId').onRef('staff.id', '=', 'spent.staffId'),
      )
      .select(['spent.id', 'spent.customerId', 'spent.ticketId', 'spent.staffId', 'spent.kind', 'spent.startedAt'])
      .select(['spent.endedAt', 'spent.minutes', 'spent.isBillable', 'spent.reason', 'spent.note'])
      .select(['spent.recordedAt', 'spent.retiredAt', 'spent.revision'])
      .select(['ticket.number', 'ticket.foreignNumber', 'ticket.title'])
      .select(['customer.name as customerName', 'staff.name as staffName'])
      // a CHECK constraint holds the kind to these values
      .$castTo<NamedTimeEntry>()
      .where('spent.tenantId', '=', tx.tenantId)
  );
}

/** Oldest first, those taken back included. Served by time_entry_by_ticket. */
export function timeOfTicket(tx: Tx, ticketId: Id): Promise<NamedTimeEntry[]> {
  return tx.rows(timeEntries(tx).where('spent.ticketId', '=', ticketId).orderBy('spent.startedAt').orderBy('spent.id'));
}

/** Of several tickets, by ticket; of those without any there is nothing. */
export async function timeOfTickets(tx: Tx, ticketIds: readonly Id[]): Promise<Map<Id, NamedTimeEntry[]>> {
  const spent = timeEntries(tx).where('spent.ticketId', '=', sql<Id>`any(${[...ticketIds]}::uuid[])`);
  return Map.groupBy(await tx.rows(spent.orderBy('spent.startedAt').orderBy('spent.id')), ({ ticketId }) => ticketId);
}

export function timeEntryById(tx: Tx, id: Id): Promise<NamedTimeEntry | undefined> {
  return tx.first(timeEntries(tx).where('spent.id', '=', id));
}

/** The same, held against other writers until the transaction ends. */
export function timeEntryForChange(tx: Tx, id: Id): Promise<NamedTimeEntry | undefined> {
  return tx.first(timeEntries(tx).where('spent.id', '=', id).forUpdate('spent'));
}

export interface TimeFilter extends PageInput {
  staffId?: Id | undefined;
  customerId?: Id | undefined;
  kind?: TimeKind | undefined;
  billable?: boolean | undefined;
  startedFrom?: Instant | undefined;
  startedTo?: Instant | undefined;
  /** In the provider's zone, `0`–`23` and `1`–`7` from Monday. */
  startedHour?: string | undefined;
  startedWeekday?: string | undefined;
  /** What this measure counts, and what it leaves out for lack of the fact. */
  counted?: TimeMeasure | undefined;
  missing?: TimeMeasure | undefined;
}

/** Rows `spent`, for reports. */
export function timeEntriesMeant(tx: Tx, filter: TimeFilter) {
  const all = sqlBuilder.selectFrom('timeEntry as spent').selectAll('spent').where('spent.tenantId', '=', tx.tenantId);
  return timeMeant(tx, filter).reduce((query, condition) => query.where(condition), all);
}

/** Newest first, without what was taken back. Served by time_entry_by_staff, _by_customer and _by_time. */
export function pageOfTimeEntries(tx: Tx, filter: TimeFilter): Promise<Page<NamedTimeEntry>> {
  const query = timeMeant(tx, filter).reduce((asked, condition) => asked.where(condition), timeEntries(tx));
  const keyset = { list: 'time-entries', column: 'spent.startedAt', field: 'startedAt', idColumn: 'spent.id' } as const;
  return keysetPage(tx, query, { ...keyset, direction: 'desc', ...filter });
}

/** Whether anything that was not taken back is recorded on the ticket. */
export async function hasTime(tx: Tx, ticketId: Id): Promise<boolean> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('timeEntry')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', ticketId)
      .where('retiredAt', 'is', null)
      .limit(1),
  );
  return row !== undefined;
}

export async function insertTimeEntry(tx: Tx, entry: TimeEntry): Promise<void> {
  await tx.run(sqlBuilder.insertInto('timeEntry').values({ ...entry, tenantId: tx.tenantId }));
}

type Changeable = Pick<
  TimeEntry,
  'kind' | 'startedAt' | 'endedAt' | 'minutes' | 'isBillable' | 'reason' | 'note' | 'retiredAt'
>;

export async function updateTimeEntry(tx: Tx, id: Id, fields: Partial<Changeable>): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('timeEntry')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** All time of one ticket becomes the other's. */
export async function moveTime(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('timeEntry')
      .set((row) => ({ ticketId: into, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', from),
  );
}
