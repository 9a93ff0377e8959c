import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { ApprovalAct } from '../../approval.contract.ts';
import { approvalRefusals } from './approval.refusals.ts';
import { isOwn, seatFor, type Answerer, type Approval, type Seat } from './approval.rules.ts';

/** Of a transaction's caller, what decides who may answer. */
export interface Caller {
  kind: string;
  /** The staff member or contact. */
  subjectId: Id | null;
  permissions: ReadonlySet<string>;
}

/** The caller as somebody who answers; null: the system, a guest, nobody. */
export function answererOf({ kind, subjectId, permissions }: Caller): Answerer | null {
  if (subjectId === null || (kind !== 'staff' && kind !== 'contact')) return null;
  return { side: kind === 'staff' ? 'staff' : 'customer', id: subjectId, permissions };
}

interface Before {
  approval: Approval;
  seats: readonly Seat[];
  allowsOwn: boolean;
}

/** The seat on which the caller answers; refuses who has none, in words that say why. */
export function seatToAnswer(caller: Caller, before: Before): { who: Answerer; position: number } {
  const who = answererOf(caller);
  if (who === null) throw new Refusal(approvalRefusals.not_asked);
  const seat = seatFor(who, before);
  if ('hindrance' in seat) throw new Refusal(approvalRefusals[seat.hindrance]);
  return { who, position: seat.position };
}

/** Only what one asked oneself, as long as it waits. */
export function refuseWithdrawal(caller: Caller, approval: Approval): void {
  if (approval.state !== 'asked') throw new Refusal(approvalRefusals.ended);
  if (!isAsker(caller, approval)) throw new Refusal(approvalRefusals.not_yours);
}

export function abilitiesOn(caller: Caller, before: Before): ApprovalAct[] {
  const who = answererOf(caller);
  const mayDecide = who !== null && 'position' in seatFor(who, before);
  const mayWithdraw = before.approval.state === 'asked' && isAsker(caller, before.approval);
  return [...(mayDecide ? (['decide'] as const) : []), ...(mayWithdraw ? (['withdraw'] as const) : [])];
}

/** Whether it would be theirs to answer, had they not asked it themselves. */
export function isOwnForbidden(caller: Caller, before: Before): boolean {
  const who = answererOf(caller);
  if (who === null) return false;
  const seat = seatFor(who, before);
  return 'hindrance' in seat && seat.hindrance === 'own';
}

function isAsker(caller: Caller, approval: Approval): boolean {
  const who = answererOf(caller);
  return who !== null && isOwn(who, approval);
}
