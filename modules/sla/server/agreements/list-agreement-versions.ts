import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listAgreementVersions as endpoint } from '../../agreement-version.contract.ts';
import { agreementById } from './agreement.store.ts';
import { showVersions } from './show-versions.ts';

export async function listAgreementVersions(
  tx: Tx,
  input: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  return { items: await showVersions(tx, found(await agreementById(tx, input.agreement))) };
}
