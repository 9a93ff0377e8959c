import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { AgreementView, readAgreement as endpoint } from '../../agreement.contract.ts';
import { agreementById } from './agreement.store.ts';
import { showAgreement } from './show-agreements.ts';

export async function readAgreement(tx: Tx, input: InputOf<typeof endpoint>): Promise<AgreementView> {
  return showAgreement(tx, found(await agreementById(tx, input.agreement)));
}
