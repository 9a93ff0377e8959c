import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { isGone } from '../contacts/contact.store.ts';

function accounts(tx: Tx) {
  return sqlBuilder
    .selectFrom('systemAccount as account')
    .innerJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'account.tenantId').onRef('customer.id', '=', 'account.customerId'),
    )
    .innerJoin('contact', (join) =>
      join.onRef('contact.tenantId', '=', 'account.tenantId').onRef('contact.id', '=', 'account.contactId'),
    )
    .innerJoin('customerSystem as system', (join) =>
      join.onRef('system.tenantId', '=', 'account.tenantId').onRef('system.id', '=', 'account.systemId'),
    )
    .where('account.tenantId', '=', tx.tenantId)
    .select(['account.id', 'account.customerId', 'customer.name as customerName'])
    .select(['account.contactId', 'contact.name as contactName', 'account.systemId', 'system.name as systemName'])
    .select(['account.accountName', 'account.permissions', 'account.grantedOn', 'account.revokedOn'])
    .select(['account.createdAt', isGone(tx).as('isGone')]);
}

export function accountById(tx: Tx, id: Id) {
  return tx.first(
    accounts(tx)
      .select(['account.grantedFor', 'account.revokedFor', 'account.note', 'account.revision'])
      .where('account.id', '=', id),
  );
}
export type SystemAccount = NonNullable<Awaited<ReturnType<typeof accountById>>>;
export type ListedAccount = Omit<SystemAccount, 'grantedFor' | 'revokedFor' | 'note' | 'revision'>;

export interface AccountFilter {
  customerId?: Id | undefined;
  contactId?: Id | undefined;
  systemId?: Id | undefined;
  state?: 'in_use' | 'revoked' | 'of_leavers' | undefined;
}

/**
 * Newest first. Served by system_account_by_time, _by_customer, _by_contact, _by_system, _unrevoked and _revoked; those of
 * leavers from contact_gone.
 */
export function pageOfAccounts(tx: Tx, filter: AccountFilter, page: PageInput): Promise<Page<ListedAccount>> {
  const { customerId, contactId, systemId, state } = filter;
  let query = accounts(tx);
  if (customerId) query = query.where('account.customerId', '=', customerId);
  if (contactId) query = query.where('account.contactId', '=', contactId);
  if (systemId) query = query.where('account.systemId', '=', systemId);
  if (state === 'revoked') query = query.where('account.revokedOn', 'is not', null);
  if (state === 'in_use' || state === 'of_leavers') query = query.where('account.revokedOn', 'is', null);
  if (state === 'of_leavers') query = query.where(isGone(tx));
  return keysetPage(tx, query.$castTo<ListedAccount>(), {
    list: 'system-accounts',
    column: 'account.createdAt',
    field: 'createdAt',
    direction: 'desc',
    idColumn: 'account.id',
    ...page,
  });
}

export function accountsInUseOf(tx: Tx, contactId: Id) {
  return tx.rows(
    sqlBuilder
      .selectFrom('systemAccount')
      .select(['id', 'customerId', 'contactId', 'systemId', 'grantedOn'])
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId)
      .where('revokedOn', 'is', null)
      .forUpdate(),
  );
}

export async function isSystemInUse(tx: Tx, systemId: Id): Promise<boolean> {
  const one = await tx.first(
    sqlBuilder
      .selectFrom('systemAccount')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('systemId', '=', systemId)
      .where('revokedOn', 'is', null)
      .limit(1),
  );
  return one !== undefined;
}

interface NewAccount {
  id: Id;
  customerId: Id;
  contactId: Id;
  systemId: Id;
  accountName: string;
  permissions: string | null;
  grantedOn: Day;
  grantedFor: string | null;
  note: string | null;
}

export async function insertAccount(tx: Tx, account: NewAccount): Promise<void> {
  await tx.run(sqlBuilder.insertInto('systemAccount').values({ tenantId: tx.tenantId, ...account, createdAt: tx.now }));
}

interface AccountChange {
  accountName?: string;
  permissions?: string | null;
  note?: string | null;
  revokedOn?: Day;
  revokedFor?: string | null;
}

export async function updateAccounts(tx: Tx, ids: readonly Id[], fields: AccountChange): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('systemAccount')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', ids),
  );
}
