import * as z from 'zod/mini';
import { idShape, instantShape } from '../../kernel/shapes.ts';
import { agreementLevelShape, clockKindShape } from './clock-kind.contract.ts';

/** A clock as of now, as the views of what it times show it. */
export const clockView = z.object({
  level: agreementLevelShape,
  kind: clockKindShape,
  /** From 1: of one kind there may be several, one after another. */
  run: z.int(),
  phase: z.enum(['running', 'paused', 'stopped', 'void']),
  /** Independent of the phase: a breach stays. */
  result: z.enum(['open', 'met', 'breached']),
  /** Null: the date agreed with the customer, or nothing, is what it runs to. */
  targetSeconds: z.nullable(z.number()),
  /** Working seconds, with their decimals. */
  elapsedSeconds: z.number(),
  /** Negative past the target; null when nothing is promised. */
  remainingSeconds: z.nullable(z.number()),
  startedAt: instantShape,
  stoppedAt: z.nullable(instantShape),
  /** Null while it is paused with time left, for nobody knows how long. */
  deadlineAt: z.nullable(instantShape),
  breachedAt: z.nullable(instantShape),
  /** Why it did not count: a waiting reason, or the status that a reopening ended. */
  pauses: z.array(z.object({ from: instantShape, to: z.nullable(instantShape), reason: z.string() })),
  calendar: z.object({ id: idShape, name: z.string() }),
  /** The agreement line that it came from. */
  lineId: idShape,
  /** The deadline lies in a year whose holidays are not known yet. */
  isProvisional: z.boolean(),
});
export type ClockView = z.output<typeof clockView>;

/** The clock of something that runs out first, as a row of a list shows it: enough to count down by, without asking again. */
export const nearestClock = z.object({
  kind: clockKindShape,
  phase: z.enum(['running', 'paused']),
  result: z.enum(['open', 'met', 'breached']),
  targetSeconds: z.nullable(z.number()),
  /** Working seconds, as of `asOf`. */
  elapsedSeconds: z.number(),
  remainingSeconds: z.number(),
  deadlineAt: z.nullable(instantShape),
  /** The deadline lies in a year whose holidays are not known yet. */
  isProvisional: z.boolean(),
  /** Why it is paused; null while it runs. */
  pausedFor: z.nullable(z.string()),
  asOf: instantShape,
  /** The working time that it counts in, or will count in next; null while it is paused, or when none comes. */
  counts: z.nullable(z.object({ from: instantShape, to: instantShape })),
});
export type NearestClock = z.output<typeof nearestClock>;
