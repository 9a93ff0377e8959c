import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { attachmentsOf } from '../../../files/index.ts';
import type * as contract from '../../entry.contract.ts';
import { notedMilestones } from '../milestones/noted-milestone.store.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { statusHistory } from '../tickets/ticket-status.store.ts';
import { withoutStaffName } from './entry.rules.ts';
import { entriesOf } from './entry.store.ts';
import { namesOf } from './name.store.ts';
import { eventView, idsIn, milestonesView, notedView, timelineView } from './timeline.view.ts';

type Endpoint = typeof contract.readTimeline;

/** Of the customer's people the log is kept, and private entries by the wall: they get milestones. */
export async function readTimeline(tx: Tx, input: InputOf<Endpoint>): Promise<AnswerOf<Endpoint>> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const isPortal = roleOf(tx.caller) === 'portal';
  const events = isPortal ? await publicMilestones(tx, ticket) : await logged(tx, ticket);
  const attachments = await attachmentsOf(tx, { kind: 'ticket', id: ticket.id });
  const entries = await entriesOf(tx, ticket.id);
  return timelineView(isPortal ? entries.map(withoutStaffName) : entries, attachments, events);
}

/** Statuses, and what was noted of it that concerns them. */
async function publicMilestones(tx: Tx, ticket: Ticket) {
  const [history, noted] = await sideBySide(statusHistory(tx, ticket.id), notedMilestones(tx, ticket.id));
  return [...milestonesView(ticket, history), ...notedView(noted)];
}

async function logged(tx: Tx, { id }: Ticket) {
  const history = await historyOf(tx, { kind: 'ticket', id });
  // entries speak for themselves
  const events = history.filter(({ kind }) => kind !== 'entry.written');
  const names = await namesOf(tx, idsIn(events));
  return events.map((event) => eventView(event, names));
}
