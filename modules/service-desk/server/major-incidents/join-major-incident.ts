import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type { joinMajorIncident as endpoint, MajorIncidentView } from '../../major-incident.contract.ts';
import { keepLink } from '../links/link-ticket.ts';
import { ticketLinkRefusals } from '../links/ticket-link.refusals.ts';
import { linkFault } from '../links/ticket-link.rules.ts';
import { linksOf } from '../links/ticket-link.store.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { hitsOf, insertHit } from './major-hit.store.ts';
import { disruptionsTold, majorJoined } from './major-incident.events.ts';
import { refuseNotNow } from './major-incident.policy.ts';
import { majorRefusals } from './major-incident.refusals.ts';
import { leadFor, type MajorIncident } from './major-incident.rules.ts';
import { majorForChange } from './major-incident.store.ts';
import { tellMajor } from './major-entry.store.ts';
import { majorToAct } from './major-to-act.ts';
import { showMajor } from './show-major-incident.ts';

export async function joinMajorIncident(tx: Tx, input: InputOf<typeof endpoint>): Promise<MajorIncidentView> {
  const major = await majorToAct(tx, input.majorIncident, 'link');
  const ticket = foundAt('ticketId', await ticketForChange(tx, input.ticketId, scopeOf(tx.caller)));
  await joinMajor(tx, major, ticket);
  return showMajor(tx, major);
}

/** A ticket that is being recorded is one report more of it. */
export async function joinNew(tx: Tx, majorId: Id, ticket: Ticket): Promise<void> {
  const major = foundAt('majorIncidentId', await majorForChange(tx, majorId));
  refuseNotNow('link', major);
  await joinMajor(tx, major, ticket);
}

/**
 * As a child of the ticket that leads its customer's part, so that it is answered and solved with it; as such a lead
 * where there is none, or it has children of its own: tickets of two customers are never linked.
 */
export async function joinMajor(tx: Tx, major: MajorIncident, ticket: Ticket): Promise<void> {
  const hits = await hitsOf(tx, major.id);
  const theirs = hits.filter(({ customerId }) => customerId === ticket.customerId);
  if (theirs.some(({ ticketId }) => ticketId === ticket.id)) throw new Refusal(majorRefusals.joined, {}, 'ticketId');
  const lead = leadFor(theirs);
  const isChild = lead !== undefined && (await becameChild(tx, ticket, lead.ticketId));
  if (!isChild) await leadTheirs(tx, major, ticket);
  // its number alone: the story is read by staff of every customer
  await tellMajor(tx, major.id, { kind: 'hit', words: ticket.number });
  await announce(tx, majorJoined(major, ticket.id));
}

async function becameChild(tx: Tx, ticket: Ticket, leadId: Id): Promise<boolean> {
  const asked = { ticketId: ticket.id, otherId: leadId, kind: 'child_of' as const };
  const fault = linkFault(asked, await linksOf(tx, [ticket.id, leadId]));
  if (fault === 'already_linked') throw new Refusal(majorRefusals.joined, {}, 'ticketId');
  if (fault === 'has_parent') throw new Refusal(ticketLinkRefusals.has_parent, {}, 'ticketId');
  if (fault !== null) return false;
  const other = foundAt('ticketId', await ticketForChange(tx, leadId, 'all'));
  await keepLink(tx, { ticket, other, kind: 'child_of' });
  return true;
}

async function leadTheirs(tx: Tx, major: MajorIncident, ticket: Ticket): Promise<void> {
  const { customerId } = ticket;
  const shown = { title: major.title, told: null, toldAt: null, beganAt: major.beganAt, overAt: null };
  const hit = { id: tx.newId(), customerId, majorIncidentId: major.id, ticketId: ticket.id, ...shown };
  await insertHit(tx, { ...hit, joinedAt: tx.now });
  await announce(tx, ...disruptionsTold([hit]));
}
