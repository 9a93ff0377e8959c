import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface ScopedAccount {
  id: Id;
  kind: 'staff' | 'contact';
  customerScope: Id[];
}

/** Accounts that are limited to some customers, one of these among them. */
export function accountsLimitedTo(tx: Tx, customerIds: readonly Id[]): Promise<ScopedAccount[]> {
  return tx.rows(
    statement(sql<ScopedAccount>`
      select id, kind, customer_scope as "customerScope" from sign_in_account
      where tenant_id = ${tx.tenantId} and customer_scope && ${[...customerIds]}::uuid[]
      order by id`),
  );
}
