import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { decideMail } from '../../../channels/index.ts';
import type { MailIntakeView, retryMail as endpoint } from '../../mail-intake.contract.ts';
import { isStuck } from './mail-intake.policy.ts';
import { mailRetried } from './mail-intake.events.ts';
import { mailIntakeRefusals } from './mail-intake.refusals.ts';
import { saveIntake } from './mail-intake.store.ts';
import { mailToSettle } from './mail-to-settle.ts';
import { readMailIntake } from './read-mail-intake.ts';

/** With all its tries anew, by the system as if it had just come; a flood that is over holds it back no more. */
export async function retryMail(tx: Tx, input: InputOf<typeof endpoint>): Promise<MailIntakeView> {
  const { id, customerId, state } = await mailToSettle(tx, input.mailIntake);
  if (!isStuck(state)) throw new Refusal(mailIntakeRefusals.not_stuck);
  await decideMail(tx, { id, state: 'fetched', why: null });
  await saveIntake(tx, { id, customerId, attempts: 0, failure: null, nextTryAt: tx.now });
  await announce(tx, mailRetried({ id, customerId }));
  return readMailIntake(tx, input);
}
