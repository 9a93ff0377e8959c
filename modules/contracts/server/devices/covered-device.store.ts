import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { insertRows, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { keysetPage, type Keyset, type PageInput } from '../../../../platform/database/keyset.ts';
import type { CameBy, LeftBy } from '../../covered-device.contract.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface ListedDevice {
  id: Id;
  assetId: Id;
  assetNumber: string;
  assetName: string;
  kind: string;
  serialNumber: string | null;
  customerId: Id;
  customerName: string;
  fromDay: Day;
  untilDay: Day | null;
  isAnnexed: boolean;
  cameBy: CameBy;
  leftBy: LeftBy | null;
}

/** Served by covered_device_by_contract. */
const keyset: Keyset<ListedDevice> = {
  list: 'covered-devices',
  column: 'covered.fromDay',
  field: 'fromDay',
  direction: 'asc',
};

interface Asked extends PageInput {
  contractId: Id;
  /** Not those whose last day is before this one. */
  coveredOn?: Day | undefined;
  onlyAdded: boolean;
}

export function pageOfDevices(
  tx: Tx,
  { contractId, coveredOn, onlyAdded, ...page }: Asked,
): Promise<Page<ListedDevice>> {
  let devices = sqlBuilder
    .selectFrom('coveredDevice as covered')
    .innerJoin('asset', (on) =>
      on.onRef('asset.tenantId', '=', 'covered.tenantId').onRef('asset.id', '=', 'covered.assetId'),
    )
    .innerJoin('customer', (on) =>
      on.onRef('customer.tenantId', '=', 'covered.tenantId').onRef('customer.id', '=', 'covered.customerId'),
    )
    .select(['covered.id', 'covered.assetId', 'asset.number as assetNumber', 'asset.name as assetName'])
    .select(['asset.kind', 'asset.serialNumber', 'covered.customerId', 'customer.name as customerName'])
    .select(['covered.fromDay', 'covered.untilDay', 'covered.isAnnexed', 'covered.cameBy', 'covered.leftBy'])
    // checked by the table's constraints
    .$castTo<ListedDevice>()
    .where('covered.tenantId', '=', tx.tenantId)
    .where('covered.contractId', '=', contractId);
  if (coveredOn !== undefined) {
    devices = devices.where((is) =>
      is.or([is('covered.untilDay', 'is', null), is('covered.untilDay', '>=', coveredOn)]),
    );
  }
  if (onlyAdded) devices = devices.where('covered.isAnnexed', '=', false);
  return keysetPage(tx, devices, { ...keyset, ...page, idColumn: 'covered.id' });
}

export interface Meant {
  /** One by one, or by what a filter lets through. */
  assetIds?: readonly Id[] | undefined;
  all?: { customerId: Id; siteId?: Id | undefined; kind?: string | undefined } | undefined;
}

export interface Span {
  contractId: Id;
  fromDay: Day;
  untilDay: Day | null;
}

/** Devices in use of the contract's parties that are meant, and whether they are covered on one of these days already. */
export function devicesMeant(tx: Tx, { assetIds, all }: Meant, { contractId, fromDay, untilDay }: Span) {
  const narrowed = assetIds
    ? sql`asset.id = any(${[...assetIds]}::uuid[])`
    : sql`asset.customer_id = ${all?.customerId}::uuid
        and (${all?.siteId ?? null}::uuid is null or asset.site_id = ${all?.siteId ?? null}::uuid)
        and (${all?.kind ?? null}::text is null or asset.kind = ${all?.kind ?? null}::text)`;
  return tx.rows(
    statement(sql<{ id: Id; customerId: Id; isCovered: boolean }>`
      select asset.id, asset.customer_id as "customerId", exists (
        select from covered_device other
        where other.tenant_id = ${tx.tenantId} and other.contract_id = ${contractId} and other.asset_id = asset.id
          and (other.until_day is null or other.until_day >= ${fromDay}::date)
          and (${untilDay}::date is null or other.from_day <= ${untilDay}::date)) as "isCovered"
      from asset
      where asset.tenant_id = ${tx.tenantId} and asset.retired_at is null and ${narrowed}
        and exists (
          select from contract_party party
          where party.tenant_id = ${tx.tenantId} and party.contract_id = ${contractId}
            and party.customer_id = asset.customer_id and party.role in ('buyer', 'beneficiary'))
      order by asset.number`),
  );
}

interface CoveredDevice extends Span {
  id: Id;
  customerId: Id;
  assetId: Id;
  isAnnexed: boolean;
  cameBy: CameBy;
}

export async function insertDevices(tx: Tx, devices: readonly CoveredDevice[]): Promise<void> {
  await insertRows(tx, 'coveredDevice', { rows: devices, types: deviceTypes });
}

const deviceTypes: ColumnTypes<CoveredDevice> = {
  id: 'uuid',
  customerId: 'uuid',
  contractId: 'uuid',
  assetId: 'uuid',
  fromDay: 'date',
  untilDay: 'date',
  isAnnexed: 'boolean',
  cameBy: 'text',
};

/** Those of them that go on longer end on this day, or on their first one if that comes later. */
export async function endDevices(
  tx: Tx,
  contractId: Id,
  { ids, untilDay }: { ids: readonly Id[]; untilDay: Day },
): Promise<number> {
  return tx.run(
    statement(sql`
      update covered_device set until_day = greatest(${untilDay}::date, from_day), left_by = 'person'
      where tenant_id = ${tx.tenantId} and contract_id = ${contractId} and id = any(${[...ids]}::uuid[])
        and (until_day is null or until_day > ${untilDay}::date)`),
  );
}

/** A device that is out of use, or somebody else's, is covered no longer, by whatever contract. Answers with the contracts. */
export async function endCoverOf(
  tx: Tx,
  assetId: Id,
  { untilDay, leftBy }: { untilDay: Day; leftBy: LeftBy },
): Promise<{ id: Id; customerId: Id }[]> {
  return tx.rows(
    statement(sql<{ id: Id; customerId: Id }>`
      update covered_device covered set until_day = greatest(${untilDay}::date, covered.from_day), left_by = ${leftBy}
      from contract
      where covered.tenant_id = ${tx.tenantId} and covered.asset_id = ${assetId}
        and (covered.until_day is null or covered.until_day > ${untilDay}::date)
        and contract.tenant_id = covered.tenant_id and contract.id = covered.contract_id
      returning contract.id as id, contract.customer_id as "customerId"`),
  );
}
