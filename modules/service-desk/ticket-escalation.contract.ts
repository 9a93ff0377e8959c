import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, textShape } from '../../kernel/shapes.ts';
import { firedStep } from '../sla/escalation-rule.contract.ts';
import { namedShape, ticketView } from './ticket-view.contract.ts';

/** To the next line at once, or because there may be a problem behind it (潜在问题, SD-09). */
export const chosenEscalationKinds = ['direct', 'potential_problem'] as const;
/** Or by a rule, because a clock ran out (SLA-10); or from a branch desk to headquarters, on whatever line (SD-20). */
export const escalationKinds = [...chosenEscalationKinds, 'time_limit', 'to_headquarters'] as const;
export type EscalationKind = (typeof escalationKinds)[number];

export const escalationView = z.object({
  /** From 1 within the ticket. */
  number: z.int(),
  kind: z.enum(escalationKinds),
  /** Null: it was in no team's hands. */
  fromTeam: z.nullable(namedShape),
  fromLine: z.nullable(z.int()),
  toTeam: namedShape,
  toLine: z.int(),
  /** What was tried before; null: nobody was asked. */
  tried: z.nullable(z.string()),
  escalatedAt: instantShape,
  /** Null: a rule did. */
  escalatedBy: z.nullable(namedShape),
  /** How long it was with the line that it left: since recording, or since the escalation before. */
  transferSeconds: z.int(),
});
export type EscalationView = z.output<typeof escalationView>;

export const listEscalations = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/escalations',
  summary: 'The lines of support that a ticket went through, oldest first.',
  answer: z.object({ items: z.array(escalationView) }),
});

export const escalateTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/escalations',
  summary: 'Hand a ticket to a higher line of support, saying what was tried; that becomes a step of handling.',
  body: z.strictObject({
    kind: z.enum(chosenEscalationKinds),
    teamId: idShape,
    assigneeId: z.optional(z.nullable(idShape)),
    tried: textShape(20_000),
  }),
  answer: ticketView,
});

export const listTicketSteps = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/clock-steps',
  summary: 'The steps of escalation rules that fired as the clocks of a ticket ran out, oldest first.',
  answer: z.object({ items: z.array(firedStep) }),
});
