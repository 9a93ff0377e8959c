import type { AnswerOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { newestSeal } from '../../../../platform/log/seal.store.ts';
import { verifyLog } from '../../../../platform/log/verify-log.ts';
import type { verifyChain as endpoint } from '../../chain.contract.ts';
import { mayVerify } from './chain.policy.ts';
import { chainRefusals } from './chain.refusals.ts';

/** Recomputed while somebody waits; `audit verify` on the command line takes all the time that the whole needs. */
const mostSeals = 1000;

export async function verifyChain(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  if (!mayVerify(tx.caller)) throw new Refusal(chainRefusals.partly_seen);
  const newest = await newestSeal(tx);
  const from = Math.max(1, (newest?.number ?? 0) - mostSeals + 1);
  return { from, ...(await verifyLog(tx, from)) };
}
