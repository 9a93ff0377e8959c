import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TicketStatus } from '../../ticket-codes.contract.ts';

/** More than stand open about one machine. */
const most = 20;

export interface StandingReport {
  number: string | null;
  status: TicketStatus;
  waitingReason: string | null;
  reportedAt: Instant;
}

function about(tx: Tx, assetId: Id) {
  return sqlBuilder.selectFrom('ticket').where('tenantId', '=', tx.tenantId).where('assetId', '=', assetId);
}

/** What is not finished about a machine, newest first. Served by ticket_by_asset. */
export function openTicketsAbout(tx: Tx, assetId: Id): Promise<StandingReport[]> {
  return tx.rows(
    about(tx, assetId)
      .select(['number', 'status', 'waitingReason', 'reportedAt'])
      .where('status', 'not in', ['closed', 'cancelled'])
      .orderBy('recordedAt', 'desc')
      .orderBy('id', 'desc')
      .limit(most)
      // checked by the table's constraint
      .$castTo<StandingReport>(),
  );
}

/** Until the transaction ends nobody else reports by this label, so that whoever counts last counts them all. */
export async function holdReports(tx: Tx, assetId: Id): Promise<void> {
  const key = `report by label ${tx.tenantId} ${assetId}`;
  await tx.run(statement(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`));
}

/** How many were reported by its label since then, at most `enough`. */
export async function labelReportsSince(tx: Tx, assetId: Id, { since, enough }: { since: Instant; enough: number }) {
  const rows = await tx.rows(
    about(tx, assetId).select('id').where('recordedAt', '>', since).where('channel', '=', 'label').limit(enough),
  );
  return rows.length;
}
