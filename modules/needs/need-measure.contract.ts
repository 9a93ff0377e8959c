import * as z from 'zod/mini';
import { idShape, oneOrMore } from '../../kernel/shapes.ts';

/** Where it was heard: on a ticket, a visit, in a follow-up, a review of the service. */
export const needSources = ['ticket', 'visit', 'follow_up', 'review', 'other'] as const;
export type NeedSource = (typeof needSources)[number];
export const needSourceShape = z.enum(needSources);

/** It is done, an offer is made for it, or it is declined. */
export const needDecisions = ['do', 'offer', 'decline'] as const;
export type NeedDecision = (typeof needDecisions)[number];
export const needDecisionShape = z.enum(needDecisions);

/** Nothing decided yet; decided, and the person not told; told; taken out of the register. */
export const needStates = ['undecided', 'unanswered', 'answered', 'retired'] as const;
export type NeedState = (typeof needStates)[number];
export const needStateShape = z.enum(needStates);

/** What it became. An upgrade proposal (系统升级方案) is free of charge; its carrying out is quoted (SD-28). */
export const needOutcomes = ['ticket', 'change', 'project', 'upgrade_proposal'] as const;
export type NeedOutcome = (typeof needOutcomes)[number];
export const needOutcomeShape = z.enum(needOutcomes);

/** An answer within so many days was given soon (`needs_answered_soon_rate`). */
export const soonDays = 14;

/** What is measured on needs, each defined once (SD-28); in the order in which they are offered. */
export const needMeasures = [
  'need_count',
  'needs_answered_rate',
  'needs_answered_soon_rate',
  'needs_unanswered',
  'needs_declined_rate',
] as const;
export type NeedMeasure = (typeof needMeasures)[number];
export const needMeasureShape = z.enum(needMeasures);

/** What they are divided by, beside time. */
export const needDimensions = ['need_customer', 'need_decision', 'need_source', 'need_state', 'need_owner'] as const;
export type NeedDimension = (typeof needDimensions)[number];

/** What may not be known of a need: a dimension's key. */
export const needUnknownShape = z.enum(needDimensions);

/** What a report can be narrowed to. */
export const needReportFilters = {
  customerId: z.optional(idShape),
  decision: z.optional(oneOrMore(needDecisionShape)),
  source: z.optional(oneOrMore(needSourceShape)),
  needState: z.optional(oneOrMore(needStateShape)),
  ownerId: z.optional(idShape),
};
