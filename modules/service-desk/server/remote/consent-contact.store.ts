import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Of either kind. Served by remote_consent_by_contact and standing_consent_by_contact. */
export async function countConsentsOf(tx: Tx, contactId: Id): Promise<number> {
  const row = await tx.first(
    statement(sql<{ many: number }>`
      select ((select count(*) from remote_consent where tenant_id = ${tx.tenantId} and contact_id = ${contactId})
        + (select count(*) from standing_consent where tenant_id = ${tx.tenantId} and contact_id = ${contactId}))::integer
        as many`),
  );
  return row?.many ?? 0;
}

const tables = ['remote_consent', 'standing_consent'] as const;

/** Two contacts are one; the name stays that under which they agreed. */
export async function moveConsents(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  for (const table of tables) {
    await tx.run(
      statement(sql`
        update ${sql.table(table)} set contact_id = ${into}, revision = revision + 1
        where tenant_id = ${tx.tenantId} and contact_id = ${from}`),
    );
  }
}

/** What they agreed to, oldest first. */
export function consentsDisclosed(tx: Tx, contactId: Id): Promise<object[]> {
  return tx.rows(
    statement(sql<object>`
      select 'ticket' as of, scope, state, way, asked_at as "askedAt", withdrawn_at as "withdrawnAt"
      from remote_consent where tenant_id = ${tx.tenantId} and contact_id = ${contactId}
      union all
      select 'standing', scope, 'agreed', null, given_at, withdrawn_at
      from standing_consent where tenant_id = ${tx.tenantId} and contact_id = ${contactId}
      order by "askedAt"`),
  );
}

/** That somebody agreed stays; their name goes, and what was noted of their word. Answers with the standing consents. */
export async function blankNameOf(tx: Tx, contactId: Id, pseudonym: string): Promise<Id[]> {
  await tx.run(
    statement(sql`
      update remote_consent set person_name = ${pseudonym}, revision = revision + 1
      where tenant_id = ${tx.tenantId} and contact_id = ${contactId} and person_name is not null`),
  );
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      update standing_consent set person_name = ${pseudonym}, note = null, revision = revision + 1
      where tenant_id = ${tx.tenantId} and contact_id = ${contactId}
      returning id`),
  );
  return rows.map(({ id }) => id);
}
