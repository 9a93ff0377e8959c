import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common } from '../../../../platform/module/refusals.ts';
import type { SessionView } from '../../session.contract.ts';
import { showSession } from './show-session.ts';

export function readSession(tx: Tx): Promise<SessionView> {
  const { sessionId, accountId, permissions } = tx.caller;
  // a guest is let in to one subject, without an account
  if (sessionId === null || accountId === null) throw new Refusal(common.notSignedIn);
  return showSession(tx, { id: sessionId, accountId, permissions });
}
