import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { programsTakenBack } from './installation.events.ts';
import { takeBackAt } from './reconcile.store.ts';
import { forgetFingerprints } from './scan.store.ts';

/** Takes back what one `reconcilePrograms` of a machine changed; whoever asks sees to it that it was the latest. */
export async function takeBackPrograms(
  tx: Tx,
  asset: { id: Id; customerId: Id },
  { at }: { at: Instant },
): Promise<void> {
  await takeBackAt(tx, asset.id, at);
  await forgetFingerprints(tx, [asset.id]);
  await announce(tx, programsTakenBack(asset, at));
}
