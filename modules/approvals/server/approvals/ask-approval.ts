import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ApprovalFacts, ApprovalSide } from '../../approval.contract.ts';
import { approvalAsked } from './approval.events.ts';
import { approvalRefusals } from './approval.refusals.ts';
import type { Approval } from './approval.rules.ts';
import { insertSeats } from './approval-seat.store.ts';
import { insertApproval } from './approval.store.ts';

/** One yes that is needed: of whoever of that side holds the permission; the general one unless another is named. */
export interface Approver {
  side: ApprovalSide;
  permission?: string;
}

export interface Asking {
  /** Known here by kind and id only. */
  subject: Subject;
  /** Whose it is; null: nobody's, and then staff alone can be asked. */
  customerId: Id | null;
  /** Of the slot `approvalQuestions`, and what fills its words: never names of people. */
  question: { code: string; facts?: ApprovalFacts };
  /** All of them have to approve, each another person. */
  approvers: readonly Approver[];
  /** Who asks, where that is not the caller: in a reaction, the contact whose act it was. */
  askedBy?: { contactId: Id };
}

/** What may be done is decided by whoever asks; here it only waits for its answer. Answers with the approval's id. */
export async function askApproval(tx: Tx, asking: Asking): Promise<Id> {
  const seats = asking.approvers.map(({ side, permission = 'approval.decide' }) => ({ side, permission }));
  const approval = approvalOf(tx, asking);
  if (seats.length === 0) throw new Error(`nobody is asked to approve ${approval.question}`);
  if (approval.isForCustomer && approval.customerId === null) throw new Error('there is no customer to ask');

  if (!(await insertApproval(tx, approval))) throw new Refusal(approvalRefusals.asked_already);
  await insertSeats(tx, approval, seats);
  await announce(tx, approvalAsked(approval, seats));
  return approval.id;
}

function approvalOf(tx: Tx, { subject, customerId, question, approvers, askedBy }: Asking): Approval {
  return {
    id: tx.newId(),
    customerId,
    subjectKind: subject.kind,
    subjectId: subject.id,
    question: question.code,
    facts: question.facts ?? {},
    state: 'asked',
    askedByStaffId: !askedBy && tx.caller.kind === 'staff' ? tx.caller.subjectId : null,
    askedByContactId: askedBy?.contactId ?? null,
    askedAt: tx.now,
    endedAt: null,
    isForCustomer: approvers.some(({ side }) => side === 'customer'),
    revision: 1,
  };
}
