import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { AgreementView, retireAgreement as endpoint } from '../../agreement.contract.ts';
import { refuseBeyondReach } from './agreement-to-change.ts';
import { agreementRetired } from './agreement.events.ts';
import { agreementRefusals } from './agreement.refusals.ts';
import { agreementForChange, saveAgreement } from './agreement.store.ts';
import { showAgreement } from './show-agreements.ts';
import { forgetPromises } from '../selection/promised-agreements.ts';

/**
 * For good: taken up again, it would time what was recorded in between, and so change what was promised then. A copy
 * of it begins anew. Harmless when it is retired already.
 */
export async function retireAgreement(tx: Tx, input: InputOf<typeof endpoint>): Promise<AgreementView> {
  const agreement = found(await agreementForChange(tx, input.agreement));
  refuseBeyondReach(tx, agreement);
  if (agreement.retiredAt !== null) return showAgreement(tx, agreement);
  if (agreement.isDefault) throw new Refusal(agreementRefusals.default_stays);
  const retired = { ...agreement, retiredAt: tx.now, revision: agreement.revision + 1 };
  await saveAgreement(tx, retired);
  forgetPromises(tx);
  await announce(tx, agreementRetired(retired));
  return showAgreement(tx, retired);
}
