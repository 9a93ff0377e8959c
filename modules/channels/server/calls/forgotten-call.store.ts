import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

interface Since {
  /** What rings since before then nobody answers any more, */
  rings: Instant;
  /** and what is spoken on since before then has ended. */
  talks: Instant;
}

/** Closes calls whose end was never told, oldest first, and answers with them. Served by call_ringing. */
export function closeForgotten(
  tx: Tx,
  { rings, talks }: Since,
  most: number,
): Promise<{ id: Id; customerId: Id | null }[]> {
  return tx.rows(
    statement<{ id: Id; customerId: Id | null }>(sql`
      with forgotten as (
        select id from call
        where tenant_id = ${tx.tenantId} and state in ('ringing', 'answered', 'transferred')
          and began_at < ${rings} and (state = 'ringing' or began_at < ${talks})
        order by began_at limit ${most} for update skip locked
      )
      update call set state = 'unknown', revision = call.revision + 1 from forgotten
      where call.tenant_id = ${tx.tenantId} and call.id = forgotten.id
      returning call.id, call.customer_id`),
  );
}
