import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { attemptOf, countFailure, lockSignIn } from './attempt.store.ts';
import { lockSeconds } from './session.rules.ts';

/**
 * Until when nobody may guess at this, after too many failures; null: they may. What is guessed at is an e-mail address,
 * or whatever else lets people in by a word (`label k7q2m9xd4p`); it is counted whether or not it is there.
 */
export async function lockOf(tx: Tx, guessedAt: string): Promise<Instant | null> {
  const lockedUntil = (await attemptOf(tx, guessedAt))?.lockedUntil ?? null;
  return lockedUntil !== null && lockedUntil > tx.now ? lockedUntil : null;
}

/** Counts a wrong guess, in a transaction that is committed before the refusal; locks when there were too many. */
export async function countGuess(
  tx: Tx,
  guessedAt: string,
): Promise<{ failures: number; lockedUntil: Instant | null }> {
  const failures = await countFailure(tx, guessedAt);
  const seconds = lockSeconds(failures);
  const lockedUntil = seconds === null ? null : addSeconds(tx.now, seconds);
  if (lockedUntil !== null) await lockSignIn(tx, guessedAt, lockedUntil);
  return { failures, lockedUntil };
}
