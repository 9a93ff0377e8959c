import { systemCaller } from '../../platform/database/caller.ts';
import { sql, statement } from '../../platform/database/sql.ts';
import type { World } from '../cast/world.ts';

/** What was to follow the ticket, tried for the last time; with marked words in the reason. */
export async function failWork({ parts, ids, clock }: World, ticket: string): Promise<{ failedWork: string }> {
  const scope = {
    tenantId: ids.tenant,
    caller: systemCaller('walls'),
    origin: { channel: 'worker' as const, address: null },
    now: clock.now(),
  };
  const failed = await parts.unitOfWork.run(scope, (tx) =>
    tx.first(
      statement(sql<{ eventId: string }>`
        insert into event_delivery (tenant_id, event_id, consumer, customer_id, due_at, attempts, failed_at, failure)
        select tenant_id, id, 'walls.failed', customer_id, ${tx.now}, 10, ${tx.now}, 'SECRET-DONGHAI'
        from event where tenant_id = ${tx.tenantId} and subject_id = ${ticket} order by id limit 1
        returning event_id`),
    ),
  );
  return { failedWork: failed?.eventId ?? '' };
}
