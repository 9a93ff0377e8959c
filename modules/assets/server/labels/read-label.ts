import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { printedFields, type AssetLabelView, type readAssetLabel as endpoint } from '../../asset-label.contract.ts';
import { mayKnowLabels } from './label.policy.ts';
import { mayChangeAssets, scopeOf } from '../assets/asset.policy.ts';
import { assetById } from '../assets/asset.store.ts';
import { fingerprintsOf } from './fingerprints-of.ts';
import { changedSince } from './label.rules.ts';
import { labelOf } from './label.store.ts';

export async function readLabel(tx: Tx, input: InputOf<typeof endpoint>): Promise<AssetLabelView> {
  found(mayKnowLabels(tx.caller) || null);
  const asset = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  const [label, provider] = await Promise.all([labelOf(tx, asset.id), ownTenant(tx)]);
  const mayChange = mayChangeAssets(tx.caller);
  return {
    label: label
      ? {
          id: label.id,
          code: `${provider?.code}.${label.code}`,
          issuedAt: label.issuedAt,
          issuedBy: named(label.issuedById, label.issuedByName),
          printedAt: label.printedAt,
          stuckAt: label.stuckAt,
          stuckBy: named(label.stuckById, label.stuckByName),
          changed: changedSince(label.printed, fingerprintsOf(asset, printedFields)),
        }
      : null,
    abilities: [
      ...(mayChange && asset.retiredAt === null ? ['issue' as const] : []),
      ...(mayChange && label ? ['retire' as const] : []),
      ...(mayChange && label?.stuckAt === null ? ['stick' as const] : []),
    ],
  };
}

function named(id: Id | null, name: string | null): { id: Id; name: string } | null {
  return id !== null && name !== null ? { id, name } : null;
}
