import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { DeviceScope } from '../../contract-terms.contract.ts';
import type { LeftBy } from '../../covered-device.contract.ts';
import type { FollowedDevice } from './device-scope.rules.ts';

export interface ScopedContract extends FollowedDevice {
  contractId: Id;
  /** Whose the device is. */
  customerId: Id;
  scope: DeviceScope;
  /** Its row of today on the list; null: it is not there. */
  coveredId: Id | null;
  leftBy: LeftBy | null;
}

/** Contracts in force whose terms of that day say which devices they take, and how the device stands to each. */
export function scopesFor(tx: Tx, assetId: Id, day: Day): Promise<ScopedContract[]> {
  return tx.rows(
    statement(sql<ScopedContract>`
      select contract.id as contract_id, asset.customer_id, asset.site_id, asset.kind, asset.status,
        asset.retired_at is not null as is_retired, exists (
          select from device_advice advice
          where advice.tenant_id = ${tx.tenantId} and advice.asset_id = asset.id and advice.until_day is null
        ) as is_others, version.terms -> 'deviceScope' as scope,
        covered.id as covered_id, covered.left_by
      from asset
      join contract_party party on party.tenant_id = asset.tenant_id and party.customer_id = asset.customer_id
        and party.role in ('buyer', 'beneficiary') and party.from_day <= ${day}::date
        and (party.until_day is null or party.until_day >= ${day}::date)
      join contract on contract.tenant_id = party.tenant_id and contract.id = party.contract_id
        and contract.status in ('signed', 'active', 'suspended')
      join lateral (
        select terms from contract_version
        where tenant_id = ${tx.tenantId} and contract_id = contract.id and valid_from <= ${day}::date
          and withdrawn_at is null
        order by number desc limit 1
      ) as version on jsonb_typeof(version.terms -> 'deviceScope') = 'object'
      left join lateral (
        select id, left_by from covered_device
        where tenant_id = ${tx.tenantId} and asset_id = asset.id and contract_id = contract.id
          and (until_day is null or until_day >= ${day}::date)
        order by from_day desc limit 1
      ) as covered on true
      where asset.tenant_id = ${tx.tenantId} and asset.id = ${assetId}
      order by contract.id`),
  );
}

/** Moved out of the scope: this day is its last one. */
export async function leaveList(tx: Tx, coveredId: Id, untilDay: Day): Promise<void> {
  await tx.run(
    statement(sql`
      update covered_device set until_day = greatest(${untilDay}::date, from_day), left_by = 'moved'
      where tenant_id = ${tx.tenantId} and id = ${coveredId}`),
  );
}

/** Back before its last day was over: as if it had not left. */
export async function returnToList(tx: Tx, coveredId: Id): Promise<void> {
  await tx.run(
    statement(sql`
      update covered_device set until_day = null, left_by = null
      where tenant_id = ${tx.tenantId} and id = ${coveredId}`),
  );
}
