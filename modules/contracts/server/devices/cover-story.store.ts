import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardStretch } from '../../../../platform/module/card-part.ts';
import type { CameBy, LeftBy } from '../../covered-device.contract.ts';

export interface CoverMoment {
  id: Id;
  at: Instant;
  day: Day;
  isComing: boolean;
  by: CameBy | LeftBy | null;
  contractId: Id;
  number: string | null;
  name: string;
}

/**
 * When a device came to the lists of contracts and left them, by the provider's days; days to come are told once they
 * are there. Few in its life: all are looked at. Served by covered_device_by_asset.
 */
export function coverStory(tx: Tx, { assetId, before, limit }: CardStretch): Promise<CoverMoment[]> {
  return tx.rows(
    statement(sql<CoverMoment>`
      with covered as (
        select covered_device.*, contract.number, contract.name, tenant.time_zone from covered_device
        join contract on contract.tenant_id = covered_device.tenant_id and contract.id = covered_device.contract_id
        join tenant on tenant.id = covered_device.tenant_id
        where covered_device.tenant_id = ${tx.tenantId} and covered_device.asset_id = ${assetId}
      ), moment as (
        select id, from_day::timestamp at time zone time_zone as at, from_day as day, true as is_coming, came_by as by,
          contract_id, number, name
        from covered
        union all
        select id, (until_day + 1)::timestamp at time zone time_zone, until_day, false, left_by, contract_id, number, name
        from covered where until_day is not null
      )
      select id, at, day, is_coming, by, contract_id, number, name from moment
      where at <= ${tx.now}::timestamptz and (${before?.at ?? null}::timestamptz is null
        or (at, id) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::uuid))
      order by at desc, id desc limit ${limit}`),
  );
}
