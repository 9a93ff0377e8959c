import type { Id } from '../../../../kernel/id.ts';
import { secondsBetween, type Instant } from '../../../../kernel/instant.ts';
import type { EscalationKind } from '../../ticket-escalation.contract.ts';

/** A ticket went to another line of support. */
export interface Escalation {
  customerId: Id;
  ticketId: Id;
  /** From 1 within the ticket. */
  number: number;
  kind: EscalationKind;
  fromTeamId: Id | null;
  fromLine: number | null;
  toTeamId: Id;
  toLine: number;
  /** The step that says what was tried; null: a rule handed it up. */
  entryId: Id | null;
  /** The step of the rule; null: a person did. */
  clockStepId: Id | null;
  escalatedAt: Instant;
  escalatedById: Id | null;
}

const lastLine = 3;

/** Up the lines; from the last one to another team of it, which is where vendors stand. */
export function isHigher(fromLine: number | null, toLine: number | null): boolean {
  const from = fromLine ?? 1;
  return toLine !== null && (toLine > from || (from === lastLine && toLine === lastLine));
}

/** How long the ticket was with the line that it left. `escalatedAts` in their order. */
export function transferTimes(recordedAt: Instant, escalatedAts: readonly Instant[]): number[] {
  return escalatedAts.map((at, index) => Math.round(secondsBetween(escalatedAts[index - 1] ?? recordedAt, at)));
}
