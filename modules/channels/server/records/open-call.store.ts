import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

interface Calling {
  /** In the form in which numbers are kept. */
  number: string;
  customerId: Id;
  since: Instant;
}

/** The latest call of this number that waits in the channel log, and is not another customer's. Served by channel_record_open. */
export async function openCallFrom(tx: Tx, { number, customerId, since }: Calling): Promise<Id | null> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('channelRecord')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('state', '=', 'open')
      .where('kind', '=', 'call')
      .where('cameAt', '>=', since)
      .where('address', '=', number)
      .where((either) => either.or([either('customerId', 'is', null), either('customerId', '=', customerId)]))
      .orderBy('cameAt', 'desc')
      .limit(1),
  );
  return row?.id ?? null;
}
