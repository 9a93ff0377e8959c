import { changesBetween } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import * as events from '../tickets/ticket.events.ts';
import type { ForeignIds } from './foreign-names.rules.ts';
import { idIn } from './imported-ticket.rules.ts';
import type { ForeignTicket, Standing } from './incident-history.rules.ts';

/**
 * The events that our own acts would have left on the way that an imported ticket went, each at its time. Where that
 * way goes against our transitions, it is told as it went.
 */
export function tellHistory(ticket: Ticket, { facts, standings }: ForeignTicket, ids: ForeignIds): Announcement[] {
  const lastResolved = standings.findLastIndex(({ status }) => status === 'resolved');
  let before: Ticket = { ...ticket, ...handsOf(standings[0], ids), ...atFirst };
  let wasAccepted = false;
  const told = [{ ...events.ticketRecorded(before), occurredAt: ticket.recordedAt }];
  for (const [index, standing] of standings.entries()) {
    const resolutionCode = index === lastResolved ? ticket.resolutionCode : null;
    const now = standingTicket(before, { ...standing, ...handsOf(standing, ids), resolutionCode });
    const happened = [...handedOver(before, now), ...moved(before, now, wasAccepted)];
    if (index === lastResolved) nameResolver(happened, idIn(ids.staff, facts.resolver));
    told.push(...happened.map((event) => ({ ...event, occurredAt: standing.at })));
    wasAccepted ||= now.status === 'in_progress';
    before = now;
  }
  return told;
}

/** The log has only the code that held in the end: of earlier resolvings it is not known. */
const atFirst = { status: 'registered', waitingReason: null, resolutionCode: null, reopenCount: 0 } as const;

function handsOf(standing: Standing | undefined, ids: ForeignIds) {
  const { team = null, assignee = null, priority = null } = standing ?? {};
  return { teamId: idIn(ids.teams, team), assigneeId: idIn(ids.staff, assignee), priority };
}

type Stood = Pick<Standing, 'status' | 'waitingReason'> &
  Pick<Ticket, 'teamId' | 'assigneeId' | 'priority' | 'resolutionCode'>;

function standingTicket(before: Ticket, { status, waitingReason, ...hands }: Stood): Ticket {
  const now = { ...before, ...hands, status: status ?? before.status, waitingReason };
  const wasReopened = isSettled(before) && !isSettled(now);
  return { ...now, reopenCount: before.reopenCount + (wasReopened ? 1 : 0) };
}

function handedOver(before: Ticket, now: Ticket): Announcement[] {
  const isHandedOver = before.teamId !== now.teamId || before.assigneeId !== now.assigneeId;
  const changes = changesBetween(before, now, ['priority']);
  return [
    ...(isHandedOver ? [events.ticketAssigned(before, now)] : []),
    ...(changes.priority ? [events.ticketChanged(now, changes)] : []),
  ];
}

function moved(before: Ticket, now: Ticket, wasAccepted: boolean): Announcement[] {
  if (before.status === now.status && before.waitingReason === now.waitingReason) return [];
  const isReopened = isSettled(before) && !isSettled(now);
  const reopened = isReopened ? [events.ticketReopened(now, null)] : [];
  switch (now.status) {
    case 'waiting':
      return [...reopened, events.ticketWaiting(now)];
    case 'resolved':
      return [events.ticketResolved(now)];
    case 'closed':
      return [events.ticketClosed(now)];
    case 'cancelled':
      return [events.ticketCancelled(now)];
    default:
      return [...reopened, ...wentOn(before), ...accepted(before, now, wasAccepted)];
  }
}

function wentOn(before: Ticket): Announcement[] {
  return before.status === 'waiting' ? [events.ticketResumed(before)] : [];
}

/** Going on after a wait, or after a reopening, is no acceptance, unless it is the first that the log knows. */
function accepted(before: Ticket, now: Ticket, wasAccepted: boolean): Announcement[] {
  const isAccepted = now.status === 'in_progress' && (before.status === 'registered' || !wasAccepted);
  return isAccepted ? [events.ticketAccepted(now)] : [];
}

/** Who resolved it is a column of its own, which need not name who had it in the end. */
function nameResolver(happened: Announcement[], resolverId: string | null): void {
  for (const event of happened) {
    if (event.kind === 'ticket.resolved' && resolverId !== null) event.payload['resolverId'] = resolverId;
  }
}

function isSettled({ status }: Ticket): boolean {
  return status === 'resolved' || status === 'closed' || status === 'cancelled';
}
