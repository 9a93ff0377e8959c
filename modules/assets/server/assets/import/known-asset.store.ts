import type { Id } from '../../../../../kernel/id.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { CustomValues } from '../../../../custom-fields/custom-value.contract.ts';
import type { AssetFields } from '../asset.store.ts';

/** A machine as an import finds it. */
export interface KnownAsset extends AssetFields {
  id: Id;
  customerId: Id;
  custom: CustomValues;
  retiredAt: Instant | null;
  revision: number;
}

const whole = sql`id, customer_id, number, name, kind, status, user_id, department_id, site_id, room_id, maker, model,
  serial_number, ip_address, note, custom, retired_at, revision`;

/** By their numbers, whosever they are; by serial number, of these customers and in use; oldest first. */
export function assetsSought(
  tx: Tx,
  { numbers, serials, customerIds }: { numbers: string[]; serials: string[]; customerIds: Id[] },
): Promise<KnownAsset[]> {
  return tx.rows(
    statement(sql<KnownAsset>`
      select ${whole} from asset
      where tenant_id = ${tx.tenantId} and (number = any(${numbers}::text[])
        or (serial_number = any(${serials}::text[]) and customer_id = any(${customerIds}::uuid[]) and retired_at is null))
      order by created_at, id`),
  );
}

/** Held against other writers until the transaction ends. */
export function assetsForUndo(tx: Tx, ids: readonly Id[]): Promise<KnownAsset[]> {
  return tx.rows(
    statement(sql<KnownAsset>`
      select ${whole} from asset where tenant_id = ${tx.tenantId} and id = any(${[...ids]}::uuid[]) for update`),
  );
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
