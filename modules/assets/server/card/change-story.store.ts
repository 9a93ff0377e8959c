import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { plannedAnew, sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardStretch } from '../../../../platform/module/card-part.ts';
import type { AssetSource } from '../../asset-change.contract.ts';
import { publicFields } from './public-fields.rules.ts';

/** What one write changed. */
export interface ChangedOnce {
  id: Id;
  at: Instant;
  source: AssetSource;
  by: string | null;
  changes: { field: string; before: unknown; after: unknown }[];
}

/**
 * What was written at one instant is one row. What steps changed is told by the steps, where those are shown. Served by
 * asset_change_by_asset.
 */
export function changeStory(tx: Tx, { assetId, before, limit, isPublicOnly }: CardStretch): Promise<ChangedOnce[]> {
  const isPortal = roleOf(tx.caller) === 'portal';
  const meant = isPublicOnly ? sql`field = any(${[...publicFields]}::text[])` : sql`source <> 'step'`;
  // who wrote it is not granted to customers' people
  const actor = isPortal ? sql`null::uuid` : sql`max(actor_id::text)::uuid`;
  const name = isPortal
    ? sql`null`
    : sql`(select name from staff_member where tenant_id = ${tx.tenantId} and staff_member.id = written.actor_id)`;
  return tx.rows(
    plannedAnew(
      statement(sql<ChangedOnce>`
      select id, at, source, changes, ${name} as by from (
        select min(id::text) as id, at, min(source) as source, ${actor} as actor_id,
          jsonb_agg(jsonb_build_object('field', field, 'before', before, 'after', after) order by field) as changes
        from asset_change
        where tenant_id = ${tx.tenantId} and asset_id = ${assetId} and ${meant}
          and (${before?.at ?? null}::timestamptz is null or at <= ${before?.at ?? null}::timestamptz)
        group by at
        having ${before?.at ?? null}::timestamptz is null
          or (at, min(id::text)) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::text)
        order by at desc limit ${limit}
      ) as written`),
    ),
  );
}
