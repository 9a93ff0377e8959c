import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { arrivedMailForChange, type ArrivedMail } from '../../../channels/index.ts';
import { mailIntakeRefusals } from './mail-intake.refusals.ts';
import { waits } from './mail-intake.policy.ts';

/** A mail that waits for somebody's decision, held until the transaction ends. Refuses one that is decided. */
export async function mailToSettle(tx: Tx, id: Id): Promise<ArrivedMail> {
  const arrived = found(await arrivedMailForChange(tx, id));
  if (!waits(arrived.state)) throw new Refusal(mailIntakeRefusals.settled);
  return arrived;
}
