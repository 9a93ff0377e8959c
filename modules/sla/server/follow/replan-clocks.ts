import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { subjectsOfCustomer, subjectsReaching } from './clock.store.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';

/**
 * Follows anew whatever has a clock that ran or is due in a time of which other days are known now: a year whose notice
 * came out (SLA-01). Those above keep what they sort by alike. Harmless twice.
 */
export async function replanClocks(
  tx: Tx,
  { sources }: Pick<ModulesAbove, 'sources'>,
  { from, until }: { from: Instant; until: Instant },
): Promise<void> {
  for (const source of sources()) {
    const ids = await subjectsReaching(tx, source.kind, { from, until });
    await source.followAgain(tx, ids);
  }
}

/** The same of all that a customer has: after a merger its agreements and layers are those of both. */
export async function replanCustomer(
  tx: Tx,
  { sources }: Pick<ModulesAbove, 'sources'>,
  customerId: Id,
): Promise<void> {
  for (const source of sources()) {
    await source.followAgain(tx, await subjectsOfCustomer(tx, source.kind, customerId));
  }
}
