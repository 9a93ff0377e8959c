import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ArrivedMail } from '../../../channels/index.ts';
import { mailSettings } from '../mail-settings/read-mail-setting.ts';
import { senderAddress } from './gather-mail-facts.ts';
import { countAnswers } from './mail-intake.store.ts';

const day = 24 * 60 * 60;

/** Whether whoever writes may be told automatically that it came: not without end, whatever they send. */
export async function isReceiptDue(tx: Tx, arrived: ArrivedMail): Promise<boolean> {
  const { sendsReceipts, mostReceiptsPerSender: most } = await mailSettings(tx);
  if (!sendsReceipts || most === 0) return false;
  return (await countAnswers(tx, senderAddress(arrived), addSeconds(tx.now, -day))) < most;
}
