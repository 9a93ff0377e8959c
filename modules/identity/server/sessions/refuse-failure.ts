import { secondsBetween } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { signInRefused } from '../accounts/account.events.ts';
import type { Account } from '../accounts/account.store.ts';
import { countGuess, lockOf } from './guess.ts';
import { sessionRefusals } from './session.refusals.ts';

/** Refuses while the address is locked after too many failures; the same for addresses without an account. */
export async function refuseLocked(tx: Tx, email: string): Promise<void> {
  const lockedUntil = await lockOf(tx, email);
  if (lockedUntil === null) return;
  const minutes = Math.ceil(secondsBetween(tx.now, lockedUntil) / 60);
  throw new Refusal(sessionRefusals.locked, { until: lockedUntil, minutes });
}

/** Counts a wrong password, in a transaction that is committed before the refusal; locks when there were too many. */
export async function recordFailure(tx: Tx, email: string, account: Account | undefined): Promise<void> {
  const { failures, lockedUntil } = await countGuess(tx, email);
  if (account) await announce(tx, signInRefused(account.id, failures, lockedUntil));
}
