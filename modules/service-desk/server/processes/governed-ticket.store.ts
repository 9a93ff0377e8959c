import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Closing } from '../../desk-setting.contract.ts';
import type { ProcessTerms } from '../../process-variant.contract.ts';
import type { TermsOfClosing } from './process-variant.rules.ts';

export interface TicketProcess extends TermsOfClosing {
  ticketId: Id;
  customerId: Id;
  versionId: Id;
}

export async function insertTicketProcess(tx: Tx, process: TicketProcess): Promise<void> {
  await tx.run(sqlBuilder.insertInto('ticketProcess').values({ ...process, tenantId: tx.tenantId }));
}

/** Moved to another customer, a ticket is under none of what the old one agreed. */
export async function dropTicketProcess(tx: Tx, ticketId: Id): Promise<void> {
  await tx.run(
    sqlBuilder.deleteFrom('ticketProcess').where('tenantId', '=', tx.tenantId).where('ticketId', '=', ticketId),
  );
}

/** By which version a ticket goes, and how it closes; undefined: by the standard. Served by the primary key. */
export async function processOfTicket(tx: Tx, ticketId: Id) {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('ticketProcess as governed')
      .innerJoin('processVersion as version', (on) =>
        on.onRef('version.tenantId', '=', 'governed.tenantId').onRef('version.id', '=', 'governed.versionId'),
      )
      .innerJoin('processVariant as variant', (on) =>
        on.onRef('variant.tenantId', '=', 'version.tenantId').onRef('variant.id', '=', 'version.variantId'),
      )
      .select(['variant.id', 'variant.name', 'variant.customerId', 'variant.contractId', 'variant.categoryId'])
      .select(['version.number', 'version.terms', 'governed.closing', 'governed.consentDays'])
      .where('governed.tenantId', '=', tx.tenantId)
      .where('governed.ticketId', '=', ticketId),
  );
  // checked by the table's constraint, or written by `insertVersion` alone
  return row && { ...row, closing: row.closing as Closing | null, terms: row.terms as ProcessTerms };
}

/** After how many working days silence closes tickets that a variant governs, each number once. */
export async function governedConsentDays(tx: Tx): Promise<number[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('ticketProcess')
      .select('consentDays')
      .distinct()
      .where('tenantId', '=', tx.tenantId)
      .where('consentDays', 'is not', null),
  );
  return rows.flatMap(({ consentDays }) => consentDays ?? []);
}

interface Silent {
  /** Resolved before. */
  before: Instant;
  days: number;
}

/** Resolved and not confirmed since, of those that close by so many days of silence; longest resolved first. */
export async function governedAwaitingConsent(tx: Tx, { before, days }: Silent, most: number): Promise<Id[]> {
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      select ticket.id from ticket
      join ticket_process governed on governed.tenant_id = ticket.tenant_id and governed.ticket_id = ticket.id
      where ticket.tenant_id = ${tx.tenantId} and ticket.status = 'resolved' and ticket.resolved_at < ${before}
        and ticket.imported_by is null and governed.consent_days = ${days}
      order by ticket.resolved_at, ticket.id limit ${most}`),
  );
  return rows.map(({ id }) => id);
}

/** Of these tickets, whether their callers hear of them each working day, where what governs them says so. */
export async function governedStatusLines(tx: Tx, ticketIds: readonly Id[]): Promise<Map<Id, boolean>> {
  if (ticketIds.length === 0) return new Map();
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('ticketProcess as governed')
      .innerJoin('processVersion as version', (on) =>
        on.onRef('version.tenantId', '=', 'governed.tenantId').onRef('version.id', '=', 'governed.versionId'),
      )
      .select(['governed.ticketId', 'version.terms'])
      .where('governed.tenantId', '=', tx.tenantId)
      .where('governed.ticketId', 'in', [...ticketIds]),
  );
  const said = rows.flatMap(({ ticketId, terms }): [Id, boolean][] => {
    const { sendsStatusLines, leftOut } = terms as ProcessTerms;
    if (leftOut.includes('status_lines')) return [[ticketId, false]];
    return sendsStatusLines === null ? [] : [[ticketId, sendsStatusLines]];
  });
  return new Map(said);
}
