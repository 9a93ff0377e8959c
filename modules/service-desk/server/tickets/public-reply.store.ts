import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/**
 * What was written to the customer; null for what was not. A private entry is not there for the portal's role, as
 * which mails are read; the condition says it once more.
 */
export async function publicReply(tx: Tx, entryId: Id): Promise<string | null> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('ticketEntry')
      .select('body')
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', entryId)
      .where('audience', '=', 'public'),
  );
  return row?.body ?? null;
}
