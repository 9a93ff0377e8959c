import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { UsePart } from '../../commissioning.contract.ts';
import { placeholderSerials } from '../assets/asset.rules.ts';
import { commissioningSettings } from './commissioning-setting.store.ts';
import { deliveredSetting, missingForUse } from './use-part.rules.ts';

interface LabelDates {
  printedAt: Instant | null;
  stuckAt: Instant | null;
}

/** The label in use on a machine. Served by asset_label_in_use. */
export async function labelDatesOf(tx: Tx, assetId: Id): Promise<LabelDates | null> {
  const [row] = await tx.rows(
    statement(sql<LabelDates>`
      select printed_at, stuck_at from asset_label
      where tenant_id = ${tx.tenantId} and asset_id = ${assetId} and retired_at is null`),
  );
  return row ?? null;
}

interface MachineRow extends LabelDates {
  id: Id;
  customerId: Id;
  kind: string;
  model: string | null;
  serialNumber: string | null;
  osLicence: string | null;
  macAddresses: string[];
}

/** What each of these machines lacks before it is put into use. */
export async function missingOf(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, UsePart[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<MachineRow>`
      select asset.id, asset.customer_id, asset.kind, asset.model, asset.serial_number, asset.os_licence,
        label.printed_at, label.stuck_at,
        array(select mac from asset_mac
          where asset_mac.tenant_id = asset.tenant_id and asset_mac.asset_id = asset.id) as mac_addresses
      from asset left join asset_label label
        on label.tenant_id = asset.tenant_id and label.asset_id = asset.id and label.retired_at is null
      where asset.tenant_id = ${tx.tenantId} and asset.id = any(${[...ids]}::uuid[])`),
  );
  const settings = await commissioningSettings(tx, [...new Set(rows.map(({ customerId }) => customerId))]);
  return new Map(
    rows.map(({ printedAt, stuckAt, ...machine }) => {
      const setting = settings.get(machine.customerId) ?? deliveredSetting;
      return [machine.id, missingForUse({ ...machine, label: { printedAt, stuckAt } }, setting)];
    }),
  );
}

/**
 * The same rule as a condition on `asset`, for lists and counts: a test holds both against each other. What is no letter
 * or digit counts in no serial number.
 */
export function isIncomplete() {
  const kindsOf = (column: string, delivered: readonly string[]) =>
    sql`coalesce((select ${sql.ref(column)} from commissioning_setting setting
      where setting.tenant_id = asset.tenant_id and setting.customer_id = asset.customer_id), ${[...delivered]}::text[])`;
  const bare = sql`regexp_replace(upper(asset.serial_number collate "und-x-icu"), '[^[:alnum:]]', '', 'g')`;
  return sql<boolean>`(
    asset.model is null
    or asset.serial_number is null or ${bare} = any(${[...placeholderSerials]}::text[]) or ${bare} ~ '^(.?)\\1*$'
    or (asset.os_licence is null and asset.kind = any(${kindsOf('with_licence', deliveredSetting.withLicence)}))
    or not exists (select from asset_label label where label.tenant_id = asset.tenant_id and label.asset_id = asset.id
      and label.retired_at is null and label.printed_at is not null and label.stuck_at is not null)
    or (asset.kind <> all(${kindsOf('without_mac', deliveredSetting.withoutMac)}) and not exists (
      select from asset_mac card where card.tenant_id = asset.tenant_id and card.asset_id = asset.id)))`;
}
