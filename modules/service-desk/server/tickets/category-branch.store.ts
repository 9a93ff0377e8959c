import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/**
 * To which branch of the tree each category belongs: the category right below the root that it hangs under, a root being
 * its own. What stands side by side below one of them is the same kind of thing, what stands below a root is not.
 */
export async function branchesOf(tx: Tx, categoryIds: readonly (Id | null)[]): Promise<Map<Id, Id>> {
  const ids = [...new Set(categoryIds.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<{ id: Id; branch: Id }>`
      with recursive upward as (
        select id as start, id, parent_id, 0 as step from category
        where tenant_id = ${tx.tenantId} and id = any(${ids}::uuid[])
        union all
        select upward.start, c.id, c.parent_id, upward.step + 1 from category c join upward on c.id = upward.parent_id
        where c.tenant_id = ${tx.tenantId}
      )
      select start as id, (array_agg(id order by step desc))[least(count(*), 2)] as branch from upward group by start`),
  );
  return new Map(rows.map(({ id, branch }) => [id, branch]));
}
