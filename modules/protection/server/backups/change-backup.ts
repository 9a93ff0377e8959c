import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import type { BackupView, changeBackup as endpoint } from '../../backup.contract.ts';
import { refuseRetired } from '../refuse-retired.ts';
import { today } from '../today.ts';
import { backupChanged } from './backup.events.ts';
import { backupRefusals } from './backup.refusals.ts';
import { backupFieldNames, backupWith, faultIn } from './backup.rules.ts';
import { backupOf, saveBackup } from './backup.store.ts';
import { readBackup } from './read-backup.ts';

/** What the input does not name stays. */
export async function changeBackup(
  tx: Tx,
  { asset: id, hasSucceeded, ...given }: InputOf<typeof endpoint>,
): Promise<BackupView> {
  // there may be no row of its own yet to hold
  await holdRecords(tx, 'asset', [id]);
  const asset = found(await assetById(tx, id, assetScopeOf(tx.caller)));
  const before = await backupOf(tx, id);
  refuseStale(tx, before.revision);
  refuseRetired(asset);
  const day = await today(tx);
  const said = hasSucceeded ? { ...given, lastSuccessOn: day } : given;
  const after = { ...backupWith(before, said, day), revision: before.revision + 1 };
  const fault = faultIn(after, day);
  if (fault) throw new Refusal(backupRefusals[fault.code], {}, fault.field);
  const changes = changesBetween(before, after, backupFieldNames);
  if (Object.keys(changes).length > 0) {
    await saveBackup(tx, asset, after);
    await announce(tx, backupChanged(asset, changes));
  }
  return readBackup(tx, { asset: id });
}
