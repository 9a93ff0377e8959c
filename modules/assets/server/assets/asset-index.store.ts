import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import { macsOfAsset } from './mac.store.ts';

/**
 * What machines are looked up by, in the order of their ids from behind this one on; held against other writers. Served
 * by the primary key.
 */
export function assetsAfter(tx: Tx, after: Id | null, most: number) {
  const assets = sqlBuilder
    .selectFrom('asset')
    .select(['id', 'customerId', 'number', 'name', 'model', 'serialNumber', 'ipAddress', 'assetTag', 'hostName'])
    .select(macsOfAsset(tx).as('macAddresses'))
    .select((row) => row.ref('custom').$castTo<CustomValues>().as('custom'))
    .where('tenantId', '=', tx.tenantId)
    .orderBy('id')
    .limit(most)
    .forUpdate();
  return tx.rows(after === null ? assets : assets.where('id', '>', after));
}
