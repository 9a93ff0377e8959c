import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RemoteSessionView } from '../../remote-session.contract.ts';
import { mayWorkRemotely } from './remote.policy.ts';
import type { RemoteSession } from './remote-session.rules.ts';
import { workOnSessions } from './remote-session.store.ts';

/** Of one ticket, as this caller sees them: who of the provider held them is its own to know. */
export async function showSessions(
  tx: Tx,
  ticketId: string,
  sessions: readonly RemoteSession[],
): Promise<RemoteSessionView[]> {
  const isStaff = roleOf(tx.caller) !== 'portal';
  const work = isStaff ? await workOnSessions(tx, ticketId) : undefined;
  return sessions.map((session): RemoteSessionView => {
    const by = work?.get(session.id);
    return {
      ...session,
      toolSession: by?.toolSession ?? null,
      engineer: by ? { id: by.engineerId, name: by.engineer } : null,
      isByStanding: session.standingConsentId !== null,
      abilities: session.endedAt === null && mayWorkRemotely(tx.caller) ? ['end'] : [],
    };
  });
}

export async function showSession(tx: Tx, session: RemoteSession): Promise<RemoteSessionView> {
  const [view] = await showSessions(tx, session.ticketId, [session]);
  if (!view) throw new Error('a session without its view');
  return view;
}
