import { changesBetween, type Changes } from '../../../../kernel/changes.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { assetEnds, type AssetStatus } from '../../asset.contract.ts';
import type { StepDetails, StepKind } from '../../asset-step.contract.ts';
import { assetChanged, assetReinstated, assetRetired } from '../assets/asset.events.ts';
import type { AssetRecord } from '../assets/asset.store.ts';
import { saveAsset } from '../assets/save-asset.ts';
import { afterStep, stepRules, type Placed } from './step.rules.ts';
import { statusBefore } from './step.store.ts';

const placed = ['status', 'userId', 'departmentId', 'siteId', 'roomId', 'seat', 'supplierId'] as const;

/** What the record says after the step, and what of it is new. */
export async function effectOf(
  tx: Tx,
  asset: AssetRecord,
  { kind, given }: { kind: StepKind; given: StepDetails },
): Promise<{ after: Placed; changes: Changes }> {
  const { to } = stepRules[kind];
  const undone = to !== null && typeof to !== 'string' ? await statusBefore(tx, asset.id, to.undoes) : null;
  const after = afterStep(asset, { kind, given, undone });
  return { after, changes: changesBetween<Placed, (typeof placed)[number]>(asset, after, placed) };
}

/** Writes what a step changes on the record, keeps what stood there, and tells those who follow machines. */
export async function applyStep(
  tx: Tx,
  asset: AssetRecord,
  { after, changes }: { after: Placed; changes: Changes },
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  const isOver = isEnd(after.status);
  const retiredAt = isOver ? (asset.retiredAt ?? tx.now) : null;
  await saveAsset(tx, asset, { edit: { ...after, retiredAt }, changes, source: 'step' });
  if (isOver) await announce(tx, assetRetired(asset, after.status));
  else if (asset.retiredAt !== null) await announce(tx, assetReinstated(asset));
  else await announce(tx, assetChanged(asset, changes));
}

function isEnd(status: AssetStatus): boolean {
  return assetEnds.some((end) => end === status);
}
