import type { AnswerOf, InputOf } from '../../../../../kernel/contract.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { found } from '../../../../../platform/module/refusals.ts';
import { printedFields } from '../../../asset-label.contract.ts';
import type { listOutdatedLabels as endpoint } from '../../../label-print.contract.ts';
import { fingerprintsOf } from '../fingerprints-of.ts';
import { mayKnowLabels } from '../label.policy.ts';
import { changedSince, type Fingerprints } from '../label.rules.ts';
import { pageOfOutdated } from './labelled-machine.store.ts';

export async function listOutdatedLabels(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  found(mayKnowLabels(tx.caller) || null);
  const { items, next } = await pageOfOutdated(tx, input);
  return {
    next,
    items: items.map((row) => ({
      id: row.id,
      asset: { id: row.assetId, number: row.number, name: row.name },
      customer: { id: row.customerId, name: row.customerName },
      site: row.siteId !== null && row.siteName !== null ? { id: row.siteId, name: row.siteName } : null,
      // written by `insertLabels` and `saveReprinted` alone
      changed: changedSince(row.printed as Fingerprints, fingerprintsOf(row, printedFields)),
      outdatedAt: row.outdatedAt,
      printedAt: row.printedAt,
    })),
  };
}
