import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { SaidRemote } from '../../remote-session.contract.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { keepSpokenConsent } from './note-remote-consent.ts';
import { remoteEnded, remoteStarted } from './remote.events.ts';
import { remoteRefusals } from './remote.refusals.ts';
import { endSessions, insertSession, sessionsOf } from './remote-session.store.ts';

/** The delivered handling mode that nothing is saved as without somebody's consent (SD-25). */
const remoteMode = 'remote';

/** What a resolution says of being on the machine: told along with it, or recorded before; what runs still, ends. */
export async function keepRemoteWork(
  tx: Tx,
  ticket: Ticket,
  { mode, remote }: { mode: string; remote?: SaidRemote | undefined },
): Promise<void> {
  if (remote) return keepSaidSession(tx, ticket, remote);
  if (mode !== remoteMode) return;
  const sessions = await sessionsOf(tx, ticket.id);
  if (sessions.length === 0) throw new Refusal(remoteRefusals.session_needed, {}, 'remote');
  if (!sessions.some(({ endedAt }) => endedAt === null)) return;
  const ended = await endSessions(tx, { ticketId: ticket.id }, 'engineer');
  await announce(tx, ...ended.map(({ id }) => remoteEnded(ticket, { id, endedBy: 'engineer' })));
}

/** The caller agreed on the phone, and it is done: consent and session in one breath. */
async function keepSaidSession(tx: Tx, ticket: Ticket, said: SaidRemote): Promise<void> {
  const startedAt = said.startedAt ?? ticket.respondedAt ?? tx.now;
  if (startedAt > tx.now) throw new Refusal(remoteRefusals.begins_later, {}, 'remote.startedAt');
  const { id: consentId } = await keepSpokenConsent(tx, ticket, said);
  const { scope, tool = null, toolSession = null } = said;
  const of = { customerId: ticket.customerId, ticketId: ticket.id };
  const spell = { startedAt, endedAt: tx.now, endedBy: 'engineer' as const };
  const session = { id: tx.newId(), ...of, consentId, standingConsentId: null, scope, tool, ...spell };
  await insertSession(tx, { ...session, toolSession, engineerId: staffActing(tx.caller) });
  await announce(tx, remoteStarted(ticket, session), remoteEnded(ticket, session));
}
