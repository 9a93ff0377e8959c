import type { Id } from '../../../../kernel/id.ts';
import type { NeedRow, NeedView } from '../../need.contract.ts';
import { abilitiesOn } from './need.policy.ts';
import type { NamedNeed } from './need-list.store.ts';
import { stateOf } from './need.rules.ts';

export function needRow(need: NamedNeed): NeedRow {
  const { id, source, title, valueLevel, decision, dueOn, heardAt, answeredAt, became } = need;
  const stored = { id, source, title, valueLevel, decision, dueOn, heardAt, answeredAt, became };
  const state = stateOf(need);
  return {
    ...stored,
    state,
    customer: { id: need.customerId, name: need.customer },
    contact: namedOrNull(need.contactId, need.contact),
    ticket: ticketOrNull(need.ticketId, need.ticketNumber),
    owner: namedOrNull(need.ownerId, need.owner),
    isOverdue: need.isPastDue && (state === 'undecided' || state === 'unanswered'),
    becameTicket: ticketOrNull(need.becameTicketId, need.becameNumber),
  };
}

export function needView(need: NamedNeed, caller: { permissions: ReadonlySet<string> }): NeedView {
  const { words, valueWords, decisionReason, decidedAt, answer, answeredBy, becameWords } = need;
  const { recordedAt, retiredAt, retiredReason, revision } = need;
  const said = { words, valueWords, decisionReason, decidedAt, answer, answeredBy, becameWords };
  return {
    ...needRow(need),
    ...said,
    recordedAt,
    retiredAt,
    retiredReason,
    revision,
    recordedBy: namedOrNull(need.recordedById, need.recordedBy),
    decidedBy: namedOrNull(need.decidedById, need.decidedBy),
    answerer: namedOrNull(need.answeredById, need.answerer),
    takesReply: takesReply(need),
    abilities: abilitiesOn(caller, need),
  };
}

/** What is closed or cancelled takes none (SD-03). */
function takesReply({ ticketStatus }: NamedNeed): boolean {
  return ticketStatus !== null && ticketStatus !== 'closed' && ticketStatus !== 'cancelled';
}

function namedOrNull(id: Id | null, name: string | null) {
  return id !== null && name !== null ? { id, name } : null;
}

/** Null also where the ticket is behind the reader's walls. */
function ticketOrNull(id: Id | null, number: string | null) {
  return id !== null && number !== null ? { id, number } : null;
}
