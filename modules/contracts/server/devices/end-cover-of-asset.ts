import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { LeftBy } from '../../covered-device.contract.ts';
import { today } from '../contracts/today.ts';
import { deviceCoverEnded } from './covered-device.events.ts';
import { endCoverOf } from './covered-device.store.ts';

/** Out of use, or somebody else's, it is in no annex any more (AST-15). Harmless twice. */
export async function endCoverOfAsset(tx: Tx, assetId: Id, leftBy: LeftBy): Promise<void> {
  const untilDay = await today(tx);
  const contracts = await endCoverOf(tx, assetId, { untilDay, leftBy });
  const ended = contracts.map((contract) => deviceCoverEnded(contract, { many: 1, untilDay, assetId }));
  if (ended.length > 0) await announce(tx, ...ended);
}
