import { Refusal } from '../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import {
  assetById,
  assetScopeOf,
  componentsOf,
  fitComponents,
  takeBackAsset,
  takeBackFields,
} from '../../../assets/index.ts';
import type { InventoryReportView } from '../../inventory-report.contract.ts';
import { forgetSigns } from '../matching/sign.store.ts';
import { appliers } from './appliers.ts';
import { partsBefore } from './effects.rules.ts';
import { fallBackToLatest } from './latest-report.store.ts';
import { newerApplied } from './newer-report.store.ts';
import { readReport } from './read-report.ts';
import { reportUndone } from './report.events.ts';
import { abilitiesOn, isKept } from './report.policy.ts';
import { reportRefusals } from './report.refusals.ts';
import { reportById, settleReport, type InventoryReport, type Settling } from './report.store.ts';

/**
 * Takes back what applying it changed, where nobody has changed it since, the latest first; a machine that it entered is
 * taken out of use. The next report of that agent waits for a decision.
 */
export async function undoReport(tx: Tx, input: { inventoryReport: string }): Promise<InventoryReportView> {
  await holdRecords(tx, 'inventoryReport', [input.inventoryReport]);
  const report = found(await reportById(tx, input.inventoryReport));
  if (!abilitiesOn(tx.caller, report).includes('undo')) throw new Refusal(reportRefusals.not_applied);
  await takeBack(tx, report);
  await forgetSigns(tx, report.id);
  await settleReport(tx, report.id, { ...afterUndoing(report), effects: null });
  if (report.assetId) {
    await fallBackToLatest(tx, report.assetId);
    await announce(tx, reportUndone(report, report.assetId));
  }
  return readReport(tx, input);
}

/** What was ignored waits again, if there is still something to decide on. */
function afterUndoing(report: InventoryReport): Settling {
  if (report.assetId) return { state: 'undone' };
  return isKept(report) ? { state: 'review' } : { state: 'refused', why: 'forgotten' };
}

async function takeBack(tx: Tx, { assetId, effects, id }: InventoryReport): Promise<void> {
  if (assetId === null || effects === null) return;
  if (await newerApplied(tx, { id, assetId })) throw new Refusal(reportRefusals.newer_applied);
  const asset = found(await assetById(tx, assetId, assetScopeOf(tx.caller)));
  if (asset.retiredAt !== null) return;
  if (effects.isNew) return takeBackAsset(tx, asset.id);
  for (const { name, takeBack: undo } of appliers.toReversed()) {
    const done = effects.others?.[name];
    if (done) await undo(tx, asset, done.before);
  }
  await takeBackFields(tx, asset.id, effects.fields);
  const kinds = [...new Set([...effects.fitted, ...effects.removed].map(({ kind }) => kind))];
  const now = (await componentsOf(tx, asset.id, 'fitted')).filter(({ kind }) => kinds.includes(kind));
  const components = partsBefore(now, effects);
  await fitComponents(tx, { asset, source: 'person', components, complete: kinds });
}
