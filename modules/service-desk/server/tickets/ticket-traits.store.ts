import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Ticket } from './ticket-record.rules.ts';
import type { TraitGround } from './ticket-traits.rules.ts';

type Named = Pick<Ticket, 'siteId' | 'assetId' | 'categoryId' | 'callerId' | 'affectedId'>;

/**
 * Of all that a ticket names, in one question; nothing that is named: nothing is asked. What an agreement promised for a
 * category goes on for the one that it was merged into.
 */
export async function traitGround(tx: Tx, ticket: Named): Promise<TraitGround> {
  const { siteId, assetId, categoryId, callerId, affectedId } = ticket;
  const people: Id[] = [callerId, affectedId].filter((id) => id !== null);
  if (siteId === null && assetId === null && categoryId === null && people.length === 0) return nothing;
  const row = await tx.first(
    statement(sql<TraitGround>`
      with recursive upward as (
        select id, parent_id, 1 as step from category where tenant_id = ${tx.tenantId} and id = ${categoryId}
        union all
        select c.id, c.parent_id, upward.step + 1 from category c, upward
        where c.tenant_id = ${tx.tenantId} and c.id = upward.parent_id
      ), named as (
        select id, step from upward
        union all
        select c.id, named.step + 100 from category c, named
        where c.tenant_id = ${tx.tenantId} and c.merged_into_id = named.id
      )
      select
        array(select id::text from named order by step) as category_ids,
        (select region from site where tenant_id = ${tx.tenantId} and id = ${siteId}) as region,
        (select kind from asset where tenant_id = ${tx.tenantId} and id = ${assetId}) as asset_kind,
        exists (
          select from contact where tenant_id = ${tx.tenantId} and id = any(${people}::uuid[]) and is_vip
        ) as is_vip`),
  );
  return row ?? nothing;
}

const nothing: TraitGround = { categoryIds: [], region: null, assetKind: null, isVip: false };
