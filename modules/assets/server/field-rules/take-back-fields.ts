import { changesBetween, type Changes } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ruledFields } from '../../asset-field-rule.contract.ts';
import { assetChanged } from '../assets/asset.events.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { assetById, type AssetFields } from '../assets/asset.store.ts';
import { saveAsset } from '../assets/save-asset.ts';

/**
 * Undoes what a report changed (as `proposeFields` answered it), as the person who says so: each field that still says
 * what the report said goes back to what it said before; one that somebody has changed since stays.
 */
export async function takeBackFields(tx: Tx, assetId: Id, applied: Changes): Promise<void> {
  const asset = found(await assetById(tx, assetId, scopeOf(tx.caller)));
  const reported = Object.fromEntries(Object.entries(applied).map(([field, change]) => [field, change?.to]));
  const before = Object.fromEntries(Object.entries(applied).map(([field, change]) => [field, change?.from]));
  const moved = changesBetween(asset, { ...asset, ...reported }, ruledFields);
  const stands = ruledFields.filter((field) => field in applied && !(field in moved));
  // what the record said itself, by the same fields
  const back = Object.fromEntries(stands.map((field) => [field, before[field]])) as Partial<AssetFields>;
  const changes = changesBetween(asset, { ...asset, ...back }, ruledFields);
  if (Object.keys(changes).length === 0) return;
  await saveAsset(tx, asset, { edit: back, changes, source: 'person' });
  await announce(tx, assetChanged(asset, changes));
}
