import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, reckonableShape, textShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { priorityShape } from '../catalogue/priority.contract.ts';
import { personChoices } from './routing-rule.contract.ts';
import { ticketKindShape } from './ticket-codes.contract.ts';
import { namedShape, ticketView } from './ticket-view.contract.ts';

/** Whose word it was: a routing rule's; the category's, for this customer or for all; or nobody's. */
export const deciders = ['rule', 'customer_category', 'category', 'nobody'] as const;
export type Decider = (typeof deciders)[number];

/** What of a ticket a rule asks for. */
export const metConditions = [
  'customer',
  'site',
  'category',
  'kind',
  'priority',
  'channel',
  'hotline',
  'language',
  'vip',
  'hours',
] as const;
export const metShape = z.object({
  on: z.enum(metConditions),
  /** An id, or a code. */
  value: z.string(),
});
export type Met = z.output<typeof metShape>;

/** Why a rule that wants a person found none: the ticket waits in the team's queue. */
export const nobodyReasons = ['no_member', 'nobody_skilled', 'nobody_at_work', 'nobody_free'] as const;

/** Why this person, or why nobody of the team. */
export const choiceShape = z.object({
  why: z.enum([...personChoices, ...nobodyReasons]),
  /** How many of the team it was among. */
  among: z.int(),
  /** The skill that was asked for. */
  skillId: z.nullable(idShape),
  /** Of whoever was chosen, as it was then. */
  openCount: z.nullable(z.int()),
  level: z.nullable(z.int()),
  lastTurnAt: z.nullable(instantShape),
});
export type Choice = z.output<typeof choiceShape>;

export const decisionView = z.object({
  by: z.enum(deciders),
  /** With its place in the order as it was then, from 1. */
  rule: z.nullable(z.object({ id: idShape, name: z.string(), place: z.int() })),
  /** Whose word names the team. */
  category: z.nullable(namedShape),
  met: z.array(metShape),
  /** What is named in `met` by id. */
  names: z.array(namedShape),
  team: z.nullable(namedShape),
  nextTeam: z.nullable(namedShape),
  assignee: z.nullable(namedShape),
  skill: z.nullable(namedShape),
  choice: z.nullable(choiceShape),
});
export type DecisionView = z.output<typeof decisionView>;

export const readTicketRouting = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/routing',
  summary: 'Why a ticket came where it came, and where it can be passed on to.',
  answer: z.object({
    /** Null: somebody said by hand, or it was recorded before there were rules. */
    decision: z.nullable(z.extend(decisionView, { decidedAt: instantShape })),
    /** The headquarters desk; null: the ticket is in no branch desk's hands by a rule. */
    passesOnTo: z.nullable(namedShape),
    /** `pass_on`. */
    abilities: z.array(z.string()),
  }),
});

export const passOnTicket = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/passing-on',
  summary: 'Hand a ticket of a branch desk on to headquarters, saying what was tried; that becomes a step of handling.',
  body: z.strictObject({ tried: textShape(20_000) }),
  answer: ticketView,
});

export const tryRouting = endpoint({
  method: 'POST',
  path: '/routing-rules/trial',
  summary: 'Where a ticket like this would go, by the rules as they are now. Changes nothing.',
  body: z.strictObject({
    customerId: idShape,
    callerId: z.optional(idShape),
    siteId: z.optional(idShape),
    categoryId: z.optional(idShape),
    kind: ticketKindShape,
    channel: codeShape,
    hotlineId: z.optional(idShape),
    /** Without it, as recording would propose. */
    priority: z.optional(priorityShape),
    /** Without it: now. */
    at: z.optional(reckonableShape),
  }),
  answer: decisionView,
  status: 200,
});
