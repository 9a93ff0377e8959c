import type { Day } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { moveFirstVersion } from '../versions/contract-version.store.ts';
import { moveAnnexes } from './contract-start.store.ts';
import type { Contract } from './contract.store.ts';
import { today } from './today.ts';

/** With its first day begin its parties, what it says and gives, and whatever was to begin together with it. */
export async function moveStart(tx: Tx, before: Contract, startsOn: Day): Promise<void> {
  await moveFirstVersion(tx, before.id, startsOn);
  await moveAnnexes(tx, before.id, { from: before.startsOn ?? (await today(tx)), to: startsOn });
}
