import type { Day } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { contractRefusals } from './contract.refusals.ts';
import type { Contract } from './contract.store.ts';

/** The last day of a contract that is over: as said, or today, or its own where that is past. Null: it never began. */
export function lastDay({ startsOn, endsOn, status }: Contract, said: Day | undefined, today: Day): Day | null {
  const hasBegun = (status === 'active' || status === 'suspended') && startsOn !== null && startsOn <= today;
  if (!hasBegun) return null;
  const last = said ?? (endsOn !== null && endsOn < today ? endsOn : today);
  if (last < startsOn || last > today) {
    throw new Refusal(contractRefusals.end_out_of_term, { startsOn, today }, 'endsOn');
  }
  return last;
}
