import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { HandoverAnswer } from '../../ticket-handover.contract.ts';

/** The ownership of a ticket, offered to a colleague (SD-08). */
export interface Handover {
  id: Id;
  customerId: Id;
  ticketId: Id;
  fromId: Id | null;
  toId: Id;
  reason: string;
  offeredAt: Instant;
  offeredById: Id | null;
  answer: HandoverAnswer | null;
  answeredAt: Instant | null;
  answerReason: string | null;
}

export function answered(
  handover: Handover,
  { answer, reason = null, at }: { answer: HandoverAnswer; reason?: string | null; at: Instant },
): Handover {
  return { ...handover, answer, answeredAt: at, answerReason: reason };
}
