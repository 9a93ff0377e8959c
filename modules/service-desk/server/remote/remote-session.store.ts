import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SessionEnder } from '../../remote-session.contract.ts';
import type { RemoteSession } from './remote-session.rules.ts';

/** What of it only the provider is shown. */
export interface SessionWork {
  toolSession: string | null;
  engineerId: Id;
}

function sessions(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('remoteSession')
      .select(['id', 'customerId', 'ticketId', 'consentId', 'standingConsentId', 'scope', 'tool'])
      .select(['startedAt', 'endedAt', 'endedBy'])
      // CHECK constraints hold the codes to these values
      .$castTo<RemoteSession>()
      .where('tenantId', '=', tx.tenantId)
  );
}

/** Oldest first. Served by remote_session_by_ticket. */
export function sessionsOf(tx: Tx, ticketId: Id): Promise<RemoteSession[]> {
  return tx.rows(sessions(tx).where('ticketId', '=', ticketId).orderBy('startedAt').orderBy('id'));
}

export function sessionById(tx: Tx, id: Id): Promise<RemoteSession | undefined> {
  return tx.first(sessions(tx).where('id', '=', id));
}

export async function workOnSessions(
  tx: Tx,
  ticketId: Id,
): Promise<Map<Id, { toolSession: string | null; engineerId: Id; engineer: string }>> {
  const rows = await tx.rows(
    statement(sql<{ id: Id; toolSession: string | null; engineerId: Id; engineer: string }>`
      select s.id, s.tool_session as "toolSession", s.engineer_id as "engineerId", m.name as engineer
      from remote_session s
      join staff_member m on m.tenant_id = s.tenant_id and m.id = s.engineer_id
      where s.tenant_id = ${tx.tenantId} and s.ticket_id = ${ticketId}`),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export async function insertSession(tx: Tx, session: RemoteSession & SessionWork): Promise<void> {
  await tx.run(sqlBuilder.insertInto('remoteSession').values({ ...session, tenantId: tx.tenantId }));
}

/** By which of the two a session runs. */
type RunsBy = { consentId: Id } | { standingConsentId: Id } | { ticketId: Id } | { id: Id };

/** Ends what runs still; answers with what did. */
export function endSessions(tx: Tx, by: RunsBy, endedBy: SessionEnder): Promise<{ id: Id; ticketId: Id }[]> {
  const [[field, id] = ['id', '']] = Object.entries(by);
  return tx.rows(
    sqlBuilder
      .updateTable('remoteSession')
      .set({ endedAt: tx.now, endedBy })
      .where('tenantId', '=', tx.tenantId)
      .where(sql.ref(field), '=', id)
      .where('endedAt', 'is', null)
      .returning(['id', 'ticketId']),
  );
}
