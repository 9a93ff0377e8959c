import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { deleteGuestSessions } from '../../../identity/index.ts';
import type { AssetLabelView, retireAssetLabel as endpoint } from '../../asset-label.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { assetById } from '../assets/asset.store.ts';
import { labelRetired } from './label.events.ts';
import { retireLabelsOf } from './label.store.ts';
import { readLabel } from './read-label.ts';

export async function retireLabel(tx: Tx, input: InputOf<typeof endpoint>): Promise<AssetLabelView> {
  const { id: assetId, customerId } = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  const [label] = await retireLabelsOf(tx, [assetId]);
  if (label) {
    await deleteGuestSessions(tx, { kind: 'asset', id: assetId });
    await announce(tx, labelRetired({ assetId, customerId }, label.id));
  }
  return readLabel(tx, input);
}
