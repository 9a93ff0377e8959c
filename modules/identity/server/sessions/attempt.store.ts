import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { failuresForgottenSeconds } from './session.rules.ts';

/** Failures to sign in with an e-mail address, whether or not it has an account. */
export interface SignInAttempt {
  failures: number;
  lockedUntil: Instant | null;
}

export function attemptOf(tx: Tx, email: string): Promise<SignInAttempt | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('signInAttempt')
      .select(['failures', 'lockedUntil'])
      .where('tenantId', '=', tx.tenantId)
      .where('email', '=', email),
  );
}

/** Counts one more failure, after a quiet day from the beginning; answers how many there are now, and locks the row. */
export async function countFailure(tx: Tx, email: string): Promise<number> {
  const quiet = sql<boolean>`sign_in_attempt.last_failed_at < ${addSeconds(tx.now, -failuresForgottenSeconds)}`;
  const row = await tx.first(
    sqlBuilder
      .insertInto('signInAttempt')
      .values({ tenantId: tx.tenantId, email, failures: 1, lastFailedAt: tx.now })
      .onConflict((conflict) =>
        conflict.columns(['tenantId', 'email']).doUpdateSet({
          failures: sql<number>`case when ${quiet} then 1 else least(sign_in_attempt.failures + 1, 1000) end`,
          lastFailedAt: tx.now,
        }),
      )
      .returning('failures'),
  );
  return row?.failures ?? 1;
}

export async function lockSignIn(tx: Tx, email: string, lockedUntil: Instant): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('signInAttempt')
      .set({ lockedUntil })
      .where('tenantId', '=', tx.tenantId)
      .where('email', '=', email),
  );
}

/** Whoever has shown the right password begins anew. */
export async function forgetFailures(tx: Tx, email: string): Promise<void> {
  await tx.run(sqlBuilder.deleteFrom('signInAttempt').where('tenantId', '=', tx.tenantId).where('email', '=', email));
}

export async function sweepAttempts(tx: Tx): Promise<void> {
  await tx.run(
    sqlBuilder
      .deleteFrom('signInAttempt')
      .where('tenantId', '=', tx.tenantId)
      .where('lastFailedAt', '<', addSeconds(tx.now, -failuresForgottenSeconds))
      .where((row) => row.or([row('lockedUntil', 'is', null), row('lockedUntil', '<', tx.now)])),
  );
}
