import type { Day } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { contractRefusals } from './contract.refusals.ts';

export function refuseBackwardSpan(fromDay: Day, untilDay: Day | null): void {
  if (untilDay !== null && untilDay < fromDay) {
    throw new Refusal(contractRefusals.ends_before_start, { startsOn: fromDay }, 'untilDay');
  }
}
