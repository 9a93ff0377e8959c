import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import type { BackupView, readBackup as endpoint } from '../../backup.contract.ts';
import { today } from '../today.ts';
import { backupOf } from './backup.store.ts';
import { backupView } from './backup.view.ts';

export async function readBackup(tx: Tx, input: InputOf<typeof endpoint>): Promise<BackupView> {
  const asset = found(await assetById(tx, input.asset, assetScopeOf(tx.caller)));
  const backup = await backupOf(tx, asset.id);
  return backupView(backup, { today: await today(tx), isRetired: asset.retiredAt !== null, caller: tx.caller });
}
