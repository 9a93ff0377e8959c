import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { hourShape, idShape, instantShape, oneOrMore, weekdayShape } from '../../kernel/shapes.ts';
import { priorityShape } from '../catalogue/priority.contract.ts';
import { agreementLevelShape, clockKindShape } from './clock-kind.contract.ts';
import {
  clockMeasureShape,
  clockOutcomeShape,
  clockReportFilters,
  clockUnknownShape,
} from './clock-measure.contract.ts';

const named = z.object({ id: idShape, name: z.string() });

/** What is timed, as its own module calls it. */
export const timedSubject = z.object({
  kind: z.string(),
  id: idShape,
  /** Null: none that you may see. */
  number: z.nullable(z.string()),
  title: z.nullable(z.string()),
  /** Of the desk. */
  path: z.nullable(z.string()),
  /** In whose hands it is, or was at last. */
  team: z.nullable(named),
  assignee: z.nullable(named),
});
export type TimedSubjectView = z.output<typeof timedSubject>;

export const clockRow = z.object({
  id: idShape,
  subject: timedSubject,
  customer: named,
  level: agreementLevelShape,
  kind: clockKindShape,
  /** Of an own kind; null: a delivered one, which a text says. */
  kindName: z.nullable(z.string()),
  /** Of clocks that come again, which; from 1. */
  run: z.int(),
  priority: z.nullable(priorityShape),
  phase: z.enum(['running', 'paused', 'stopped']),
  outcome: clockOutcomeShape,
  agreement: z.nullable(named),
  /** What it was promised by; null: its agreement is not yours to see. */
  line: z.nullable(named),
  targetSeconds: z.nullable(z.number()),
  /** Working seconds, as of now. */
  elapsedSeconds: z.number(),
  /** Working seconds past what was promised; null: not breached. */
  overSeconds: z.nullable(z.number()),
  startedAt: instantShape,
  stoppedAt: z.nullable(instantShape),
  deadlineAt: z.nullable(instantShape),
  /** When the breach became a fact; null: not breached. */
  breachedAt: z.nullable(instantShape),
  /** The reason that stands; null: not excused. */
  excuse: z.nullable(z.object({ reason: z.string(), name: z.nullable(z.string()) })),
  /** `excuse`. */
  abilities: z.array(z.string()),
});
export type ClockRow = z.output<typeof clockRow>;

export const clockSorts = ['startedAt', '-startedAt'] as const;

export const listClocks = endpoint({
  method: 'GET',
  path: '/clocks',
  summary: 'Clocks that count, newest first: what was promised, until when, and what became of it.',
  query: z.strictObject({
    ...pageQuery,
    ...clockReportFilters,
    /** From inclusive, to exclusive. */
    startedFrom: z.optional(instantShape),
    startedTo: z.optional(instantShape),
    dueFrom: z.optional(instantShape),
    dueTo: z.optional(instantShape),
    /** In the provider's zone: the hour of the day, the day of the week from 1, Monday. */
    startedHour: z.optional(hourShape),
    startedWeekday: z.optional(weekdayShape),
    dueHour: z.optional(hourShape),
    dueWeekday: z.optional(weekdayShape),
    /** Those that a measure counts, and those that it leaves out for lack of the fact (RPT-03). */
    counted: z.optional(clockMeasureShape),
    missing: z.optional(clockMeasureShape),
    /** Those of which these are not known. */
    without: z.optional(oneOrMore(clockUnknownShape)),
    sort: z.optional(z.enum(clockSorts)),
  }),
  answer: pageOf(clockRow),
});

export const readClock = endpoint({
  method: 'GET',
  path: '/clocks/{clock}',
  summary: 'One clock that counts, as its list shows it.',
  answer: clockRow,
});
