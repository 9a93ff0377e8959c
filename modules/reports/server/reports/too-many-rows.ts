import { Refusal } from '../../../../kernel/refusal.ts';
import { reportRefusals } from './report.refusals.ts';

/** More say nothing to anybody, and take seconds to send. */
export const mostRows = 20_000;

export function tooManyRows(): Refusal {
  return new Refusal(reportRefusals.too_many_rows, { most: mostRows }, 'by');
}
