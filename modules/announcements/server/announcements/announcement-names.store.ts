import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface Reached {
  customerCount: number;
  readerCount: number;
}

/** How many customers see each, and how many people have read it. */
export async function reachedBy(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, Reached>> {
  const rows = await tx.rows(
    statement(sql<Reached & { id: Id }>`
      select p.announcement_id as id, count(distinct p.id)::integer as customer_count, count(r.contact_id)::integer as reader_count
      from announcement_posting p
      left join announcement_reading r on r.tenant_id = p.tenant_id and r.posting_id = p.id
      where p.tenant_id = ${tx.tenantId} and p.announcement_id = any (${[...ids]}::uuid[])
        and (p.withdrawn_at is null or r.contact_id is not null)
      group by p.announcement_id`),
  );
  return new Map(rows.map(({ id, ...reached }) => [id, reached]));
}

export interface Named {
  kind: 'customer' | 'site' | 'category' | 'staff';
  id: Id;
  name: string;
}

/** What these are called, whatever they are. */
export function namesOf(tx: Tx, ids: readonly Id[]): Promise<Named[]> {
  const asked = [...ids];
  return tx.rows(
    statement(sql<Named>`
      select 'customer' as kind, id, name from customer where tenant_id = ${tx.tenantId} and id = any (${asked}::uuid[])
      union all
      select 'site', s.id, c.name || ' · ' || s.name from site s
        join customer c on c.tenant_id = s.tenant_id and c.id = s.customer_id
        where s.tenant_id = ${tx.tenantId} and s.id = any (${asked}::uuid[])
      union all
      select 'category', id, path from category where tenant_id = ${tx.tenantId} and id = any (${asked}::uuid[])
      union all
      select 'staff', id, name from staff_member where tenant_id = ${tx.tenantId} and id = any (${asked}::uuid[])
      order by 3`),
  );
}
