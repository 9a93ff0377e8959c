import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { retireAsset } from './retire-asset.ts';

/** A machine that should not have been entered: out of use, with what it was kept. Harmless twice. */
export async function takeBackAsset(tx: Tx, assetId: Id): Promise<void> {
  await retireAsset(tx, { asset: assetId, status: 'retired' });
}
