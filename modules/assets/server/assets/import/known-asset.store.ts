import type { Id } from '../../../../../kernel/id.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { CustomValues } from '../../../../custom-fields/custom-value.contract.ts';
import type { AssetStatus } from '../../../asset.contract.ts';
import { priceOf } from '../asset-column.store.ts';
import { macsOfAsset } from '../mac.store.ts';
import type { ImportedAsset } from './asset-change.rules.ts';

/** A machine as an import finds it. */
export interface KnownAsset extends ImportedAsset {
  id: Id;
  customerId: Id;
  status: AssetStatus;
  custom: CustomValues;
  revision: number;
}

type KnownRow = Omit<KnownAsset, 'price'> & { priceMinor: number | null };

function whole(tx: Tx) {
  return sql`id, customer_id, number, name, kind, status, user_id, custodian_id, site_id, room_id, department_id, model_id,
    supplier_id, maintainer_id, maker, model,
    serial_number, asset_tag, host_name, ip_address, ${macsOfAsset(tx)} as mac_addresses, operating_system, os_licence, seat,
    price_minor, purchased_on, live_on, warranty_from, warranty_until, warranty_level,
    insurance_until, insurance_note, lease_until, lease_note, note, custom, retired_at, revision`;
}

function knownOf({ priceMinor, ...row }: KnownRow): KnownAsset {
  return { ...row, price: priceOf({ priceMinor }) };
}

/** By their numbers, whosever they are; by serial number, of these customers and in use; oldest first. */
export async function assetsSought(
  tx: Tx,
  { numbers, serials, customerIds }: { numbers: string[]; serials: string[]; customerIds: Id[] },
): Promise<KnownAsset[]> {
  const rows = await tx.rows(
    statement(sql<KnownRow>`
      select ${whole(tx)} from asset
      where tenant_id = ${tx.tenantId} and (number = any(${numbers}::text[])
        or (serial_number = any(${serials}::text[]) and customer_id = any(${customerIds}::uuid[]) and retired_at is null))
      order by created_at, id`),
  );
  return rows.map(knownOf);
}

/** Held against other writers until the transaction ends. */
export async function assetsForUndo(tx: Tx, ids: readonly Id[]): Promise<KnownAsset[]> {
  const rows = await tx.rows(
    statement(sql<KnownRow>`
      select ${whole(tx)} from asset where tenant_id = ${tx.tenantId} and id = any(${[...ids]}::uuid[]) for update`),
  );
  return rows.map(knownOf);
}

export interface NamedUser {
  id: Id;
  customerId: Id;
  name: string;
  employeeNumber: string | null;
}

/** Contacts in use of these customers whom one of the texts names, by employee number or by name. */
export function usersCalled(tx: Tx, customerIds: readonly Id[], texts: readonly string[]): Promise<NamedUser[]> {
  return tx.rows(
    statement(sql<NamedUser>`
      select id, customer_id, name, employee_number from contact
      where tenant_id = ${tx.tenantId} and customer_id = any(${[...customerIds]}::uuid[]) and retired_at is null
        and (employee_number = any(${[...texts]}::text[]) or name = any(${[...texts]}::text[]))`),
  );
}
