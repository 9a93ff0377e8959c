import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Served by question_tree_by_category. */
export async function countTreesOfCategory(tx: Tx, categoryId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('questionTree')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('categoryId', '=', categoryId),
  );
  return row?.many ?? 0;
}

/** A category has one tree in use: where the other has its own, that counts, and this one is retired as it goes over. */
export function moveTreesOfCategory(tx: Tx, { from, into }: { from: Id; into: Id }, most: number): Promise<number> {
  return tx.run(
    statement(sql`
      update question_tree set category_id = ${into}, revision = revision + 1,
        retired_at = case
          when retired_at is not null then retired_at
          when exists (select from question_tree own where own.tenant_id = ${tx.tenantId}
            and own.category_id = ${into} and own.retired_at is null) then ${tx.now}::timestamptz
        end
      where tenant_id = ${tx.tenantId} and id in (
        select id from question_tree where tenant_id = ${tx.tenantId} and category_id = ${from} limit ${most})`),
  );
}
