import { ownerOf } from '../../platform/database/caller.ts';
import { sql, sqlBuilder, statement } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';

export interface StoredAnswer {
  bodyHash: string;
  status: number | null;
  answer: unknown;
}

/**
 * Claims the key as the first statement of the transaction: null when it is ours now. Waits while another
 * transaction holds it, at most 5 s (then error 55P03), and answers with what that one stored.
 */
export async function claimKey(tx: Tx, keyHash: string, bodyHash: string): Promise<StoredAnswer | null> {
  const request = { tenantId: tx.tenantId, accountId: ownerOf(tx.caller), keyHash };
  const [, claimed] = await Promise.all([
    tx.run(statement(sql`set local lock_timeout = '5s'`)),
    tx.run(
      sqlBuilder
        .insertInto('idempotentRequest')
        .values({ ...request, bodyHash, madeAt: tx.now, status: null, answer: null })
        .onConflict((conflict) => conflict.columns(['tenantId', 'keyHash']).doNothing()),
    ),
  ]);
  return claimed === 1 ? null : ((await storedAnswer(tx, keyHash)) ?? null);
}

function storedAnswer(tx: Tx, keyHash: string): Promise<StoredAnswer | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('idempotentRequest')
      .select(['bodyHash', 'status', 'answer'])
      .where('tenantId', '=', tx.tenantId)
      .where('keyHash', '=', keyHash),
  );
}

export async function storeAnswer(
  tx: Tx,
  keyHash: string,
  { status, answer }: { status: number; answer: unknown },
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('idempotentRequest')
      .set({ status, answer: JSON.stringify(answer ?? null) })
      .where('tenantId', '=', tx.tenantId)
      .where('keyHash', '=', keyHash),
  );
}

/** Forgets what is older than `before`. */
export async function sweepAnswers(tx: Tx, before: string): Promise<void> {
  await tx.run(
    sqlBuilder.deleteFrom('idempotentRequest').where('tenantId', '=', tx.tenantId).where('madeAt', '<', before),
  );
}
