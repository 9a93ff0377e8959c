import type { Id } from '../../../../kernel/id.ts';
import { unnested } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import { assetsIn } from '../assets/asset.store.ts';
import { macsOfAsset } from '../assets/mac.store.ts';

export interface MachinesAsked {
  customerId: Id;
  assetIds?: readonly Id[] | undefined;
  siteId?: Id | undefined;
  kind?: readonly string[] | undefined;
}

export interface NumberedMachine {
  id: Id;
  customerId: Id;
  number: string;
  name: string;
  kind: string;
  siteId: Id | null;
}

/** Machines of the customer that are not out of use, in the order of their numbers. Served by asset_by_customer. */
export function machinesToNumber(
  tx: Tx,
  { customerId, assetIds, siteId, kind }: MachinesAsked,
  most: number,
): Promise<NumberedMachine[]> {
  let machines = assetsIn(tx, 'all')
    .select(['asset.id', 'asset.customerId', 'asset.number', 'asset.name', 'asset.kind', 'asset.siteId'])
    .where('asset.customerId', '=', customerId)
    .where('asset.retiredAt', 'is', null);
  if (assetIds) machines = machines.where('asset.id', 'in', [...assetIds]);
  if (siteId !== undefined) machines = machines.where('asset.siteId', '=', siteId);
  if (kind) machines = machines.where('asset.kind', 'in', [...kind]);
  return tx.rows(machines.orderBy('asset.number').limit(most));
}

/** Machines as they are looked up, and whether they are out of use. */
export function machinesById(tx: Tx, ids: readonly Id[]) {
  return tx.rows(
    sqlBuilder
      .selectFrom('asset')
      .select(['id', 'customerId', 'number', 'name', 'model', 'serialNumber', 'ipAddress', 'assetTag', 'hostName'])
      .select(['retiredAt', macsOfAsset(tx).as('macAddresses')])
      .select((row) => row.ref('custom').$castTo<CustomValues>().as('custom'))
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', [...ids]),
  );
}

/** New numbers and names, however many, with one statement. */
export async function saveNumbers(tx: Tx, rows: readonly { id: Id; number: string; name: string }[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.run(
    statement(sql`
      update asset set number = given.number, name = given.name, revision = asset.revision + 1
      from ${unnested(
        rows.map(({ id, number, name }) => ({ id, number, name })),
        { id: 'uuid', number: 'text', name: 'text' },
      )} as given (id, number, name)
      where asset.tenant_id = ${tx.tenantId} and asset.id = given.id`),
  );
}
