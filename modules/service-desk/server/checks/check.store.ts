import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import type { Check } from './demand.rules.ts';

export type NamedCheck = Check & { checkedByName: string };

/** Served by the primary key. */
export function checksOf(tx: Tx, ticketId: Id): Promise<NamedCheck[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('ticketCheck as tick')
      .innerJoin('staffMember as staff', (on) =>
        on.onRef('staff.tenantId', '=', 'tick.tenantId').onRef('staff.id', '=', 'tick.checkedById'),
      )
      .select(['tick.key', 'tick.checkedAt', 'tick.checkedById', 'staff.name as checkedByName'])
      .where('tick.tenantId', '=', tx.tenantId)
      .where('tick.ticketId', '=', ticketId),
  );
}

/** What is ticked already keeps whoever ticked it. */
export async function insertChecks(tx: Tx, { id, customerId }: Ticket, checks: readonly Check[]): Promise<void> {
  if (checks.length === 0) return;
  const rows = checks.map((check) => ({ ...check, tenantId: tx.tenantId, customerId, ticketId: id }));
  await tx.run(
    sqlBuilder
      .insertInto('ticketCheck')
      .values(rows)
      .onConflict((same) => same.columns(['tenantId', 'ticketId', 'key']).doNothing()),
  );
}

/** A tick taken away leaves no row: the log tells of both. */
export async function removeCheck(tx: Tx, ticketId: Id, key: string): Promise<void> {
  await tx.run(
    sqlBuilder
      .deleteFrom('ticketCheck')
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', ticketId)
      .where('key', '=', key),
  );
}
