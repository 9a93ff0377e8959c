import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AccountSubject } from './account.store.ts';

/** Somebody whom a permission was given. */
export interface Holder {
  /** The staff member or contact. */
  id: Id;
  name: string;
}

interface Wanted {
  kind: AccountSubject['kind'];
  permission: string;
  /** Who sees this one's records; null: who sees those of no customer, which is staff with all of them. */
  customerId: Id | null;
}

/** Whose accounts, not shut out, hold the permission and reach the customer; by name. */
export function holdersOf(tx: Tx, { kind, permission, customerId }: Wanted): Promise<Holder[]> {
  return tx.rows(
    statement(sql<Holder>`
      select account.subject_id as id, account.name from sign_in_account account
      where account.tenant_id = ${tx.tenantId} and account.kind = ${kind} and account.disabled_at is null
        and (account.customer_scope is null or ${customerId}::uuid = any(account.customer_scope))
        and exists (
          select from account_role held
          join role on role.tenant_id = held.tenant_id and role.id = held.role_id
          where held.tenant_id = account.tenant_id and held.account_id = account.id and role.retired_at is null
            and ${permission} = any(role.permissions))
      order by account.name, account.id`),
  );
}
