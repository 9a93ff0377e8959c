import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeDeskSetting as endpoint, DeskSettingView } from '../../desk-setting.contract.ts';
import { deskSettingChanged } from './desk-setting.events.ts';
import { providerSettingsForChange, saveSettings } from './desk-setting.store.ts';
import { foundDeskSetting } from './found-desk-setting.ts';
import { readDeskSetting } from './read-desk-setting.ts';

const fields = ['vipRaisesUrgency', 'sendsStatusLines', 'closing', 'consentDays', 'limitsByGrade'] as const;

/** What waits for consent now goes by the new rule as well: nobody was promised the old one. */
export async function changeDeskSetting(tx: Tx, input: InputOf<typeof endpoint>): Promise<DeskSettingView> {
  await foundDeskSetting(tx);
  const before = found(await providerSettingsForChange(tx));
  refuseStale(tx, before.revision);
  const after = { ...before, ...input };
  const changes = changesBetween(before, after, fields);
  if (Object.keys(changes).length > 0) {
    await saveSettings(tx, { ...after, revision: before.revision + 1 });
    await announce(tx, deskSettingChanged(tx.tenantId, changes));
  }
  return readDeskSetting(tx);
}
