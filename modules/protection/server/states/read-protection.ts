import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import type { ProtectionView, readProtection as endpoint } from '../../protection.contract.ts';
import { today } from '../today.ts';
import { protectionOf } from './protection.store.ts';
import { protectionView } from './protection.view.ts';

export async function readProtection(tx: Tx, input: InputOf<typeof endpoint>): Promise<ProtectionView> {
  const asset = found(await assetById(tx, input.asset, assetScopeOf(tx.caller)));
  return protectionView(await protectionOf(tx, asset.id, await today(tx)), asset, tx.caller);
}
