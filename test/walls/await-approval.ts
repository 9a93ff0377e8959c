import { askApproval } from '../../modules/approvals/index.ts';
import { changeApprovalSetting } from '../../modules/approvals/approval-setting.contract.ts';
import { sql, statement } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { forEachTenant } from '../../server/worker/for-each-tenant.ts';
import type { World } from '../cast/world.ts';

const approvers = [{ side: 'customer' }] as const;

function ask(tx: Tx, customerId: string, word: string): Promise<string> {
  const question = { code: 'test.walls', facts: { word } };
  return askApproval(tx, { subject: { kind: 'thing', id: tx.newId() }, customerId, question, approvers });
}

/** Something that the customer's people are asked; answers with it. */
export async function awaitApproval({ parts, ids }: World, customerId: string, word: string): Promise<string> {
  let approval = '';
  await forEachTenant(parts, 'test.approval', async (tx) => {
    if (tx.tenantId === ids.tenant) approval = await ask(tx, customerId, word);
  });
  return approval;
}

/** Something asked of each customer at both providers, and answered by the first of its people. */
export async function fillApprovals({ parts, as }: World): Promise<void> {
  for (const who of ['admin', 'stranger'] as const) {
    await as(who).ask(changeApprovalSetting, { body: { allowsOwn: true }, headers: { 'if-match': '"r1"' } });
  }
  await forEachTenant(parts, 'test.approvals', async (tx) => {
    const people = await tx.rows(
      statement(sql<{ id: string; customerId: string }>`
        select distinct on (customer_id) id, customer_id as "customerId" from contact
        where tenant_id = ${tx.tenantId} order by customer_id, id`),
    );
    for (const { id, customerId } of people) await answered(tx, await ask(tx, customerId, '旧机'), { id, customerId });
  });
}

async function answered(tx: Tx, approval: string, by: { id: string; customerId: string }): Promise<void> {
  await tx.run(
    statement(sql`
      insert into approval_decision (tenant_id, approval_id, position, customer_id, decision, contact_id, decided_at)
      values (${tx.tenantId}, ${approval}, 0, ${by.customerId}, 'approved', ${by.id}, ${tx.now})`),
  );
}
