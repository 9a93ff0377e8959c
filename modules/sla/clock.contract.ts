import * as z from 'zod/mini';
import { idShape, instantShape } from '../../kernel/shapes.ts';
import { clockKindShape } from './agreement.contract.ts';

/** A clock as of now, as the views of what it times show it. */
export const clockView = z.object({
  kind: clockKindShape,
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
