import type { Tx } from '../../../../platform/database/tx.ts';
import type { AgreementView } from '../../agreement.contract.ts';
import { surroundingsOf } from './agreement-surroundings.ts';
import { versionShown } from './agreement-version.rules.ts';
import type { Agreement, AgreementVersion } from './agreement.rules.ts';
import { agreementView } from './agreement.view.ts';

/** Agreements with the version that is in force, as this caller sees them. */
export async function showAgreements(tx: Tx, agreements: readonly Agreement[]): Promise<AgreementView[]> {
  const surroundings = await surroundingsOf(tx, agreements, (versions) => shownOnes(versions, tx.now));
  return agreements.map((agreement) => agreementView(agreement, surroundings));
}

export async function showAgreement(tx: Tx, agreement: Agreement): Promise<AgreementView> {
  const [view] = await showAgreements(tx, [agreement]);
  if (!view) throw new Error('one agreement has one view');
  return view;
}

function shownOnes(versions: readonly AgreementVersion[], now: string): AgreementVersion[] {
  const byAgreement = Map.groupBy(versions, ({ agreementId }) => agreementId);
  return [...byAgreement.values()].flatMap((own) => versionShown(own, now) ?? []);
}
