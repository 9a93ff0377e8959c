import type { Id } from '../../../../../kernel/id.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { unnested, type ColumnTypes } from '../../../../../platform/database/bulk.ts';
import type { KeyedProgram } from '../../titles/title.rules.ts';

export interface SoughtMachine {
  id: Id;
  customerId: Id;
  number: string;
  name: string;
  hostName: string | null;
  serialNumber: string | null;
}

/** Machines in use of these customers that one of the texts names: by number, network name, name or serial number. */
export function machinesCalled(
  tx: Tx,
  { customerIds, texts, serials }: { customerIds: readonly Id[]; texts: readonly string[]; serials: readonly string[] },
): Promise<SoughtMachine[]> {
  const lower = texts.map((text) => text.toLowerCase());
  const upper = texts.map((text) => text.toUpperCase());
  return tx.rows(
    statement(sql<SoughtMachine>`
      select id, customer_id as "customerId", number, name, host_name as "hostName", serial_number as "serialNumber"
      from asset
      where tenant_id = ${tx.tenantId} and customer_id = any(${[...customerIds]}::uuid[]) and retired_at is null
        and (number = any(${upper}::text[]) or host_name = any(${lower}::text[]) or name = any(${[...texts]}::text[])
          or serial_number = any(${[...serials]}::text[]))
      order by created_at, id`),
  );
}

export type Place = Pick<KeyedProgram, 'nameKey' | 'publisherKey' | 'version'> & { at: number; assetId: Id };

const types: ColumnTypes<Place> = {
  at: 'integer',
  assetId: 'uuid',
  nameKey: 'text',
  publisherKey: 'text',
  version: 'text',
};

/** Of these rows, by their place, the installation that is there already. */
export async function presentAt(tx: Tx, places: readonly Place[]): Promise<ReadonlyMap<number, Id>> {
  if (places.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<{ at: number; id: Id }>`
      select one.at, there.id
      from ${unnested(places, types)} as one(at, asset_id, name_key, publisher_key, version)
      join software_title title on title.tenant_id = ${tx.tenantId}
        and title.name_key = one.name_key and title.publisher_key = one.publisher_key
      join installation there on there.tenant_id = ${tx.tenantId} and there.asset_id = one.asset_id
        and there.title_id = title.id and there.version = one.version and there.removed_at is null`),
  );
  return new Map(rows.map(({ at, id }) => [at, id]));
}

export type Addition = Place & { id: Id; customerId: Id; installedOn: string | null };

const additionTypes: ColumnTypes<Addition> = { ...types, id: 'uuid', customerId: 'uuid', installedOn: 'date' };

/** Programs that a file names, whose titles are all there; what is present by now is left out of the answer. */
export async function addInstallations(tx: Tx, additions: readonly Addition[]): Promise<ReadonlySet<Id>> {
  if (additions.length === 0) return new Set();
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      insert into installation (tenant_id, id, customer_id, asset_id, title_id, version, installed_on, source, found_at)
      select ${tx.tenantId}::uuid, one.id, one.customer_id, one.asset_id, title.id, one.version, one.installed_on,
        'import', ${tx.now}::timestamptz
      from ${unnested(additions, additionTypes)}
        as one(at, asset_id, name_key, publisher_key, version, id, customer_id, installed_on)
      join software_title title on title.tenant_id = ${tx.tenantId}
        and title.name_key = one.name_key and title.publisher_key = one.publisher_key
      on conflict (tenant_id, asset_id, title_id, version) where removed_at is null do nothing
      returning id`),
  );
  return new Set(rows.map(({ id }) => id));
}

/** Of these, what is there still, and no longer afterwards. */
export function removeInstallations(tx: Tx, ids: readonly Id[]): Promise<{ id: Id; assetId: Id; customerId: Id }[]> {
  return tx.rows(
    statement(sql<{ id: Id; assetId: Id; customerId: Id }>`
      update installation set removed_at = greatest(found_at, ${tx.now}::timestamptz)
      where tenant_id = ${tx.tenantId} and id = any(${[...ids]}::uuid[]) and removed_at is null
      returning id, asset_id as "assetId", customer_id as "customerId"`),
  );
}
