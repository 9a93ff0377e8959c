import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import type { decideInventoryReport as endpoint, InventoryReportView } from '../../inventory-report.contract.ts';
import { applyKind } from './apply-kind.ts';
import { readReport } from './read-report.ts';
import { reportDecided } from './report.events.ts';
import { abilitiesOn } from './report.policy.ts';
import { reportRefusals } from './report.refusals.ts';
import { markDecided, reportById, type InventoryReport } from './report.store.ts';

/** It is applied by the job: the document has to be read again. */
export async function decideReport(tx: Tx, input: InputOf<typeof endpoint>): Promise<InventoryReportView> {
  await holdRecords(tx, 'inventoryReport', [input.inventoryReport]);
  const report = found(await reportById(tx, input.inventoryReport));
  if (!abilitiesOn(tx.caller, report).includes('decide')) throw new Refusal(reportRefusals.settled);
  const assetId = input.as === 'machine' ? await machineMeant(tx, report, input.assetId) : null;
  const decidedById = tx.caller.kind === 'staff' ? tx.caller.subjectId : null;
  await markDecided(tx, report.id, { decidedAs: input.as, decidedAssetId: assetId, decidedById });
  await enqueue(tx, { job: applyKind, ids: { report: report.id } });
  await announce(tx, reportDecided(report, { as: input.as, assetId }));
  return readReport(tx, input);
}

async function machineMeant(tx: Tx, report: InventoryReport, id: Id | undefined): Promise<Id> {
  const asset = foundAt('assetId', id === undefined ? null : await assetById(tx, id, assetScopeOf(tx.caller)));
  if (asset.customerId !== report.customerId) throw new Refusal(reportRefusals.other_customer, {}, 'assetId');
  if (asset.retiredAt !== null) throw new Refusal(reportRefusals.asset_retired, {}, 'assetId');
  return asset.id;
}
