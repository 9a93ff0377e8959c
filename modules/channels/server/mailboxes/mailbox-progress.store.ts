import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** How far a mailbox is read; `uidValidity` null: nobody has looked into it yet. */
export interface ReadSoFar {
  uidValidity: number | null;
  lastUid: number;
}

export function progressOf(tx: Tx, id: Id): Promise<ReadSoFar | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('mailbox')
      .select(['uidValidity', 'lastUid'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
