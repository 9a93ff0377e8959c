import { Refusal, refusalsOf } from '../../../../kernel/refusal.ts';
import { NeverOpen } from '../../../../kernel/working-time/working-calendar.ts';

export const clockRefusals = refusalsOf('sla', 'clock', { never_open: 422 });

/** A calendar that opens no more is called by its name (SLA-02): whoever acts learns what has to be mended. */
export function refuseNeverOpen(error: unknown): never {
  if (error instanceof NeverOpen) throw new Refusal(clockRefusals.never_open, { name: error.calendar });
  throw error;
}
