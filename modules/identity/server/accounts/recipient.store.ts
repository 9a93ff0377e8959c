import type { Id } from '../../../../kernel/id.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AccountSubject } from './account.store.ts';
import { permissionsIn } from './standing.rules.ts';
import { permissionsOfAccount } from './standing.store.ts';

/** Somebody who can be told something, and how far they see. */
export interface Recipient extends AccountSubject {
  accountId: Id;
  name: string;
  email: string;
  locale: Locale;
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly Id[];
}

/** The accounts of these staff members or contacts, but for those who are shut out. Served by the key of the subject. */
export async function recipientsOf(
  tx: Tx,
  kind: AccountSubject['kind'],
  subjectIds: readonly Id[],
): Promise<Recipient[]> {
  if (subjectIds.length === 0) return [];
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('signInAccount as account')
      .select(['account.id as accountId', 'account.kind', 'account.subjectId', 'account.name', 'account.email'])
      .select(['account.locale', 'account.customerScope', permissionsOfAccount.as('permissions')])
      // CHECK constraints hold kind and locale to these values
      .$castTo<Omit<Recipient, 'permissions' | 'customers'> & { permissions: string; customerScope: Id[] | null }>()
      .where('account.tenantId', '=', tx.tenantId)
      .where('account.kind', '=', kind)
      .where('account.subjectId', '=', sql<Id>`any(${[...new Set(subjectIds)]}::uuid[])`)
      .where('account.disabledAt', 'is', null),
  );
  return rows.map(({ permissions, customerScope, ...row }) => ({
    ...row,
    permissions: permissionsIn(permissions),
    customers: customerScope ?? 'all',
  }));
}

/** Which of these have an account, shut out or not. */
export async function subjectsWithAccount(
  tx: Tx,
  kind: AccountSubject['kind'],
  subjectIds: readonly Id[],
): Promise<ReadonlySet<Id>> {
  if (subjectIds.length === 0) return new Set();
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('signInAccount')
      .select('subjectId')
      .where('tenantId', '=', tx.tenantId)
      .where('kind', '=', kind)
      .where('subjectId', '=', sql<Id>`any(${[...subjectIds]}::uuid[])`),
  );
  return new Set(rows.map(({ subjectId }) => subjectId));
}
