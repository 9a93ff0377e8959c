import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

// each is served by system_account_by_contact

export async function countOfContact(tx: Tx, contactId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('systemAccount')
      .select((of) => of.fn.countAll<number>().as('count'))
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId),
  );
  return row?.count ?? 0;
}

export async function moveAccounts(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('systemAccount')
      .set((row) => ({ contactId: into, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', from),
  );
}

function ofContact(tx: Tx, contactId: Id) {
  return sqlBuilder
    .selectFrom('systemAccount as account')
    .innerJoin('customerSystem as system', (join) =>
      join.onRef('system.tenantId', '=', 'account.tenantId').onRef('system.id', '=', 'account.systemId'),
    )
    .where('account.tenantId', '=', tx.tenantId)
    .where('account.contactId', '=', contactId)
    .orderBy('account.createdAt')
    .orderBy('account.id');
}

export function openAccounts(tx: Tx, contactId: Id, most: number) {
  return tx.rows(
    ofContact(tx, contactId)
      .select(['account.id', 'account.accountName', 'system.name as systemName'])
      .where('account.revokedOn', 'is', null)
      .limit(most),
  );
}

export function disclosedAccounts(tx: Tx, contactId: Id) {
  return tx.rows(
    ofContact(tx, contactId)
      .select(['system.name as system', 'account.accountName', 'account.permissions', 'account.note'])
      .select(['account.grantedOn', 'account.grantedFor', 'account.revokedOn', 'account.revokedFor']),
  );
}

/** What an account is called is mostly a name; which system it opened, and when, stays. Numbered, since names are unique. */
export async function forgetAccountNames(
  tx: Tx,
  { contactId, pseudonym }: { contactId: Id; pseudonym: string },
): Promise<Id[]> {
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      update system_account as account
      set account_name = ${pseudonym} || ' ' || given.place, note = null, revision = revision + 1
      from (
        select id, row_number() over (order by created_at, id)::text as place from system_account
        where tenant_id = ${tx.tenantId} and contact_id = ${contactId}
      ) as given
      where account.tenant_id = ${tx.tenantId} and account.id = given.id
      returning account.id`),
  );
  return rows.map(({ id }) => id);
}
