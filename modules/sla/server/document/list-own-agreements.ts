import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listOwnAgreements as endpoint } from '../../agreement-document.contract.ts';
import { versionShown, versionState } from '../agreements/agreement-version.rules.ts';
import { agreementsWith, documentedVersions } from './agreement-document.store.ts';

/** What is over is history, and not shown. */
export async function listOwnAgreements(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const { customers } = tx.caller;
  const agreements = customers === 'all' ? [] : await agreementsWith(tx, customers);
  const versions = await documentedVersions(
    tx,
    agreements.map(({ id }) => id),
  );
  const items = agreements.flatMap(({ id, name, customerName }) => {
    const own = versions.filter(({ agreementId }) => agreementId === id);
    const shown = versionShown(own, tx.now);
    if (!shown || versionState(shown, own, tx.now) === 'over') return [];
    return [{ id, name, customerName: customerName ?? '', validFrom: shown.validFrom, validUntil: shown.validUntil }];
  });
  return { items };
}
