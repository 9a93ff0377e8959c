import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { blockMailSender as endpoint, MailIntakeView } from '../../mail-intake.contract.ts';
import { blockAddress } from '../blocked-addresses/record-blocked-address.ts';
import { senderAddress } from './gather-mail-facts.ts';
import { mailIntakeRefusals } from './mail-intake.refusals.ts';
import { mailToSettle } from './mail-to-settle.ts';
import { dismissMail } from './settle-mail.ts';

/** Whoever wrote it is left alone from now on, and this mail is no business of ours. */
export async function blockMailSender(tx: Tx, input: InputOf<typeof endpoint>): Promise<MailIntakeView> {
  const address = senderAddress(await mailToSettle(tx, input.mailIntake));
  if (address === '') throw new Refusal(mailIntakeRefusals.no_sender);
  await blockAddress(tx, { address, reason: input.reason });
  return dismissMail(tx, { mailIntake: input.mailIntake, reason: 'spam', note: input.reason });
}
