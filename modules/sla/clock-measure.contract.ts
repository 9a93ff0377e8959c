import * as z from 'zod/mini';
import { idShape, oneOrMore } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { priorityShape } from '../catalogue/priority.contract.ts';
import { agreementLevelShape, clockKindShape } from './clock-kind.contract.ts';

/** What is measured on clocks, each defined once (RPT-01); in the order in which they are offered. */
export const clockMeasures = [
  'attainment_rate',
  'attainment_rate_excused',
  'clock_count',
  'clocks_met',
  'clocks_breached',
  'clocks_excused',
  'clocks_open',
  'target_used',
  'time_over_target',
] as const;
export type ClockMeasure = (typeof clockMeasures)[number];
export const clockMeasureShape = z.enum(clockMeasures);

/** What clocks are divided by, beside time. */
export const clockDimensions = [
  'customer',
  'agreement',
  'line',
  'level',
  'clock_kind',
  'priority',
  'outcome',
  'excuse',
] as const;
export type ClockDimension = (typeof clockDimensions)[number];

/**
 * What became of a promise, as of now: met, breached, breached and excused, still open, or ended without anything
 * having been promised.
 */
export const clockOutcomes = ['met', 'breached', 'excused', 'open', 'unpromised'] as const;
export type ClockOutcome = (typeof clockOutcomes)[number];
export const clockOutcomeShape = z.enum(clockOutcomes);

/** What a report can be narrowed to. */
export const clockReportFilters = {
  customerId: z.optional(idShape),
  agreementId: z.optional(idShape),
  lineId: z.optional(idShape),
  level: z.optional(agreementLevelShape),
  clockKind: z.optional(oneOrMore(clockKindShape)),
  priority: z.optional(oneOrMore(priorityShape)),
  outcome: z.optional(oneOrMore(clockOutcomeShape)),
  /** A code of the list `breach_excuse`. */
  excuse: z.optional(codeShape),
};

/** What may not be known of a clock: a dimension's key, or the instant that a report's period is of. */
export const clockUnknownShape = z.enum([...clockDimensions, 'started', 'due']);
export type ClockUnknown = z.output<typeof clockUnknownShape>;
