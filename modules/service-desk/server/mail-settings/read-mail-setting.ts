import { onceATransaction } from '../../../../platform/database/once-a-transaction.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MailSettings, MailSettingView } from '../../mail-setting.contract.ts';
import { deliveredMailSettings } from './mail-setting.delivered.ts';
import { keptMailSettings } from './mail-setting.store.ts';

export async function readMailSetting(tx: Tx): Promise<MailSettingView> {
  const settings = (await keptMailSettings(tx)) ?? { ...deliveredMailSettings, revision: 1 };
  return { ...settings, abilities: tx.caller.permissions.has('mail_intake.change') ? ['change'] : [] };
}

/** What holds: the provider's own, or as delivered. Asked once a transaction. */
export const mailSettings: (tx: Tx) => Promise<MailSettings> = onceATransaction(
  async (tx) => (await keptMailSettings(tx)) ?? deliveredMailSettings,
);
