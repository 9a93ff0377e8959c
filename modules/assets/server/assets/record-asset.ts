import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { checkedCustom } from '../../../custom-fields/index.ts';
import { customerById } from '../../../customers/index.ts';
import type { AssetView, recordAsset as endpoint } from '../../asset.contract.ts';
import { takeNumbers } from './asset-number.store.ts';
import { assetRecorded } from './asset.events.ts';
import { insertAsset } from './asset.store.ts';
import { checkKind, checkPlace, checkRoom } from './check-place.ts';
import { indexAssets } from './index-asset.ts';
import { readAsset } from './read-asset.ts';

export async function recordAsset(tx: Tx, input: InputOf<typeof endpoint>): Promise<AssetView> {
  foundAt('customerId', await customerById(tx, input.customerId));
  await checkKind(tx, input.kind);
  await checkPlace(tx, input.customerId, { userId: input.userId, siteId: input.siteId });
  await checkRoom(tx, { roomId: input.roomId, siteId: input.siteId });

  const [number = ''] = input.number === undefined ? await takeNumbers(tx, 1) : [input.number];
  const custom = await checkedCustom(tx, 'asset', { sent: input.custom, before: null });
  const asset = { ...input, custom, id: tx.newId(), number, status: input.status ?? ('in_use' as const) };
  await insertAsset(tx, asset);
  await indexAssets(tx, asset);
  await announce(tx, assetRecorded(asset));
  return readAsset(tx, { asset: asset.id });
}
