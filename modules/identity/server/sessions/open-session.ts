import { addSeconds } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { makeToken } from '../../../../platform/crypto/token.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { SessionView } from '../../session.contract.ts';
import { standingOf } from '../accounts/standing.store.ts';
import { sessionOpened } from './session.events.ts';
import { longestSeconds } from './session.rules.ts';
import { insertSession } from './session.store.ts';
import { showSession } from './show-session.ts';

/** What the mount makes the cookie of. */
export interface OpenedSession extends SessionView {
  sessionToken: string;
}

/**
 * Opens a session for someone who has shown who they are: always a new one with a new secret, so that none that was
 * planted in their browser before is theirs afterwards.
 */
export async function openSession(tx: Tx, provider: { code: string }, accountId: Id): Promise<OpenedSession> {
  const token = makeToken(provider.code);
  const id = tx.newId();
  await insertSession(tx, {
    id,
    secretHash: token.hash,
    accountId,
    createdAt: tx.now,
    lastSeenAt: tx.now,
    expiresAt: addSeconds(tx.now, longestSeconds),
    userAgent: tx.origin.userAgent?.slice(0, 300) ?? null,
    address: tx.origin.address,
  });
  await announce(tx, sessionOpened(accountId, id));
  const { permissions } = found(await standingOf(tx, accountId));
  return { ...(await showSession(tx, { id, accountId, permissions })), sessionToken: token.text };
}
