import { addSeconds, secondsBetween } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { signInRefused } from '../accounts/account.events.ts';
import type { Account } from '../accounts/account.store.ts';
import { attemptOf, countFailure, lockSignIn } from './attempt.store.ts';
import { sessionRefusals } from './session.refusals.ts';
import { lockSeconds } from './session.rules.ts';

/** Refuses while the address is locked after too many failures; the same for addresses without an account. */
export async function refuseLocked(tx: Tx, email: string): Promise<void> {
  const lockedUntil = (await attemptOf(tx, email))?.lockedUntil ?? null;
  if (lockedUntil === null || lockedUntil <= tx.now) return;
  const minutes = Math.ceil(secondsBetween(tx.now, lockedUntil) / 60);
  throw new Refusal(sessionRefusals.locked, { until: lockedUntil, minutes });
}

/** Counts a wrong password, in a transaction that is committed before the refusal; locks when there were too many. */
export async function recordFailure(tx: Tx, email: string, account: Account | undefined): Promise<void> {
  const failures = await countFailure(tx, email);
  const seconds = lockSeconds(failures);
  const lockedUntil = seconds === null ? null : addSeconds(tx.now, seconds);
  if (lockedUntil !== null) await lockSignIn(tx, email, lockedUntil);
  if (account) await announce(tx, signInRefused(account.id, failures, lockedUntil));
}
