import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Served by ticket_by_category. */
export async function countTicketsOfCategory(tx: Tx, categoryId: Id): Promise<number> {
  return countIn(tx, 'ticket', categoryId);
}

/** Served by ticket_template_by_category. */
export async function countTemplatesOfCategory(tx: Tx, categoryId: Id): Promise<number> {
  return countIn(tx, 'ticketTemplate', categoryId);
}

async function countIn(tx: Tx, table: 'ticket' | 'ticketTemplate', categoryId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom(table)
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('categoryId', '=', categoryId),
  );
  return row?.many ?? 0;
}

interface Categories {
  from: Id;
  into: Id;
}

/** Newest first; what was recorded under a category that became another reads as that one from now on. */
export function moveTicketsOfCategory(tx: Tx, { from, into }: Categories, most: number): Promise<number> {
  return tx.run(
    statement(sql`
      update ticket set category_id = ${into}, revision = revision + 1
      where tenant_id = ${tx.tenantId} and id in (
        select id from ticket where tenant_id = ${tx.tenantId} and category_id = ${from}
        order by recorded_at desc, id desc limit ${most})`),
  );
}

export function moveTemplatesOfCategory(tx: Tx, { from, into }: Categories, most: number): Promise<number> {
  return tx.run(
    statement(sql`
      update ticket_template set category_id = ${into}, revision = revision + 1
      where tenant_id = ${tx.tenantId} and id in (
        select id from ticket_template where tenant_id = ${tx.tenantId} and category_id = ${from} limit ${most})`),
  );
}
