import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeMailSetting as endpoint, MailSettingView } from '../../mail-setting.contract.ts';
import { deliveredMailSettings } from './mail-setting.delivered.ts';
import { mailSettingChanged } from './mail-setting.events.ts';
import { mailSettingsForChange, saveMailSettings } from './mail-setting.store.ts';
import { readMailSetting } from './read-mail-setting.ts';

const fields = ['sendsReceipts', 'mostMailsPerSender', 'mostMailsPerMailbox', 'mostReceiptsPerSender'] as const;

/** Holds for mails that come from then on. */
export async function changeMailSetting(tx: Tx, input: InputOf<typeof endpoint>): Promise<MailSettingView> {
  const before = (await mailSettingsForChange(tx)) ?? { ...deliveredMailSettings, revision: 1 };
  refuseStale(tx, before.revision);
  const after = { ...before, ...input };
  const changes = changesBetween(before, after, fields);
  if (Object.keys(changes).length > 0) {
    await saveMailSettings(tx, { ...after, revision: before.revision + 1 });
    await announce(tx, mailSettingChanged(tx.tenantId, changes));
  }
  return readMailSetting(tx);
}
