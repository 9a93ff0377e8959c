import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface NamedRecord {
  id: Id;
  name: string;
}

export interface NamedCustomer extends NamedRecord {
  shortName: string | null;
  /** Nobody is served there any more. */
  isEnded: boolean;
}

/** Customers that are called one of these, in full or for short; none that were merged into others. */
export function customersCalled(tx: Tx, names: readonly string[]): Promise<NamedCustomer[]> {
  return tx.rows(
    statement(sql<NamedCustomer>`
      select id, name, short_name as "shortName", status = 'ended' as "isEnded" from customer
      where tenant_id = ${tx.tenantId} and merged_into_id is null
        and (name = any (${[...names]}::text[]) or short_name = any (${[...names]}::text[]))
      order by created_at, id`),
  );
}

/** Staff in use who are called one of these. */
export function staffCalled(tx: Tx, names: readonly string[]): Promise<NamedRecord[]> {
  return tx.rows(
    statement(sql<NamedRecord>`
      select id, name from staff_member
      where tenant_id = ${tx.tenantId} and retired_at is null and name = any (${[...names]}::text[])
      order by created_at, id`),
  );
}
