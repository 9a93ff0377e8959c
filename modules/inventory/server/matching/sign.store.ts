import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SignKind } from '../../inventory-report.contract.ts';
import type { Bearer, Signs } from './match.rules.ts';

export interface NamedBearer extends Bearer {
  number: string;
  name: string;
}

/** One report of a customer is matched at a time: two of one machine must not both make a new one. */
export async function holdMatching(tx: Tx, customerId: Id): Promise<void> {
  const key = `inventory ${tx.tenantId} ${customerId}`;
  await tx.run(statement(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`));
}

/**
 * Every machine in the record that bears one of these signs, of whichever customer; by its name only of the report's.
 * Served by inventory_sign's key, asset_by_serial, asset_mac_by_mac, asset_by_host and asset_by_address.
 */
export function bearersOf(tx: Tx, signs: Signs): Promise<NamedBearer[]> {
  const { customerId, agent, device, uuid, serialNumber, macAddresses, hostName, ipAddress } = signs;
  const told = [agent && ['agent', agent], device && ['device', device], uuid && ['uuid', uuid]].filter((one) => !!one);
  return tx.rows(
    statement(sql<NamedBearer>`
      with borne as (
        select sign.asset_id, sign.kind, sign.value from inventory_sign sign
        join unnest(${told.map(([kind]) => kind)}::text[], ${told.map(([, value]) => value)}::text[]) as told(kind, value)
          on sign.kind = told.kind and sign.value = told.value
        where sign.tenant_id = ${tx.tenantId} and sign.asset_id is not null
        union all
        select id, 'serial', serial_number from asset
        where tenant_id = ${tx.tenantId} and serial_number = ${serialNumber}::text
        union all
        select asset_id, 'mac', mac from asset_mac
        where tenant_id = ${tx.tenantId} and mac = any(${[...macAddresses]}::text[])
        union all
        select id, 'host', host_name from asset
        where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and host_name = ${hostName}::text
        union all
        select id, 'ip', ip_address from asset
        where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and ip_address = ${ipAddress}::text
      ), found as (
        select asset_id, jsonb_agg(jsonb_build_object('kind', kind, 'value', value) order by kind, value) signs
        from borne group by asset_id
      )
      select asset.id as "assetId", asset.customer_id as "customerId", asset.number, asset.name,
        asset.retired_at is not null as "isRetired", asset.serial_number as "serialNumber", found.signs,
        array(select mac from asset_mac
          where asset_mac.tenant_id = asset.tenant_id and asset_mac.asset_id = asset.id) as "macAddresses",
        ${wasUndone(agent ?? device)} as "wasUndone"
      from found join asset on asset.tenant_id = ${tx.tenantId} and asset.id = found.asset_id
      where asset.retired_at is null or found.signs @> '[{"kind": "agent"}]' or found.signs @> '[{"kind": "uuid"}]'
        or found.signs @> '[{"kind": "serial"}]'
      order by asset.created_at limit 20`),
  );
}

/** Whether somebody has taken back that what this agent reports is the machine, and nobody has said since that it is. */
function wasUndone(agentId: string | null) {
  return sql`exists (select from inventory_report undone
    where undone.tenant_id = asset.tenant_id and undone.asset_id = asset.id and undone.state = 'undone'
      and undone.agent_id = ${agentId}::text
      and not exists (select from inventory_report said
        where said.tenant_id = undone.tenant_id and said.decided_asset_id = asset.id
          and said.agent_id = undone.agent_id and said.decided_at >= undone.settled_at))`;
}

/** Whether a person said that what bears one of these is to be ignored. */
export async function isIgnored(tx: Tx, { agent, device }: Pick<Signs, 'agent' | 'device'>): Promise<boolean> {
  const row = await tx.first(
    statement(sql<{ one: number }>`
      select 1 as one from inventory_sign
      where tenant_id = ${tx.tenantId} and asset_id is null
        and ((kind = 'agent' and value = ${agent}::text) or (kind = 'device' and value = ${device}::text))
      limit 1`),
  );
  return row !== undefined;
}

interface Learning {
  reportId: Id;
  signs: Signs;
  /** Null: what bears them is to be ignored. */
  assetId: Id | null;
}

/** From now on these are that machine's; one of an agent goes over, a board's stays with the machine that had it first. */
export async function learnSigns(tx: Tx, { reportId, signs, assetId }: Learning): Promise<void> {
  const all: readonly (readonly [SignKind, string | null])[] = [
    ['agent', signs.agent],
    ['device', signs.device],
    ['uuid', assetId === null ? null : signs.uuid],
  ];
  const said = all.filter(([, value]) => value !== null);
  await tx.run(
    statement(sql`
      insert into inventory_sign (tenant_id, kind, value, customer_id, asset_id, report_id, seen_at)
      select ${tx.tenantId}, told.kind, told.value, ${signs.customerId}, ${assetId}::uuid, ${reportId}, ${tx.now}
      from unnest(${said.map(([kind]) => kind)}::text[], ${said.map(([, value]) => value)}::text[]) as told(kind, value)
      on conflict (tenant_id, kind, value) do update
      set seen_at = excluded.seen_at,
        customer_id = case when inventory_sign.kind = 'uuid' then inventory_sign.customer_id else excluded.customer_id end,
        asset_id = case when inventory_sign.kind = 'uuid' then inventory_sign.asset_id else excluded.asset_id end,
        report_id = case when inventory_sign.asset_id is not distinct from excluded.asset_id
          or inventory_sign.kind = 'uuid' then inventory_sign.report_id else excluded.report_id end`),
  );
}

/** What this report taught is not known any more. */
export async function forgetSigns(tx: Tx, reportId: Id): Promise<void> {
  await tx.run(statement(sql`delete from inventory_sign where tenant_id = ${tx.tenantId} and report_id = ${reportId}`));
}
