import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AssetView } from '../../asset.contract.ts';
import { recordAsset } from './record-asset.ts';
import { retireAsset } from './retire-asset.ts';

type Given = Parameters<typeof recordAsset>[1];

/** A desktop of the customer's, unless said otherwise. */
export function makeAsset(tx: Tx, asset: Pick<Given, 'customerId'> & Partial<Given>): Promise<AssetView> {
  return recordAsset(tx, { name: '台式机', kind: 'desktop', ...asset });
}

/** One that is out of use. */
export async function makeRetiredAsset(tx: Tx, asset: Parameters<typeof makeAsset>[1]): Promise<AssetView> {
  return retireAsset(tx, { asset: (await makeAsset(tx, asset)).id });
}

/** A room of a site, by this name. */
export async function makeRoom(tx: Tx, room: { customerId: Id; siteId: Id; name: string }): Promise<Id> {
  const id = tx.newId();
  await tx.run(
    sqlBuilder.insertInto('room').values({ tenantId: tx.tenantId, createdAt: tx.now, id, position: 0, ...room }),
  );
  return id;
}

/** Somebody who may use a machine; or who has left. */
export async function makeUser(tx: Tx, user: { customerId: Id; name: string; hasLeft?: boolean }): Promise<Id> {
  const { customerId, name, hasLeft = false } = user;
  const id = tx.newId();
  const made = { tenantId: tx.tenantId, createdAt: tx.now, retiredAt: hasLeft ? tx.now : null };
  await tx.run(sqlBuilder.insertInto('contact').values({ ...made, id, customerId, name }));
  return id;
}
