import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Until the transaction ends nobody else counts what this ticket used, so that whoever counts last knows it best. */
export async function claimTicketUse(tx: Tx, ticketId: Id): Promise<void> {
  const key = `count use of ticket ${tx.tenantId} ${ticketId}`;
  await tx.run(statement(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`));
}

/** What contracts count of tickets and time that there are not. */
export function usesOfNothing(tx: Tx): Promise<{ kind: string; id: Id }[]> {
  return tx.rows(
    statement(sql<{ kind: string; id: Id }>`
      select used.subject_kind as kind, used.subject_id as id from contract_use used
      where used.tenant_id = ${tx.tenantId} and (
        used.subject_kind = 'ticket' and not exists (
          select from ticket t where t.tenant_id = ${tx.tenantId} and t.id = used.subject_id)
        or used.subject_kind = 'time_entry' and not exists (
          select from time_entry t where t.tenant_id = ${tx.tenantId} and t.id = used.subject_id))
      order by used.subject_kind, used.subject_id limit 1000`),
  );
}
