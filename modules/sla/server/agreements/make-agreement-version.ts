import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { AgreementVersionView, makeAgreementVersion as endpoint } from '../../agreement-version.contract.ts';
import { agreementToChange } from './agreement-to-change.ts';
import { saveAgreement, versionsOf } from './agreement.store.ts';
import { makeVersion } from './make-version.ts';
import { showVersion } from './show-versions.ts';

export async function makeAgreementVersion(tx: Tx, input: InputOf<typeof endpoint>): Promise<AgreementVersionView> {
  const agreement = await agreementToChange(tx, input.agreement);
  refuseStale(tx, agreement.revision);
  const version = await makeVersion(tx, { agreement, versions: await versionsOf(tx, [agreement.id]) }, input);
  const after = { ...agreement, revision: agreement.revision + 1 };
  await saveAgreement(tx, after);
  return showVersion(tx, after, version.id);
}
