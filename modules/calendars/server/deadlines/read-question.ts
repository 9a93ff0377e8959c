import * as z from 'zod/mini';
import { instantOf, type Instant } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { type CalendarDefinition, calendarShape } from '../../../../kernel/working-time/definition.ts';
import { type Target, targetUnits } from '../../../../kernel/working-time/target-units.ts';
import { deadlineRefusals } from './deadline.refusals.ts';

/** What one line asks. */
export interface DeadlineQuestion {
  /** By name, or as it is. */
  calendar: string | CalendarDefinition;
  start: Instant;
  target: Target;
}

const questionShape = z.strictObject({
  calendar: z.union([z.string().check(z.minLength(1), z.maxLength(200)), calendarShape]),
  start: z.string(),
  seconds: z.optional(z.number()),
  target: z.optional(z.strictObject({ value: z.number(), unit: z.enum(targetUnits) })),
});

/** Reads a line, or says in words what is wrong with it. */
export function readQuestion(line: string): DeadlineQuestion {
  const { calendar, start, seconds, target } = shapeOf(line);
  if ((seconds === undefined) === (target === undefined))
    throw new Refusal(deadlineRefusals.form, { place: 'seconds' });
  return { calendar, start: startOf(start), target: target ? targetOf(target) : secondsOf(seconds ?? 0) };
}

function shapeOf(line: string): z.output<typeof questionShape> {
  const read = questionShape.safeParse(parsed(line));
  if (read.success) return read.data;
  const place = read.error.issues[0]?.path.join('.');
  throw new Refusal(deadlineRefusals.form, { place: place || '$t:calendars:deadline.wholeLine' });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new Refusal(deadlineRefusals.no_json);
  }
}

function startOf(start: string): Instant {
  try {
    return instantOf(Temporal.Instant.from(start).epochMilliseconds);
  } catch {
    throw new Refusal(deadlineRefusals.bad_start, { start });
  }
}

function secondsOf(seconds: number): Target {
  if (!(seconds >= 0)) throw new Refusal(deadlineRefusals.bad_seconds, { seconds });
  return { value: seconds, unit: 'second' };
}

function targetOf({ value, unit }: Target): Target {
  const comesWhole = unit !== 'second' && unit !== 'minute' && unit !== 'hour';
  if (!(value >= 0) || (comesWhole && !Number.isSafeInteger(value))) {
    throw new Refusal(deadlineRefusals.bad_target, { value });
  }
  return { value, unit };
}
