import type { Tx } from '../../../../platform/database/tx.ts';
import type { ArrivedMail } from '../../../channels/index.ts';
import { queueMails } from '../../../notifications/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { mailSettings } from '../mail-settings/read-mail-setting.ts';
import { senderAddress } from './gather-mail-facts.ts';
import { strangerNotice } from './mail-intake.notices.ts';
import { countAnswers } from './mail-intake.store.ts';

/**
 * Tells an address that nobody knows that its mail came and is being looked at: once and never again, and nothing of
 * what the mail says, so that nobody sends words to others by way of us. False: it was told before, or is not to be.
 */
export async function answerStranger(tx: Tx, arrived: ArrivedMail): Promise<boolean> {
  const email = senderAddress(arrived);
  const { sendsReceipts } = await mailSettings(tx);
  if (!sendsReceipts || (await countAnswers(tx, email, null)) > 0) return false;
  const telling = {
    notice: strangerNotice,
    key: arrived.id,
    subject: { kind: 'incoming_mail', id: arrived.id },
    customerId: null,
    params: {},
    whom: [],
    actorId: null,
  };
  const locale = (await ownTenant(tx))?.locale ?? 'zh-CN';
  await queueMails(tx, [{ telling, to: { accountId: null, name: '', email, locale } }]);
  return true;
}
