import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { checkedCustom } from '../../../custom-fields/index.ts';
import { assetFields, type AssetView, type changeAsset as endpoint } from '../../asset.contract.ts';
import { assetChanged } from './asset.events.ts';
import { scopeOf } from './asset.policy.ts';
import { refuseRetired } from './asset.refusals.ts';
import { assetById, updateAsset, type AssetRecord } from './asset.store.ts';
import { checkKind, checkPlace, checkRoom } from './check-place.ts';
import { indexAssets } from './index-asset.ts';
import { readAsset } from './read-asset.ts';

type Input = InputOf<typeof endpoint>;
type Sent = Omit<Input, 'asset' | 'custom'>;

/** What the input does not name stays; a save that changes nothing is not logged. */
export async function changeAsset(tx: Tx, input: Input): Promise<AssetView> {
  const { asset: id, custom: own, ...given } = input;
  const before = found(await assetById(tx, id, scopeOf(tx.caller)));
  const sent = withPlace(before, given);
  refuseStale(tx, before.revision);
  refuseRetired(before);
  await check(tx, before, sent);

  const custom = await checkedCustom(tx, 'asset', { sent: own, before: before.custom });
  const after = { ...before, ...sent, custom };
  const changes = changesBetween(before, after, [...assetFields, 'custom'] as const);
  if (Object.keys(changes).length > 0) {
    await updateAsset(tx, id, { ...sent, custom });
    await indexAssets(tx, after);
    await announce(tx, assetChanged(before, changes));
  }
  return readAsset(tx, input);
}

/** Moved to another site, it has left its room. */
function withPlace(before: AssetRecord, given: Sent): Sent {
  const hasMoved = given.siteId !== undefined && given.siteId !== before.siteId;
  return hasMoved && given.roomId === undefined ? { ...given, roomId: null } : given;
}

/** Only what is newly named must be in use: who left may keep the machine that they had. */
async function check(tx: Tx, before: AssetRecord, { kind, userId, siteId, roomId }: Sent): Promise<void> {
  if (kind !== before.kind) await checkKind(tx, kind);
  await checkPlace(tx, before.customerId, {
    userId: userId === before.userId ? null : userId,
    siteId: siteId === before.siteId ? null : siteId,
  });
  if (roomId !== before.roomId) await checkRoom(tx, { roomId, siteId: siteId === undefined ? before.siteId : siteId });
}
