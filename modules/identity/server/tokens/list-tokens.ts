import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listTokens as endpoint } from '../../token.contract.ts';
import { tokensOf } from './token.store.ts';

export async function listTokens(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  return { items: await tokensOf(tx, found(tx.caller.accountId)) };
}
