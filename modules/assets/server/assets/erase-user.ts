import type { Id } from '../../../../kernel/id.ts';
import { redacted } from '../../../../kernel/traces.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { assetRedacted } from './asset.events.ts';
import { assetsQuoting, idsOfAssetsUsed, saveAssetTexts } from './asset-erasure.store.ts';
import { indexAssets } from './index-asset.ts';

/** Machines stay; what names the person in their words is replaced. Answers with those whose log may quote them too. */
export async function eraseUser(tx: Tx, erasure: Erasure): Promise<readonly Id[]> {
  const { contactId } = erasure;
  const assets = redacted(await assetsQuoting(tx, erasure), erasure, ['name', 'note', 'custom']);
  for (const asset of assets) await saveAssetTexts(tx, asset);
  if (assets.length > 0) await indexAssets(tx, ...assets);
  await announce(tx, ...assets.map((asset) => assetRedacted(asset, contactId)));
  return [...new Set([...assets.map(({ id }) => id), ...(await idsOfAssetsUsed(tx, contactId))])];
}
