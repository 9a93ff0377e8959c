import type { InputOf } from '../../../../../kernel/contract.ts';
import { Refusal } from '../../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import { found } from '../../../../../platform/module/refusals.ts';
import type { AssetLabelView } from '../../../asset-label.contract.ts';
import type { recordLabelStuck as endpoint } from '../../../label-print.contract.ts';
import { scopeOf } from '../../assets/asset.policy.ts';
import { assetById } from '../../assets/asset.store.ts';
import { labelStuck } from '../label.events.ts';
import { labelRefusals } from '../label.refusals.ts';
import { labelOf } from '../label.store.ts';
import { readLabel } from '../read-label.ts';
import { saveStuck } from './printed-label.store.ts';

/** Whoever stuck it on, or sees it there, says so: what a machine needs before it is put into use (AST-16). */
export async function recordLabelStuck(tx: Tx, input: InputOf<typeof endpoint>): Promise<AssetLabelView> {
  await holdRecords(tx, 'asset', [input.asset]);
  const { id: assetId, customerId } = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  const label = await labelOf(tx, assetId);
  if (!label) throw new Refusal(labelRefusals.none);
  if (label.stuckAt === null) {
    await saveStuck(tx, label.id);
    await announce(tx, labelStuck({ assetId, customerId }, label.id));
  }
  return readLabel(tx, input);
}
