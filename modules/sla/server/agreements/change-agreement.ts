import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { AgreementView, changeAgreement as endpoint } from '../../agreement.contract.ts';
import { agreementToChange } from './agreement-to-change.ts';
import { agreementChanged } from './agreement.events.ts';
import { agreementRefusals } from './agreement.refusals.ts';
import { saveAgreement } from './agreement.store.ts';
import { isNameTaken } from './agreements-touching.store.ts';
import { showAgreement } from './show-agreements.ts';

/** Its name, and with whom it is; what it promises changes by a new version alone. */
export async function changeAgreement(tx: Tx, input: InputOf<typeof endpoint>): Promise<AgreementView> {
  const before = await agreementToChange(tx, input.agreement);
  refuseStale(tx, before.revision);
  const { name = before.name, counterpart = before.counterpart } = input;
  const after = { ...before, name, counterpart, revision: before.revision + 1 };
  if (await isNameTaken(tx, after)) throw new Refusal(agreementRefusals.name_taken, { name }, 'name');
  await saveAgreement(tx, after);
  await announce(tx, agreementChanged(after, changesBetween(before, after, ['name', 'counterpart'])));
  return showAgreement(tx, after);
}
