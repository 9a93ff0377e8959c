import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { checkedCustom } from '../../../custom-fields/index.ts';
import { assetFields, type AssetView, type changeAsset as endpoint } from '../../asset.contract.ts';
import { refuseIncomplete } from '../commissioning/refuse-incomplete.ts';
import { assetChanged } from './asset.events.ts';
import { scopeOf } from './asset.policy.ts';
import { refuseRetired } from './asset.refusals.ts';
import { assetById, type AssetRecord } from './asset.store.ts';
import { checkDays } from './check-days.ts';
import { checkNamed } from './check-named.ts';
import { checkKind, checkPlace, checkRoom } from './check-place.ts';
import { readAsset } from './read-asset.ts';
import { saveAsset } from './save-asset.ts';

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
  const edit = { ...sent, custom };
  const changes = changesBetween(before, { ...before, ...edit }, [...assetFields, 'custom'] as const);
  if (Object.keys(changes).length > 0) {
    await saveAsset(tx, before, { edit, changes, source: 'person' });
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
async function check(tx: Tx, before: AssetRecord, sent: Sent): Promise<void> {
  const { kind, userId, custodianId, siteId, roomId } = sent;
  if (kind !== before.kind) await checkKind(tx, kind);
  await checkPlace(tx, before.customerId, {
    userId: userId === before.userId ? null : userId,
    custodianId: custodianId === before.custodianId ? null : custodianId,
    siteId: siteId === before.siteId ? null : siteId,
  });
  await checkNamed(tx, sent, before);
  checkDays({ ...before, ...sent });
  const after = { ...before, ...sent };
  await refuseIncomplete(tx, after, { before: before.status, after: after.status });
  if (roomId !== before.roomId) await checkRoom(tx, { roomId, siteId: siteId === undefined ? before.siteId : siteId });
}
