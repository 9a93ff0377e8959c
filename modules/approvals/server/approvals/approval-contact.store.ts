import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Asked or answered. Served by approval_by_contact and approval_decision_by_contact. */
export async function countApprovalsOf(tx: Tx, contactId: Id): Promise<number> {
  const row = await tx.first(
    statement(sql<{ many: number }>`
      select ((select count(*) from approval where tenant_id = ${tx.tenantId} and asked_by_contact_id = ${contactId})
        + (select count(*) from approval_decision where tenant_id = ${tx.tenantId} and contact_id = ${contactId}))::integer
        as many`),
  );
  return row?.many ?? 0;
}

/** Two contacts are one. */
export async function moveApprovals(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    statement(sql`
      update approval set asked_by_contact_id = ${into}, revision = revision + 1
      where tenant_id = ${tx.tenantId} and asked_by_contact_id = ${from}`),
  );
  await tx.run(
    statement(sql`
      update approval_decision set contact_id = ${into}
      where tenant_id = ${tx.tenantId} and contact_id = ${from}`),
  );
}

/** What they answered, and in which words; oldest first. */
export function disclosedDecisions(tx: Tx, contactId: Id): Promise<object[]> {
  return tx.rows(
    statement(sql<object>`
      select approval.question, said.decision, said.note, said.decided_at as "decidedAt"
      from approval_decision said
      join approval on approval.tenant_id = said.tenant_id and approval.id = said.approval_id
      where said.tenant_id = ${tx.tenantId} and said.contact_id = ${contactId}
      order by said.decided_at`),
  );
}

/** What was decided stays, in whose words goes; answers with the approvals whose log quotes them too. */
export async function blankNotesOf(tx: Tx, contactId: Id): Promise<Id[]> {
  const rows = await tx.rows(
    statement(sql<{ approvalId: Id }>`
      update approval_decision set note = null
      where tenant_id = ${tx.tenantId} and contact_id = ${contactId} and note is not null
      returning approval_id as "approvalId"`),
  );
  return [...new Set(rows.map(({ approvalId }) => approvalId))];
}
