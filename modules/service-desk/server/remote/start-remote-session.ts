import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../remote-session.contract.ts';
import { scopeOf, staffActing } from '../tickets/ticket.policy.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { remoteEnded, remoteStarted } from './remote.events.ts';
import { remoteRefusals } from './remote.refusals.ts';
import { consentFor } from './remote.rules.ts';
import { consentsOf } from './remote-consent.store.ts';
import { endSessions, insertSession, sessionById } from './remote-session.store.ts';
import { showSession } from './show-remote-session.ts';
import { ticketToReach } from './remote-ticket.ts';
import { standingFor } from './standing-consent.store.ts';

type View = contract.RemoteSessionView;

export async function startRemoteSession(tx: Tx, input: InputOf<typeof contract.startRemoteSession>): Promise<View> {
  const engineerId = staffActing(tx.caller);
  const ticket = await ticketToReach(tx, input.ticket);
  const [consents, standing] = await Promise.all([consentsOf(tx, ticket.id), standingFor(tx, ticket)]);
  const by = consentFor(input.scope, { consents, standing });
  if (by === null) throw new Refusal(remoteRefusals.consent_needed);

  const { scope, tool = null, toolSession = null } = input;
  const of = { customerId: ticket.customerId, ticketId: ticket.id };
  const session = { id: tx.newId(), ...of, ...by, scope, tool, startedAt: tx.now, endedAt: null, endedBy: null };
  await insertSession(tx, { ...session, toolSession, engineerId });
  await announce(tx, remoteStarted(ticket, session));
  return showSession(tx, session);
}

export async function endRemoteSession(tx: Tx, input: InputOf<typeof contract.endRemoteSession>): Promise<View> {
  const seen = found(await sessionById(tx, input.remoteSession));
  const ticket = found(await ticketForChange(tx, seen.ticketId, scopeOf(tx.caller)));
  const [ended] = await endSessions(tx, { id: seen.id }, 'engineer');
  if (!ended) throw new Refusal(remoteRefusals.ended);
  await announce(tx, remoteEnded(ticket, { id: seen.id, endedBy: 'engineer' }));
  return showSession(tx, found(await sessionById(tx, seen.id)));
}
