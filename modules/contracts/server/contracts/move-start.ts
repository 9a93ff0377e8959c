import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { moveBuyer } from '../parties/contract-party.store.ts';
import { moveFirstVersion } from '../versions/contract-version.store.ts';

/** With its first day begin its buyer and what it says. */
export async function moveStart(tx: Tx, contractId: Id, startsOn: Day): Promise<void> {
  await moveBuyer(tx, contractId, startsOn);
  await moveFirstVersion(tx, contractId, startsOn);
}
