import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { AgreementVersionView, withdrawAgreementVersion as endpoint } from '../../agreement-version.contract.ts';
import { agreementToChange } from './agreement-to-change.ts';
import { agreementVersionWithdrawn } from './agreement.events.ts';
import { saveAgreement, versionsOf } from './agreement.store.ts';
import { agreementVersionRefusals as refusals } from './agreement-version.refusals.ts';
import { versionById, withdrawVersion } from './agreement-version.store.ts';
import { showVersion } from './show-versions.ts';
import { forgetPromises } from '../selection/promised-agreements.ts';

/** Only before it begins: what something was timed by stays. Harmless when it is taken back already. */
export async function withdrawAgreementVersion(tx: Tx, input: InputOf<typeof endpoint>): Promise<AgreementVersionView> {
  const { agreementId } = found(await versionById(tx, input.agreementVersion));
  const agreement = await agreementToChange(tx, agreementId);
  const version = found((await versionsOf(tx, [agreementId])).find(({ id }) => id === input.agreementVersion));
  if (version.withdrawnAt === null) {
    if (version.validFrom <= tx.now) throw new Refusal(refusals.begun, { number: version.number });
    await withdrawVersion(tx, version.id);
    forgetPromises(tx);
    await saveAgreement(tx, { ...agreement, revision: agreement.revision + 1 });
    await announce(tx, agreementVersionWithdrawn(agreement, version));
  }
  return showVersion(tx, agreement, version.id);
}
