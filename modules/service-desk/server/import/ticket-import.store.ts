import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { insertRows, unnested, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { ticketWordsTypes, type TicketWords } from '../tickets/ticket-document.store.ts';
import type { StatusRow, Ticket } from '../tickets/ticket-record.rules.ts';
import { numberPrefixes } from '../../ticket-codes.contract.ts';

/** All of the provider, prospects and former ones too. */
export function namesOfCustomers(tx: Tx) {
  return tx.rows(
    sqlBuilder
      .selectFrom('customer')
      .select(['id', 'name', 'shortName'])
      .where('tenantId', '=', tx.tenantId)
      .orderBy('name'),
  );
}

/** Until the transaction ends nobody else imports into this customer, so that what is there already can be asked. */
export async function claimImport(tx: Tx, customerId: Id): Promise<void> {
  const key = `import tickets ${tx.tenantId} ${customerId}`;
  await tx.run(statement(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`));
}

/** Which of these the customer has already from the same kind of log. Served by the unique index over them. */
export async function foreignNumbersKnown(
  tx: Tx,
  { customerId, importedBy }: { customerId: Id; importedBy: string },
  numbers: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('ticket')
      .select('foreignNumber')
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('importedBy', '=', importedBy)
      .where('foreignNumber', '=', sql<string>`any(${[...numbers]}::text[])`),
  );
  return new Set(rows.flatMap(({ foreignNumber }) => foreignNumber ?? []));
}

/**
 * Takes numbers for all of these at once, in their order, from the series of the years in which they were recorded
 * (SD-01); answers with them by id. Whoever records a ticket of such a year waits until the transaction ends.
 */
export async function takeNumbers(
  tx: Tx,
  tickets: readonly Pick<Ticket, 'id' | 'kind' | 'recordedAt'>[],
): Promise<Map<Id, string>> {
  const types = { id: 'uuid', kind: 'text', recordedAt: 'timestamptz' } as const;
  const rows = await tx.rows(
    statement(sql<{ id: Id; year: number; place: number; kind: Ticket['kind'] }>`
      with given as (
        select one.id, kind, place, extract(year from recorded_at at time zone time_zone)::integer as year
        from ${unnested(tickets, types)} with ordinality as one (id, kind, recorded_at, place)
        join tenant on tenant.id = ${tx.tenantId}
      ), series as (
        insert into ticket_series as s (tenant_id, year, last_number)
        select ${tx.tenantId}::uuid, year, count(*) from given group by year order by year
        on conflict (tenant_id, year) do update set last_number = s.last_number + excluded.last_number
        returning year, last_number
      )
      select id, kind, year, (last_number - count(*) over of_year + row_number() over in_year)::integer as place
      from given join series using (year)
      window of_year as (partition by year), in_year as (partition by year order by given.place)`),
  );
  return new Map(rows.map(({ id, kind, year, place }) => [id, numberOf(kind, year, place)]));
}

function numberOf(kind: Ticket['kind'], year: number, place: number): string {
  return `${numberPrefixes[kind]}-${year}-${String(place).padStart(6, '0')}`;
}

export async function insertTickets(tx: Tx, tickets: readonly Ticket[]): Promise<void> {
  await insertRows(tx, 'ticket', { rows: tickets, types: ticketTypes });
}

export interface ImportedStatus extends StatusRow {
  customerId: Id;
  ticketId: Id;
  /** From 1, in the order of the log. */
  number: number;
}

export async function insertStatuses(tx: Tx, rows: readonly ImportedStatus[]): Promise<void> {
  await insertRows(tx, 'ticketStatus', { rows, types: statusTypes });
}

export interface ImportedWords extends TicketWords {
  customerId: Id;
  ticketId: Id;
  recordedAt: Instant;
}

export async function insertWords(tx: Tx, rows: readonly ImportedWords[]): Promise<void> {
  await insertRows(tx, 'ticketDocument', { rows, types: wordsTypes });
}

/** Own fields begin empty: no log brings them. */
const ticketTypes: ColumnTypes<Omit<Ticket, 'custom'>> = {
  id: 'uuid',
  customerId: 'uuid',
  number: 'text',
  foreignNumber: 'text',
  importedBy: 'text',
  kind: 'text',
  status: 'text',
  waitingReason: 'text',
  title: 'text',
  description: 'text',
  contractId: 'uuid',
  coverage: 'text',
  callerId: 'uuid',
  affectedId: 'uuid',
  siteId: 'uuid',
  assetId: 'uuid',
  categoryId: 'uuid',
  channel: 'text',
  impact: 'text',
  urgency: 'text',
  priority: 'text',
  agreedAt: 'timestamptz',
  recorderId: 'uuid',
  firstResponderId: 'uuid',
  ownerId: 'uuid',
  assigneeId: 'uuid',
  teamId: 'uuid',
  occurredAt: 'timestamptz',
  reportedAt: 'timestamptz',
  recordedAt: 'timestamptz',
  assignedAt: 'timestamptz',
  respondedAt: 'timestamptz',
  startedAt: 'timestamptz',
  resolvedAt: 'timestamptz',
  closedAt: 'timestamptz',
  cancelledAt: 'timestamptz',
  resolutionCode: 'text',
  handlingMode: 'text',
  solution: 'text',
  cancelReason: 'text',
  closure: 'text',
  signedAt: 'timestamptz',
  signedById: 'uuid',
  reopenCount: 'integer',
  leftFirstLine: 'boolean',
  firstContact: 'boolean',
  handlingSeconds: 'integer',
  waitingSeconds: 'integer',
  nextDueAt: 'timestamptz',
  overdueAt: 'timestamptz',
  foreignOverdue: 'boolean',
  revision: 'integer',
};

const statusTypes: ColumnTypes<ImportedStatus> = {
  customerId: 'uuid',
  ticketId: 'uuid',
  number: 'integer',
  at: 'timestamptz',
  status: 'text',
  waitingReason: 'text',
  priority: 'text',
  traits: 'jsonb',
};

const wordsTypes: ColumnTypes<ImportedWords> = {
  customerId: 'uuid',
  ticketId: 'uuid',
  recordedAt: 'timestamptz',
  ...ticketWordsTypes,
};
