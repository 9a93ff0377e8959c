import type { Id } from '../../../../kernel/id.ts';
import { redacted } from '../../../../kernel/traces.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { changesQuoting, saveChangeTexts } from '../history/asset-change-erasure.store.ts';
import { assetRedacted } from './asset.events.ts';
import { assetsQuoting, idsOfAssetsUsed, saveAssetTexts } from './asset-erasure.store.ts';
import { indexAssets } from './index-asset.ts';

const words = ['name', 'note', 'seat', 'insuranceNote', 'leaseNote', 'custom'] as const;

/** Machines stay; what names the person in their words, and in what they said before, is replaced. Answers with those whose log may quote them too. */
export async function eraseUser(tx: Tx, erasure: Erasure): Promise<readonly Id[]> {
  const { contactId } = erasure;
  const assets = redacted(await assetsQuoting(tx, erasure), erasure, words);
  for (const asset of assets) await saveAssetTexts(tx, asset);
  if (assets.length > 0) await indexAssets(tx, ...assets);
  const changes = redacted(await changesQuoting(tx, erasure), erasure, ['before', 'after', 'reason']);
  for (const change of changes) await saveChangeTexts(tx, change);
  await announce(tx, ...assets.map((asset) => assetRedacted(asset, contactId)));
  const told = [...assets.map(({ id }) => id), ...changes.map(({ assetId }) => assetId)];
  return [...new Set([...told, ...(await idsOfAssetsUsed(tx, contactId))])];
}
