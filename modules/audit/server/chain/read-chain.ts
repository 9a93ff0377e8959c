import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { newestSeal, unsealedEvents } from '../../../../platform/log/seal.store.ts';
import type { readChain as endpoint } from '../../chain.contract.ts';
import { mayVerify } from './chain.policy.ts';

export async function readChain(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const [newest, waiting] = await Promise.all([newestSeal(tx), unsealedEvents(tx)]);
  return {
    seals: newest?.number ?? 0,
    sealedAt: newest?.sealedAt ?? null,
    unsealed: waiting.count,
    unsealedSince: waiting.since,
    abilities: mayVerify(tx.caller) ? ['verify'] : [],
  };
}
