import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { nations, type Nation } from '../../calendar.contract.ts';
import { followedRevision, followUpTo } from './followed-nation.store.ts';
import { revisionOfNation, yearsSince } from './national-day.store.ts';
import { nationalYearsImported } from './national-year.events.ts';

/**
 * Announces to the provider, once, which years of its nation were imported since it last looked: whoever keeps
 * deadlines that reach into them works them out anew. Harmless twice.
 */
export async function followNation(tx: Tx): Promise<void> {
  for (const nation of nations) {
    const years = await yearsSince(tx, nation, await followedRevision(tx, nation));
    const revision = Math.max(...years.map((year) => year.revision));
    // of two that look at the same time the first tells
    if (years.length === 0 || !(await followUpTo(tx, nation, revision))) continue;
    const changed = years.map(({ year }) => year);
    await announce(tx, nationalYearsImported(tx.tenantId, { nation, revision, years: changed }));
  }
}

/** A new provider has worked out nothing yet, so nothing that is known by now is news to it. */
export async function startFollowing(tx: Tx, nation: Nation): Promise<void> {
  await followUpTo(tx, nation, await revisionOfNation(tx, nation));
}
