import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardStretch } from '../../../../platform/module/card-part.ts';
import type { ComponentView } from '../../asset-component.contract.ts';

type Part = Pick<ComponentView, 'kind' | 'slot' | 'name' | 'maker' | 'size'> & { isFitted: boolean };

/** Parts that were put in and taken out at one instant. */
export interface RefittedOnce {
  id: Id;
  at: Instant;
  parts: Part[];
}

/** A machine has had tens of parts: all are looked at. Served by asset_component_by_asset. */
export function partStory(tx: Tx, { assetId, before, limit }: CardStretch): Promise<RefittedOnce[]> {
  return tx.rows(
    statement(sql<RefittedOnce>`
      with part as (
        select id, kind, slot, name, maker, size, fitted_at, removed_at from asset_component
        where tenant_id = ${tx.tenantId} and asset_id = ${assetId}
      ), moved as (
        select fitted_at as at, true as is_fitted, part.* from part
        union all
        select removed_at, false, part.* from part where removed_at is not null
      )
      select min(id::text) as id, at, jsonb_agg(jsonb_build_object('isFitted', is_fitted, 'kind', kind, 'slot', slot,
        'name', name, 'maker', maker, 'size', size) order by kind, slot, is_fitted) as parts
      from moved
      group by at
      having ${before?.at ?? null}::timestamptz is null
        or (at, min(id::text)) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::text)
      order by at desc limit ${limit}`),
  );
}
