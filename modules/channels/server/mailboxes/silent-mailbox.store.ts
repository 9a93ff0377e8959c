import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface SilentMailbox {
  id: Id;
  customerId: Id | null;
  since: Instant;
}

/** Those that should be read and could not be since before then. There are never many mailboxes. */
export function silentMailboxes(tx: Tx, before: Instant): Promise<SilentMailbox[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('mailbox')
      .select(['id', 'customerId', sql.ref<Instant>('troubleSince').as('since')])
      .where('tenantId', '=', tx.tenantId)
      .where('isActive', '=', true)
      .where('retiredAt', 'is', null)
      .where('troubleSince', '<', before)
      .orderBy('id'),
  );
}

export async function mailboxesNamed(tx: Tx, ids: readonly Id[]) {
  if (ids.length === 0) return [];
  return tx.rows(
    sqlBuilder
      .selectFrom('mailbox')
      .select(['id', 'name', 'address'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', ids),
  );
}
