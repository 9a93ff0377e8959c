import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { handoverRefusals } from './handover.refusals.ts';
import type { Handover } from './handover.rules.ts';

interface Caller {
  subjectId: Id | null;
  permissions: ReadonlySet<string>;
}

/** The owner's to offer, where there is none the assignee's; and a supervisor's. */
export function refuseOffer(caller: Caller, { ownerId, assigneeId }: Pick<Ticket, 'ownerId' | 'assigneeId'>): void {
  const isTheirs = caller.subjectId !== null && caller.subjectId === (ownerId ?? assigneeId);
  if (!isTheirs && !isSupervisor(caller)) throw new Refusal(handoverRefusals.not_yours);
}

export type HandoverAct = 'accept' | 'decline' | 'withdraw';

export function handoverAbilities(caller: Caller, handover: Pick<Handover, 'answer' | 'toId' | 'offeredById'>) {
  if (handover.answer !== null) return [];
  const acts: HandoverAct[] = caller.subjectId === handover.toId ? ['accept', 'decline'] : [];
  const isOfferer = caller.subjectId !== null && caller.subjectId === handover.offeredById;
  return isOfferer || isSupervisor(caller) ? [...acts, 'withdraw' as const] : acts;
}

export function refuseAnswer(caller: Caller, act: HandoverAct, handover: Handover): void {
  if (handover.answer !== null) throw new Refusal(handoverRefusals.answered);
  if (!handoverAbilities(caller, handover).includes(act)) throw new Refusal(handoverRefusals.not_yours);
}

function isSupervisor({ permissions }: Caller): boolean {
  return permissions.has('ticket.set_owner');
}
