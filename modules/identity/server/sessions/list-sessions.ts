import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listSessions as endpoint } from '../../session.contract.ts';
import { sessionsOf } from './session.store.ts';

export async function listSessions(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const sessions = await sessionsOf(tx, found(tx.caller.accountId));
  return {
    items: sessions.map(({ accountId: _mine, ...session }) => ({
      ...session,
      isCurrent: session.id === tx.caller.sessionId,
    })),
  };
}
