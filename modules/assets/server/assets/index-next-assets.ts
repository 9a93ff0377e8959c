import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { assetsAfter } from './asset-index.store.ts';
import { indexAssets } from './index-asset.ts';

const atOnce = 500;

/** Makes the next machines in the order of their ids findable anew; null when there are none left. */
export async function indexNextAssets(tx: Tx, after: Id | null): Promise<{ last: Id; count: number } | null> {
  const assets = await assetsAfter(tx, after, atOnce);
  const last = assets.at(-1);
  if (!last) return null;
  await indexAssets(tx, ...assets);
  return { last: last.id, count: assets.length };
}
