import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readRemoteAccess as endpoint } from '../../remote-session.contract.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { isWorkedOn, mayWorkRemotely } from './remote.policy.ts';
import { consentFor } from './remote.rules.ts';
import { consentsOf } from './remote-consent.store.ts';
import { showConsents } from './show-remote-consent.ts';
import { sessionsOf } from './remote-session.store.ts';
import { showSessions } from './show-remote-session.ts';
import { standingFor } from './standing-consent.store.ts';
import { showStandingConsents } from './show-standing-consent.ts';

export async function readRemoteAccess(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const [consents, sessions, standing] = await Promise.all([
    consentsOf(tx, ticket.id),
    sessionsOf(tx, ticket.id),
    standingFor(tx, ticket),
  ]);
  const mayWork = isWorkedOn(ticket) && mayWorkRemotely(tx.caller);
  const mayStart = mayWork && consentFor('view', { consents, standing }) !== null;
  const mayAsk = mayWork && (ticket.callerId ?? ticket.affectedId) !== null;
  return {
    consents: await showConsents(tx, ticket, consents),
    sessions: await showSessions(tx, ticket.id, sessions),
    standing: await showStandingConsents(tx, standing),
    abilities: [
      ...(mayAsk ? (['ask'] as const) : []),
      ...(mayWork ? (['note'] as const) : []),
      ...(mayStart ? (['start'] as const) : []),
    ],
  };
}
