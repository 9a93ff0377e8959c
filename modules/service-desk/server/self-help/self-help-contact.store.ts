import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Served by self_help_visit_by_contact. */
export async function countVisitsOf(tx: Tx, contactId: Id): Promise<number> {
  return (await visitsOf(tx, contactId)).length;
}

/** Two contacts are one. */
export async function moveVisits(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('selfHelpVisit')
      .set({ contactId: into })
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', from),
  );
}

export interface DisclosedVisit {
  category: string;
  helpedAt: Instant;
}

/** What helped them when, oldest first. */
export function visitsOf(tx: Tx, contactId: Id): Promise<DisclosedVisit[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('selfHelpVisit as visit')
      .innerJoin('category', (on) =>
        on.onRef('category.tenantId', '=', 'visit.tenantId').onRef('category.id', '=', 'visit.categoryId'),
      )
      .select(['category.path as category', 'visit.helpedAt'])
      .where('visit.tenantId', '=', tx.tenantId)
      .where('visit.contactId', '=', contactId)
      .orderBy('visit.helpedAt'),
  );
}

interface Categories {
  from: Id;
  into: Id;
}

/** Served by self_help_visit_by_category. */
export async function countVisitsOfCategory(tx: Tx, categoryId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('selfHelpVisit')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('categoryId', '=', categoryId),
  );
  return row?.many ?? 0;
}

export function moveVisitsOfCategory(tx: Tx, { from, into }: Categories, most: number): Promise<number> {
  return tx.run(
    statement(sql`
      update self_help_visit set category_id = ${into}
      where tenant_id = ${tx.tenantId} and id in (
        select id from self_help_visit where tenant_id = ${tx.tenantId} and category_id = ${from} limit ${most})`),
  );
}
