import { Refusal, refusalsOf } from '../../../../kernel/refusal.ts';
import { NeverOpen } from '../../../../kernel/working-time/working-calendar.ts';

export const clockRefusals = refusalsOf('sla', 'clock', { never_open: 422, out_of_reach: 422 });

/**
 * Whoever asks for a deadline that there is none of learns why: a calendar that opens no more, by its name (SLA-02); or
 * an instant outside the years that calendars, or dates at all, reckon with.
 */
export function refuseUnreckonable(error: unknown): never {
  if (error instanceof NeverOpen) throw new Refusal(clockRefusals.never_open, { name: error.calendar });
  if (error instanceof RangeError) throw new Refusal(clockRefusals.out_of_reach, {}, 'startAt');
  throw error;
}
