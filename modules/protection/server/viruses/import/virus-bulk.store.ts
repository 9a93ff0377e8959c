import type { Id } from '../../../../../kernel/id.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import { unnested } from '../../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';

/** A machine that rows may mean: by its number, its serial number or its name in the network. */
export interface SoughtMachine {
  id: Id;
  customerId: Id;
  number: string;
  serialNumber: string | null;
  hostName: string | null;
}

/** `words` in capitals; null: whosever they are. Served by the unique index of numbers, asset_by_serial, asset_by_host. */
export function machinesCalled(
  tx: Tx,
  { words, customerId }: { words: readonly string[]; customerId: Id | null },
): Promise<SoughtMachine[]> {
  const small = words.map((word) => word.toLowerCase());
  return tx.rows(
    statement(sql<SoughtMachine>`
      select id, customer_id, number, serial_number, host_name from asset
      where tenant_id = ${tx.tenantId} and (${customerId}::uuid is null or customer_id = ${customerId}::uuid)
        and (number = any(${[...words]}::text[]) or (retired_at is null
          and (serial_number = any(${[...words]}::text[]) or host_name = any(${small}::text[]))))`),
  );
}

export interface VirusKey {
  assetId: Id;
  virusName: string;
  foundAt: Instant;
}

export interface KnownVirus extends VirusKey {
  id: Id;
  revision: number;
}

/** Those that are in the register: the same virus on the same machine at the same moment. Served by virus_event_by_asset. */
export function virusesAt(tx: Tx, keys: readonly VirusKey[]): Promise<KnownVirus[]> {
  const types = { assetId: 'uuid', virusName: 'text', foundAt: 'timestamptz' } as const;
  return tx.rows(
    statement(sql<KnownVirus>`
      select event.id, event.asset_id, event.virus_name, event.found_at, event.revision
      from ${unnested(keys, types)} as given (asset_id, virus_name, found_at)
      join virus_event event on event.tenant_id = ${tx.tenantId} and event.asset_id = given.asset_id
        and event.found_at = given.found_at and event.virus_name = given.virus_name
      where event.retired_at is null`),
  );
}

export function virusesByIds(tx: Tx, ids: readonly Id[]) {
  return tx.rows(
    statement(sql<{ id: Id; customerId: Id; assetId: Id; revision: number; retiredAt: Instant | null }>`
      select id, customer_id, asset_id, revision, retired_at from virus_event
      where tenant_id = ${tx.tenantId} and id = any(${[...ids]}::uuid[])`),
  );
}

export async function retireViruses(tx: Tx, ids: readonly Id[]): Promise<void> {
  await tx.run(
    statement(sql`
      update virus_event set retired_at = ${tx.now}, revision = revision + 1
      where tenant_id = ${tx.tenantId} and id = any(${[...ids]}::uuid[])`),
  );
}
