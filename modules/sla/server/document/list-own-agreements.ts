import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listOwnAgreements as endpoint } from '../../agreement-document.contract.ts';
import { versionShown, versionState } from '../agreements/agreement-version.rules.ts';
import { agreedWith } from './agreed-with.ts';
import { agreementsWith, documentedVersions } from './agreement-document.store.ts';

/** What is over is history, and not shown; nor what stands under a contract that is not agreed yet. */
export async function listOwnAgreements(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const { customers } = tx.caller;
  const all = customers === 'all' ? [] : await agreementsWith(tx, customers);
  const agreements = all.some(({ contractId }) => contractId !== null) ? all.filter(await agreedWith(tx)) : all;
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
