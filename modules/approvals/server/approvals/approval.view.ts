import type { Id } from '../../../../kernel/id.ts';
import type { ApprovalRow, ApprovalSeatView, ApprovalView } from '../../approval.contract.ts';
import type { NamedApproval } from './approval-list.store.ts';
import { abilitiesOn, isOwnForbidden, type Caller } from './approval.policy.ts';
import type { NamedSeat } from './approval-seat.store.ts';

interface Said {
  /** Where the reader goes: the desk, or the portal. */
  isPortal: boolean;
  /** By the subject's id: what it is called, and where it is shown. */
  words: ReadonlyMap<Id, { name: string; title: string; deskPath: string; portalPath: string }>;
  /** The text key of each question, by its code. */
  questions: ReadonlyMap<string, string>;
}

export function approvalRowOf(approval: NamedApproval, { isPortal, words, questions }: Said): ApprovalRow {
  const { id, customerId, customer, subjectKind, subjectId, question, facts, state, askedBy, askedAt, endedAt } =
    approval;
  const said = words.get(subjectId);
  const path = isPortal ? said?.portalPath : said?.deskPath;
  return {
    id,
    customer: customerId !== null && customer !== null ? { id: customerId, name: customer } : null,
    subject: { kind: subjectKind, id: subjectId, name: said?.name ?? '', title: said?.title ?? '', path: path ?? null },
    question: { code: question, textKey: questions.get(question) ?? null, facts },
    state,
    askedBy,
    askedAt,
    endedAt,
  };
}

interface Shown extends Said {
  caller: Caller;
  seats: readonly (NamedSeat & { whoMay: readonly string[] })[];
  allowsOwn: boolean;
}

export function approvalViewOf(approval: NamedApproval, shown: Shown): ApprovalView {
  const { caller, seats, allowsOwn } = shown;
  const before = { approval, seats, allowsOwn };
  return {
    ...approvalRowOf(approval, shown),
    seats: seats.map(seatViewOf),
    isForCustomer: approval.isForCustomer,
    isOwnForbidden: isOwnForbidden(caller, before),
    revision: approval.revision,
    abilities: abilitiesOn(caller, before),
  };
}

function seatViewOf(seat: Shown['seats'][number]): ApprovalSeatView {
  const { position, side, decision, decidedBy, decidedAt, note, whoMay } = seat;
  return { position, side, decision, decidedBy, decidedAt, note, whoMay: [...whoMay] };
}
