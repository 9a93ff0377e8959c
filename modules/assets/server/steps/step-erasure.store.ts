import type { Changes } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { quotes } from '../../../../platform/search/quotes.ts';

/** Served by asset_step_by_contact. */
export async function countStepsOf(tx: Tx, contactId: Id): Promise<number> {
  const [counted] = await tx.rows(
    statement(sql<{ many: number }>`
      select count(*)::integer as many from asset_step where tenant_id = ${tx.tenantId} and contact_id = ${contactId}`),
  );
  return counted?.many ?? 0;
}

export async function moveSteps(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('assetStep')
      .set({ contactId: into })
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', from),
  );
}

interface StepTexts {
  id: Id;
  assetId: Id;
  accessories: string | null;
  note: string | null;
  party: string | null;
  changes: Changes;
}

/** Steps at the customer that may quote the contact. Served by asset_step_by_customer. */
export function stepsQuoting(tx: Tx, { contactId, customerId, quoted, uniqueQuoted }: Erasure) {
  const isTheirs = sql<boolean>`(contact_id is not distinct from ${contactId}::uuid)`;
  const words = sql`case when ${isTheirs} then ${quoted}::text[] else ${uniqueQuoted}::text[] end`;
  return tx.rows(
    statement(sql<StepTexts & { namesContact: boolean }>`
      select id, asset_id, accessories, note, party, changes, ${isTheirs} as names_contact from asset_step
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId}
        and ${quotes(sql`concat_ws(' ', accessories, note, party, changes)`, words)}`),
  );
}

export async function saveStepTexts(tx: Tx, { id, accessories, note, party, changes }: StepTexts): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('assetStep')
      .set({ accessories, note, party, changes: JSON.stringify(changes) })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** What was handed to them or taken back, as it is told to them. */
export function stepsToDisclose(tx: Tx, contactId: Id): Promise<object[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('assetStep')
      .select(['number', 'kind', 'at', 'condition', 'accessories', 'note'])
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId)
      .orderBy('at'),
  );
}
