import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { licenceTakenBack } from './licence.events.ts';
import { endUses } from './licence-use.store.ts';

/** A machine out of use has no licences any more: others can have them. Harmless twice. */
export async function endUsesOfAsset(tx: Tx, assetId: Id): Promise<void> {
  const ended = await endUses(tx, { by: 'asset_id', is: assetId });
  await announce(tx, ...ended.map(licenceTakenBack));
}
