import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Until the transaction ends nobody else counts what this ticket used, so that whoever counts last knows it best. */
export async function claimTicketUse(tx: Tx, ticketId: Id): Promise<void> {
  const key = `count use of ticket ${tx.tenantId} ${ticketId}`;
  await tx.run(statement(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`));
}
